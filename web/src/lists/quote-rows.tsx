import type { VNode } from "preact";
import type { Utterance } from "../../../src/model/dossier.ts";
import { counted, verdictLabels } from "../labels.ts";
import { ReportLink } from "../parts/report-words.tsx";
import { Words } from "../parts/words.tsx";
import { useEntityName } from "./names.ts";

const shown = 4;

function Speaker({ id }: { readonly id: string | null }): VNode {
  const name = useEntityName(id);
  if (id === null) return <span class="soft">speaker not named</span>;
  return (
    <a class="row-title" href={`/entities/${encodeURIComponent(id)}`}>
      <Words>{name ?? "…"}</Words>
    </a>
  );
}

function Renderings({ all }: { readonly all: Utterance["renderings"] }): VNode {
  return (
    <ul class="renderings">
      {all.map(({ article, start, end, text }) => (
        <li key={`${article} ${start}`} class="rendering">
          <span class="small">
            <ReportLink id={article} at={{ start, end }} />
          </span>
          <blockquote dir="auto">{text}</blockquote>
        </li>
      ))}
    </ul>
  );
}

/** Utterances, each with the forms in which reports give it. */
export function QuoteRows(props: {
  readonly quotes: readonly Utterance[];
  readonly withSpeaker?: boolean;
}): VNode {
  const { quotes, withSpeaker = true } = props;
  return (
    <ol class="rows">
      {quotes.map(({ id, speaker, verdict, renderings, differences }) => (
        <li key={id} id={`quote-${id}`} class="row">
          <div class="row-line">
            {withSpeaker && <Speaker id={speaker} />}
            <span class="small soft">
              {verdictLabels[verdict]}
              {renderings.length > 1 && ` · ${counted(renderings.length, "rendering")}`}
              {differences.some(({ effect }) => effect === "meaning") &&
                " · a difference changes the meaning"}
            </span>
          </div>
          <Renderings all={renderings.slice(0, shown)} />
          {renderings.length > shown && (
            <details>
              <summary class="small">{counted(renderings.length - shown, "more rendering")}</summary>
              <Renderings all={renderings.slice(shown)} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
