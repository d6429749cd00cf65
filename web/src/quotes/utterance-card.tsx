import type { ComponentChildren, VNode } from "preact";
import type { Difference, Utterance } from "../../../src/model/dossier.ts";
import { counted, verdictLabels } from "../labels.ts";
import { Words } from "../parts/words.tsx";
import { articleHref } from "../reports.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import "../style/quotes.css";

export type Rendering = Utterance["renderings"][number];

/** How the page that shows an utterance names people and reports. */
export interface UtteranceNames {
  readonly nameOf: (entity: string) => string;
  /** The report a rendering stands in, as shown before its words. */
  readonly report: (article: string) => ComponentChildren;
}

function Differing({ of }: { readonly of: Stretch }): VNode {
  const { text, difference } = of;
  if (!difference) return <>{text}</>;
  if (difference.effect === "wording") return <span class="differs-wording">{text}</span>;
  return (
    <span class="differs-meaning">
      <span aria-hidden="true" class="differs-sign">
        ≠
      </span>
      <span class="hidden-visually">changes the meaning: </span>
      {text}
    </span>
  );
}

function MeaningChanges({ differences }: Pick<Utterance, "differences">): VNode | null {
  const grave = differences.filter(({ effect }) => effect === "meaning");
  const distinct = [...new Map(grave.map((one) => [`${one.a}\0${one.b}`, one])).values()];
  if (distinct.length === 0) return null;
  const side = (words: string) => (words === "" ? <i>left out</i> : <Words>“{words}”</Words>);
  return (
    <ul class="meaning-changes">
      {distinct.map((one: Difference) => (
        <li key={`${one.a} ${one.b}`}>
          <span aria-hidden="true">≠ </span>
          {side(one.a)} against {side(one.b)}, <span class="soft">changes the meaning: {one.rule}</span>
        </li>
      ))}
    </ul>
  );
}

/** One utterance in all its wordings, one under the other, what differs marked word by word. */
export function UtteranceCard(props: { readonly of: Utterance; readonly names: UtteranceNames }): VNode {
  const { of, names } = props;
  const stretches = stretchesOf(of);
  const speakers = [
    ...new Set([of.speaker, ...of.renderings.map(({ speaker }) => speaker)].filter((id) => id !== null)),
  ];
  return (
    <article class="utterance">
      <header class="utterance-head">
        <h3>
          {speakers.length === 0 && <span class="soft">Speaker not named</span>}
          {speakers.map((id, index) => (
            <span key={id}>
              {index > 0 ? " / " : ""}
              <a href={`/entities/${id}`}>
                <Words>{names.nameOf(id)}</Words>
              </a>
            </span>
          ))}
        </h3>
        <span class={`verdict verdict-${of.verdict}`}>{verdictLabels[of.verdict]}</span>
      </header>
      <ol class="renderings">
        {of.renderings.map((rendering, index) => (
          <li key={`${rendering.article} ${rendering.start}`}>
            <a class="rendering-report small" href={articleHref(rendering.article, rendering)}>
              {names.report(rendering.article)}
            </a>
            <span class="rendering-words" dir="auto">
              {speakers.length > 1 && (
                <span class="rendering-speaker small soft">
                  {rendering.speaker ? <Words>{names.nameOf(rendering.speaker)}</Words> : "nobody named"}:{" "}
                </span>
              )}
              <q>
                {(stretches[index] ?? []).map((stretch, at) => (
                  <Differing key={`${at} ${stretch.text}`} of={stretch} />
                ))}
              </q>
            </span>
          </li>
        ))}
      </ol>
      {speakers.length > 1 && (
        <p class="meaning-changes">
          <span aria-hidden="true">≠ </span>Reports name {counted(speakers.length, "speaker")} for it.
        </p>
      )}
      <MeaningChanges differences={of.differences} />
    </article>
  );
}
