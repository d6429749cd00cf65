import type { VNode } from "preact";
import type { EntityType } from "../../../src/model/entity.ts";
import { ask } from "../api.ts";
import { counted, entityTypeLabels } from "../labels.ts";
import { Listed } from "../lists/listed.tsx";
import { ChoiceField, oneOf, WordsField } from "../lists/query-fields.tsx";
import { useList } from "../lists/use-list.ts";
import { Empty } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import type { PageProps } from "../router.ts";
import { useTitle } from "../title.ts";

const types = Object.keys(entityTypeLabels) as EntityType[];
const shownNames = 5;

/** Who and what the reports name. */
export function EntitiesPage({ query }: PageProps): VNode {
  useTitle("Names");
  const type = oneOf(types, query.type);
  const { text } = query;
  const list = useList((cursor) =>
    ask.entities({ ...(type && { type }), ...(text && { text }) }, { cursor }),
  );
  return (
    <>
      <header class="page-head">
        <h1>Names</h1>
        <p class="soft">Who and what the reports name, with all spellings.</p>
      </header>
      <search class="list-filter">
        <WordsField name="text" label="Part of a name" value={text} />
        <ChoiceField
          name="type"
          label="Kind"
          value={type}
          choices={types.map((value) => ({ value, text: entityTypeLabels[value] }))}
        />
      </search>
      <Listed
        of={list}
        what="names"
        empty={
          <Empty title="No name fits">
            <p>Ask for fewer letters or any kind.</p>
          </Empty>
        }
      >
        {(entities) => (
          <ol class="rows">
            {entities.map(({ id, name, type: kind, names, articles, incidents }) => (
              <li key={id} class="row">
                <div class="row-line">
                  <a class="row-title" href={`/entities/${encodeURIComponent(id)}`}>
                    <Words>{name}</Words>
                  </a>
                  <span class="soft small">{entityTypeLabels[kind]}</span>
                  {names.length > 0 && (
                    <span class="soft small">
                      also <Words>{names.slice(0, shownNames).join(", ")}</Words>
                      {names.length > shownNames && ` and ${names.length - shownNames} more`}
                    </span>
                  )}
                  <span class="soft small row-counts">
                    {counted(articles, "report")} · {counted(incidents, "incident")}
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
