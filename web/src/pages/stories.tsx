import type { VNode } from "preact";
import { ask } from "../api.ts";
import { rangeText } from "../days.ts";
import { counted } from "../labels.ts";
import { Listed } from "../lists/listed.tsx";
import { useList } from "../lists/use-list.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Empty } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { hrefOf } from "../router.ts";
import { useTitle } from "../title.ts";

/** Every story; each leads to the overview of its incidents. */
export function StoriesPage(): VNode {
  useTitle("Stories");
  const list = useList((cursor) => ask.stories(cursor));
  return (
    <>
      <header class="page-head">
        <h1>Stories</h1>
        <p class="soft">Reports on one running subject; those most reports are on come first.</p>
      </header>
      <Listed
        of={list}
        what="stories"
        empty={
          <Empty title="No stories yet">
            <p>
              Stories come of reports: <a href="/ingest">add some</a>.
            </p>
          </Empty>
        }
      >
        {(stories) => (
          <ol class="rows">
            {stories.map(({ id, title, articles, incidents, conflicts, from, to }) => (
              <li key={id} class="row">
                <div class="row-line">
                  <a class="row-title" href={hrefOf("/", { story: id })}>
                    <Words>{title}</Words>
                  </a>
                  {conflicts > 0 && <AgreementChip of="conflict" count={conflicts} />}
                  <span class="soft small row-counts">
                    {counted(articles, "report")} · {counted(incidents, "incident")}
                    {from && to && ` · ${rangeText({ from, to })}`}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        )}
      </Listed>
    </>
  );
}
