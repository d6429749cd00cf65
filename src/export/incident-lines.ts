import type { Incident } from "../model/dossier.ts";
import { agreementLabels, counted } from "../model/labels.ts";
import { factText, factTitle } from "./amounts.ts";
import type { Catalog } from "./catalog.ts";
import { whenText } from "./days.ts";

/** What an incident comes down to in plain lines: when, where, each fact with how its claims stand, how many reports. */
export function incidentLines(catalog: Catalog, incident: Incident, where: string): string {
  const { date, facts, articles } = incident;
  const told = facts
    .filter((fact) => fact.aspect !== "date" && fact.aspect !== "place")
    .map(
      (fact) => `${factTitle(fact)}: ${factText(catalog, fact)} (${agreementLabels[fact.agreement].word})`,
    );
  return [whenText(date), where, ...told, counted(articles.length, "report")].join("\n");
}
