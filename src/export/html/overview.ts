import type { Fact, Incident } from "../../model/dossier.ts";
import { factText } from "../amounts.ts";
import { answerOf, partiesText } from "../answers.ts";
import type { Catalog } from "../catalog.ts";
import { rangeText } from "../days.ts";
import { agreementLabels } from "../labels.ts";
import { html, joined, type Markup } from "./markup.ts";

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

function row(catalog: Catalog, incident: Incident): Markup {
  const answer = answerOf(catalog, incident);
  const where = answer.places.length > 0 ? answer.places.join("; ") : "not told";
  return html`<tr>
<td class="number" data-label="When">${incident.date ? rangeText(incident.date) : "not told"}</td>
<th scope="row"><a href="#incident-${answer.number}">${answer.title}</a></th>
<td data-label="Where">${where}</td>
<td data-label="Who to whom">${partiesText(answer)}</td>
<td data-label="Killed">${tollMarkup(catalog, answer.killed)}</td>
<td data-label="Wounded">${tollMarkup(catalog, answer.wounded)}</td>
<td class="meta" data-label="Told by">${answer.told}</td>
</tr>`;
}

/** All incidents at a glance: the answer to what happened. */
export function overviewSection(catalog: Catalog): Markup | null {
  if (catalog.incidents.length === 0) return null;
  const heads = ["When", "What", "Where", "Who to whom", "Killed", "Wounded", "Told by"];
  return html`<section aria-labelledby="what-happened">
<h2 id="what-happened">What happened</h2>
<div class="scroll"><table class="cards">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${joined(
  catalog.incidents.map((incident) => row(catalog, incident)),
  "\n",
)}
</tbody></table></div>
</section>`;
}
