import type { VNode } from "preact";
import type { StorySummary } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { rangeText } from "../days.ts";
import { counted } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Loaded } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import { hrefOf, location } from "../router.ts";

/** One story: its title narrows the page to it. */
export function StoryItem({
  story,
  query,
}: {
  readonly story: StorySummary;
  readonly query: Readonly<Record<string, string>>;
}): VNode {
  const { id, title, articles, incidents, conflicts, from, to } = story;
  const open = query.story === id;
  return (
    <li class="story" data-open={open ? "" : undefined}>
      <a href={hrefOf("/", { ...query, story: open ? null : id })} aria-current={open ? "true" : undefined}>
        <Words>{title}</Words>
      </a>
      <p class="soft small">
        {counted(articles, "report")} · {counted(incidents, "incident")}
        {from && to && ` · ${rangeText({ from, to })}`}
        {conflicts > 0 && (
          <>
            {" "}
            <AgreementChip of="conflict" count={conflicts} />
          </>
        )}
      </p>
    </li>
  );
}

/** The stories most reports are on. */
export function StoryRail(): VNode {
  const stories = useResource(ask.stories());
  const { query } = location.value;
  return (
    <section class="story-rail" aria-labelledby="stories-head">
      <h2 id="stories-head">Stories</h2>
      <Loaded of={stories} what="stories">
        {(page) => (
          <>
            <ol class="story-list" aria-labelledby="stories-head">
              {page.items.map((story) => (
                <StoryItem key={story.id} story={story} query={query} />
              ))}
            </ol>
            {page.total > page.items.length && <a href="/stories">All {page.total} stories</a>}
          </>
        )}
      </Loaded>
    </section>
  );
}
