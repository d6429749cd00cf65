import type { Difference, Utterance } from "../../model/dossier.ts";
import { counted, verdictLabels } from "../../model/labels.ts";
import { alignedRenderings, type Stretch, speakersOf } from "../aligned-renderings.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import { sourceLink, wordsAnchor } from "./anchors.ts";
import { html, type Markup, when } from "./markup.ts";

function stretch({ text, effect }: Stretch): Markup {
  return effect === null ? html`${text}` : html`<mark class="${effect}">${text}</mark>`;
}

function speakerName(catalog: Catalog, speaker: string | null): string {
  return speaker === null ? "speaker not told" : nameOf(catalog, speaker);
}

function renderingFigure(
  catalog: Catalog,
  rendering: Utterance["renderings"][number],
  stretches: readonly Stretch[],
): Markup {
  const source = catalog.sourceOf.get(rendering.article);
  const place = source
    ? html` <a class="cite" href="#${wordsAnchor(source, rendering.start)}">in the text ↓</a>`
    : null;
  return html`<figure><blockquote>“${stretches.map(stretch)}”</blockquote>
<figcaption>${sourceLink(catalog, rendering.article)} ${source?.outlet ?? ""} · ${speakerName(catalog, rendering.speaker)}${place}</figcaption></figure>`;
}

function differenceRow({ a, b, effect, rule }: Difference): Markup {
  const words = (text: string) => (text === "" ? html`<span class="meta">nothing</span>` : html`${text}`);
  return html`<tr><td>${words(a)}</td><td>${words(b)}</td><td>${effect}</td><td class="meta">${rule}</td></tr>`;
}

function differenceTable({ differences }: Utterance): Markup | null {
  return when(
    differences.length > 0,
    () => html`<details class="plain"><summary class="meta">${counted(differences.length, "difference")}, word by word</summary>
<table><thead><tr><th scope="col">In the first</th><th scope="col">In the other</th><th scope="col">Changes the</th><th scope="col">Rule</th></tr></thead>
<tbody>${differences.map(differenceRow)}</tbody></table></details>`,
  );
}

function utteranceMarkup(catalog: Catalog, utterance: Utterance): Markup {
  const aligned = alignedRenderings(utterance);
  const mark = utterance.verdict === "altered" ? "conflict" : "compatible";
  return html`<article>
<h3>${speakerName(catalog, utterance.speaker)} <span class="mark ${mark}">${verdictLabels[utterance.verdict]}</span></h3>
<div class="renderings">${utterance.renderings.map((rendering, index) =>
    renderingFigure(catalog, rendering, aligned[index] ?? []),
  )}</div>
${when(speakersOf(utterance) > 1, () => html`<p class="meta">The reports give these words to different speakers.</p>`)}
${differenceTable(utterance)}
</article>`;
}

function lone(catalog: Catalog, utterances: readonly Utterance[]): Markup | null {
  return when(
    utterances.length > 0,
    () => html`<details class="plain"><summary>${counted(utterances.length, "quotation")} found in one report only</summary>
<ul>${utterances.flatMap(({ renderings, speaker }) =>
      renderings.map(
        ({ article, text }) =>
          html`<li>“${text}” <span class="meta">${speakerName(catalog, speaker)} ${sourceLink(catalog, article)}</span></li>`,
      ),
    )}</ul></details>`,
  );
}

const gravity: readonly Utterance["verdict"][] = ["altered", "reworded", "cut", "verbatim"];

/** The renderings of each utterance side by side, the gravest differences first. */
export function quotesSection(catalog: Catalog): Markup | null {
  const { quotes } = catalog.dossier;
  const shared = gravity.flatMap((verdict) => quotes.filter((one) => one.verdict === verdict));
  const single = quotes.filter((one) => one.verdict === "single");
  return when(
    quotes.length > 0,
    () => html`<section aria-labelledby="quotes">
<h2 id="quotes">Quotations side by side</h2>
${when(shared.length > 0, () => html`<p class="legend"><mark class="meaning">Underlined</mark>: the meaning changes. <mark class="wording">Dotted</mark>: only the wording.</p>`)}
${shared.map((utterance) => utteranceMarkup(catalog, utterance))}
${lone(catalog, single)}
</section>`,
  );
}
