import type { Fact, Incident } from "../../model/dossier.ts";
import { factText } from "../amounts.ts";
import { answerOf, partiesText } from "../answers.ts";
import { type Catalog, isWeighty, titleText } from "../catalog.ts";
import { whenText } from "../days.ts";
import { agreementMark, factLines } from "./fact.ts";
import { plain, section } from "./write.ts";

function toll(catalog: Catalog, label: string, fact: Fact | undefined): string[] {
  return fact ? [`${label} ${plain(factText(catalog, fact))} ${agreementMark(fact)}`] : [];
}

/** An incident in one line, for the list at the top. */
function glanceLine(catalog: Catalog, incident: Incident): string {
  const answer = answerOf(catalog, incident);
  const parts = [
    incident.date ? whenText(incident.date).replace(/ \(.*/, "") : "day not told",
    plain(answer.places.join("; ")) || "place not told",
    plain(partiesText(answer)),
    ...toll(catalog, "killed", answer.killed),
    ...toll(catalog, "wounded", answer.wounded),
    answer.told,
  ];
  return `${answer.number}. **${plain(answer.title)}** — ${parts.join(" · ")}`;
}

/** Every incident at a glance; what is told of only in passing stands together at the end. */
export function glanceLines(catalog: Catalog): string[] {
  const passing = catalog.incidents.filter((incident) => !isWeighty(incident));
  const named = passing.map(
    (incident) => `${catalog.incidentNumber.get(incident.id)} (${plain(titleText(incident))})`,
  );
  return [
    ...catalog.incidents.filter(isWeighty).map((incident) => glanceLine(catalog, incident)),
    ...(named.length > 0 ? ["", `Told of only in passing: ${named.join(", ")}.`] : []),
  ];
}

function linkLine(catalog: Catalog, label: string, ids: readonly string[]): string[] {
  const named = catalog.incidents
    .filter((incident) => ids.includes(incident.id))
    .map((incident) => `${catalog.incidentNumber.get(incident.id)} (${plain(titleText(incident))})`);
  return named.length > 0 ? [`- ${label}: incident ${named.join(", incident ")}`] : [];
}

function placeText({ name, country, precision }: Incident["places"][number]): string {
  const detail = [country, precision === "none" ? "not in the gazetteer" : `${precision} known`];
  return `${plain(name)} (${detail.filter((part) => part !== null).join(", ")})`;
}

function answerLines(catalog: Catalog, incident: Incident): string[] {
  const answer = answerOf(catalog, incident);
  const places = incident.places.map(placeText).join("; ");
  const weapons = answer.weapons.map(plain).join(", ");
  return [
    `- What: ${answer.type}${weapons ? `, with ${weapons}` : ""}`,
    `- When: ${whenText(incident.date)}${incident.date ? ` — rule ${plain(incident.date.rule)}` : ""}`,
    `- Where: ${places || "not told"}`,
    `- Who to whom: ${plain(partiesText(answer))}`,
    ...toll(catalog, "- Killed:", answer.killed),
    ...toll(catalog, "- Wounded:", answer.wounded),
    `- Told by: ${answer.told}`,
    ...linkLine(catalog, "Answers", incident.respondsTo),
    ...linkLine(catalog, "Part of", incident.partOf),
  ];
}

/** An incident: the answer, then what each account says of every fact. */
export function incidentLines(catalog: Catalog, incident: Incident): string[] {
  const number = catalog.incidentNumber.get(incident.id);
  return section(`### ${number} · ${plain(titleText(incident))}`, [
    ...answerLines(catalog, incident),
    "",
    ...incident.facts.flatMap((fact) => factLines(catalog, fact)),
  ]);
}
