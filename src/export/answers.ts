import type { Fact, Incident } from "../model/dossier.ts";
import { counted, spoken } from "../model/labels.ts";
import { type Catalog, independent, nameOf, titleText } from "./catalog.ts";
import { isParty } from "./parties.ts";

/** What a reader asks of an incident first. */
export interface Answer {
  readonly incident: Incident;
  readonly number: number;
  readonly title: string;
  readonly type: string;
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly weapons: readonly string[];
  readonly places: readonly string[];
  readonly killed: Fact | undefined;
  readonly wounded: Fact | undefined;
  /** "14 reports · 3 independent". */
  readonly told: string;
}

function whole(incident: Incident, aspect: Fact["aspect"]): Fact | undefined {
  return incident.facts.find((fact) => fact.aspect === aspect && fact.subject === null);
}

/** "14 reports · 3 independent". */
export function toldBy(
  catalog: Catalog,
  articles: readonly string[],
  voices: number = Number.POSITIVE_INFINITY,
): string {
  const distinct = new Set(articles);
  const free = Math.min(independent(catalog, distinct), voices);
  return `${counted(distinct.size, "report")} · ${free} independent`;
}

/** The same of a fact: outlets that cite one source for it are one voice, whatever accounts they are. */
export function factToldBy(catalog: Catalog, fact: Pick<Fact, "claims">): string {
  const claims = fact.claims.filter(({ rejected }) => !rejected);
  const voices = new Set(claims.map(({ voice }) => voice)).size;
  return toldBy(
    catalog,
    claims.map(({ article }) => article),
    voices,
  );
}

export function answerOf(catalog: Catalog, incident: Incident): Answer {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(catalog, id));
  const parties = (ids: readonly string[]) =>
    names(ids.filter((id) => isParty(catalog.entityOf.get(id) ?? null)));
  return {
    incident,
    number: catalog.incidentNumber.get(incident.id) ?? 0,
    title: titleText(incident),
    type: spoken(incident.type),
    initiators: parties(incident.initiators),
    targets: parties(incident.targets),
    weapons: names(incident.weapons).map(spoken),
    places: incident.places.map((place) => place.name),
    killed: whole(incident, "killed"),
    wounded: whole(incident, "wounded"),
    told: toldBy(catalog, incident.articles),
  };
}

/** "United States → Kataib Hezbollah"; the side that is not told says so. */
export function partiesText({ initiators, targets }: Pick<Answer, "initiators" | "targets">): string {
  if (initiators.length + targets.length === 0) return "not told";
  return `${initiators.join(", ") || "not told"} → ${targets.join(", ") || "not told"}`;
}
