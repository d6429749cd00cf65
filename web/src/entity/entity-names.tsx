import type { VNode } from "preact";
import type { DossierEntity } from "../../../src/model/dossier.ts";
import { counted } from "../labels.ts";
import { ReportLink } from "../parts/report-words.tsx";
import { Words } from "../parts/words.tsx";

const shown = 12;

function Reports({ ids }: { readonly ids: readonly string[] }): VNode {
  return (
    <details>
      <summary>{counted(ids.length, "report")}</summary>
      <ul class="entity-reports">
        {ids.slice(0, shown).map((id) => (
          <li key={id}>
            <ReportLink id={id} titled />
          </li>
        ))}
        {ids.length > shown && <li class="soft">and {ids.length - shown} more</li>}
      </ul>
    </details>
  );
}

/** Every spelling with its reports; each but the first can be said to be somebody else. */
export function EntityNames(props: {
  readonly entity: DossierEntity;
  readonly onSplit: (spelling: string) => void;
}): VNode {
  const { entity, onSplit } = props;
  const names = [...entity.names].sort((a, b) => b.articles.length - a.articles.length);
  return (
    <table class="entity-names">
      <thead>
        <tr>
          <th scope="col">Spelling</th>
          <th scope="col">In</th>
          <th scope="col">
            <span class="hidden-visually">Decision</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ text, articles }) => (
          <tr key={text}>
            <th scope="row">
              <Words>{text}</Words>
            </th>
            <td>
              <Reports ids={articles} />
            </td>
            <td>
              {names.length > 1 && text !== entity.name && (
                <button type="button" class="button button-plain" onClick={() => onSplit(text)}>
                  Not the same …
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
