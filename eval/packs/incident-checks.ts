import type { Analysis } from "../../src/model/analysis.ts";
import type { Dossier, Incident } from "../../src/model/dossier.ts";
import { kilometres } from "../../src/text/distance.ts";
import { fold } from "../../src/text/fold.ts";
import type { Check, Days, GoldIncident, GoldPack } from "./gold.ts";

const samePlaceKm = 15;

function meets(date: Days | null, gold: Days): boolean {
  return date !== null && date.from <= gold.to && gold.from <= date.to;
}

function isThere(incident: Incident, { names, lat, lon }: GoldIncident["place"]): boolean {
  const wanted = new Set(names.map(fold));
  return incident.places.some(
    (place) =>
      wanted.has(fold(place.name)) ||
      (place.lat !== null &&
        place.lon !== null &&
        place.precision !== "country" &&
        place.precision !== "region" &&
        kilometres({ lat: place.lat, lon: place.lon }, { lat, lon }) <= samePlaceKm),
  );
}

/** A day or two, not a month, and overlapping. */
function isThen(incident: Incident, gold: GoldIncident): boolean {
  const { date } = incident;
  return meets(date, gold.date) && date !== null && date.from.slice(0, 7) >= gold.date.from.slice(0, 7);
}

/** The system's incident for each of the gold's: right day and place, most articles first. */
export function matchIncidents(gold: GoldPack, dossier: Dossier): Map<GoldIncident, Incident> {
  const found = new Map<GoldIncident, Incident>();
  for (const one of gold.incidents) {
    const [best] = dossier.incidents
      .filter((incident) => isThen(incident, one) && isThere(incident, one.place))
      .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
    if (best) found.set(one, best);
  }
  return found;
}

function rangeChecks(gold: GoldIncident, incident: Incident | undefined): Check[] {
  return (["killed", "wounded"] as const).flatMap((aspect): Check[] => {
    const wanted = gold[aspect];
    if (!wanted) return [];
    const fact = incident?.facts.find((one) => one.aspect === aspect && one.subject === null);
    const told = fact ? `${fact.low}–${fact.high} ${fact.agreement}` : "nothing";
    const detail = `${gold.id} ${aspect}: ${told}, wanted ${wanted.low}–${wanted.high} ${wanted.agreement.join("/")}`;
    return [
      { kind: "range", met: fact?.low === wanted.low && fact.high === wanted.high, detail },
      { kind: "agreement", met: fact !== undefined && wanted.agreement.includes(fact.agreement), detail },
    ];
  });
}

function describe(incident: Incident): string {
  return `${incident.title} (${incident.articles.length} articles)`;
}

/** Day, place, figures and number of articles of every gold incident, and what answers what. */
export function incidentChecks(gold: GoldPack, dossier: Dossier): Check[] {
  const found = matchIncidents(gold, dossier);
  return gold.incidents.flatMap((one): Check[] => {
    const incident = found.get(one);
    const told = incident ? describe(incident) : "nothing";
    const answers = (one.respondsTo ?? []).map((id): Check => {
      const other = gold.incidents.find((another) => another.id === id);
      const target = other && found.get(other);
      const met = Boolean(target && incident?.respondsTo.includes(target.id));
      return { kind: "respondsTo", met, detail: `${one.id} answers ${id}` };
    });
    return [
      { kind: "incidents", met: incident !== undefined, detail: `${one.id}: ${told}` },
      {
        kind: "articles",
        met: incident?.articles.length === one.articles,
        detail: `${one.id}: ${told}, wanted ${one.articles}`,
      },
      ...rangeChecks(one, incident),
      ...answers,
    ];
  });
}

/** Happenings of other times stand in no gold incident, neither their events nor their dead. */
export function backgroundChecks(gold: GoldPack, dossier: Dossier, analyses: readonly Analysis[]): Check[] {
  const main = [...matchIncidents(gold, dossier)];
  const byId = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  return gold.background.map((one): Check => {
    const merged = main.filter(([goldIncident, incident]) => {
      const event = incident.events.some(({ article, event: id }) => {
        const date = byId.get(article)?.events.find((other) => other.id === id)?.date ?? null;
        return meets(date, one.date) && !meets(date, goldIncident.date);
      });
      const range = goldIncident.killed;
      const inside = one.killed === null || (range && range.low <= one.killed && one.killed <= range.high);
      const figure = incident.facts.some(
        (fact) => fact.aspect === "killed" && fact.claims.some((claim) => claim.figure?.low === one.killed),
      );
      return event || (figure && !inside);
    });
    return {
      kind: "background",
      met: merged.length === 0,
      detail: `${one.what}: in ${merged.map(([, incident]) => incident.title).join("; ")}`,
    };
  });
}

/** Every incident of the dossier that the gold knows, as itself or as background. */
export function extraChecks(gold: GoldPack, dossier: Dossier): Check[] {
  const known = new Set([...matchIncidents(gold, dossier).values()]);
  return dossier.incidents.map((incident): Check => {
    const background = gold.background.some(({ date }) => meets(incident.date, date));
    const met = known.has(incident) || (background && incident.date !== null);
    return { kind: "extra", met, detail: describe(incident) };
  });
}
