import type { Fact, Incident } from "../../model/dossier.ts";
import { agreementLabels, counted } from "../../model/labels.ts";
import { factText } from "../amounts.ts";
import { answerOf, partiesText } from "../answers.ts";
import { type Catalog, isWeighty } from "../catalog.ts";
import { rangeText } from "../days.ts";
import { html, joined, type Markup, when } from "./markup.ts";

/** Sign and word of how the claims on a fact stand. */
export function agreementMark({ agreement }: Fact): Markup {
  const { sign, word } = agreementLabels[agreement];
  return html`<span class="mark ${agreement}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

/** A toll with its mark, or a dash where no report gives one. */
export function tollMarkup(catalog: Catalog, fact: Fact | undefined): Markup {
  if (!fact) return html`<span class="meta">not told</span>`;
  return html`<span class="toll">${factText(catalog, fact)}</span> ${agreementMark(fact)}`;
}

/** A cell of the overview: a toll, or a dash that says so to those who hear the page. */
function tollCell(catalog: Catalog, label: string, fact: Fact | undefined): Markup {
  return fact
    ? html`<td data-label="${label}">${tollMarkup(catalog, fact)}</td>`
    : html`<td class="untold" data-label="${label}"><span aria-hidden="true">–</span><span class="unseen">not told</span></td>`;
}

function row(catalog: Catalog, incident: Incident): Markup {
  const answer = answerOf(catalog, incident);
  const where = answer.places.join("; ");
  return html`<tr>
<td class="day" data-label="When">${incident.date ? rangeText(incident.date) : "not told"}</td>
<th scope="row"><a href="#incident-${answer.number}">${answer.title}</a></th>
<td data-label="Where">${where === "" ? "not told" : where}</td>
<td data-label="Who to whom">${partiesText(answer)}</td>
${tollCell(catalog, "Killed", answer.killed)}
${tollCell(catalog, "Wounded", answer.wounded)}
<td class="meta" data-label="Told by">${answer.told}</td>
</tr>`;
}

const heads = ["When", "What", "Where", "Who to whom", "Killed", "Wounded", "Told by"];

function table(catalog: Catalog, incidents: readonly Incident[]): Markup {
  const rows = incidents.map((incident) => row(catalog, incident));
  return html`<div class="scroll"><table class="cards">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${joined(rows, "\n")}
</tbody></table></div>`;
}

/** All incidents at a glance: the answer to what happened. What is told of only in passing lies folded below. */
export function overviewSection(catalog: Catalog): Markup | null {
  const weighty = catalog.incidents.filter(isWeighty);
  const passing = catalog.incidents.filter((incident) => !isWeighty(incident));
  return when(
    catalog.incidents.length > 0,
    () => html`<section aria-labelledby="what-happened">
<h2 id="what-happened">What happened</h2>
${when(weighty.length > 0, () => table(catalog, weighty))}
${when(passing.length > 0, () => html`<details class="plain"><summary>${counted(passing.length, "incident")} told of only in passing</summary>${table(catalog, passing)}</details>`)}
</section>`,
  );
}
