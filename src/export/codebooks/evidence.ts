import type { DossierEntity, Incident, IncidentPlace } from "../../model/dossier.ts";
import type { Catalog } from "../catalog.ts";
import type { CellEvidence } from "../table.ts";

/** Farther from the happening's own word than this a name may stand for something else. */
const reach = 600;

/** Where the happening itself is told: its trigger in every report. */
export function eventEvidence({ events }: Incident): CellEvidence[] {
  return events.map(({ article, evidence: { start, end, text } }) => ({
    article,
    claim: null,
    start,
    end,
    text,
  }));
}

/** Offset of the whole word `name` nearest to `offset`, within reach; -1 where none stands there. */
function nearest(text: string, name: string, offset: number): number {
  const from = Math.max(0, offset - reach);
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, "gu");
  const starts = [...text.slice(from, offset + reach).matchAll(word)].map(({ index }) => from + index);
  return starts.toSorted((a, b) => Math.abs(a - offset) - Math.abs(b - offset))[0] ?? -1;
}

/** The mention of an entity nearest to the happening, once a report; empty where none stands near it. */
export function nameEvidence(catalog: Catalog, incident: Incident, entity: DossierEntity): CellEvidence[] {
  const found = new Map<string, CellEvidence & { distance: number }>();
  for (const { article, evidence } of incident.events) {
    const text = catalog.sourceOf.get(article)?.text ?? "";
    for (const { text: name, articles } of entity.names) {
      if (!articles.includes(article)) continue;
      const start = nearest(text, name, evidence.start);
      const distance = Math.abs(start - evidence.start);
      if (start < 0 || distance >= (found.get(article)?.distance ?? Number.POSITIVE_INFINITY)) continue;
      found.set(article, { article, claim: null, start, end: start + name.length, text: name, distance });
    }
  }
  return [...found.values()].map(({ distance: _, ...evidence }) => evidence);
}

export function placeEvidence({ evidence }: IncidentPlace): CellEvidence[] {
  return evidence.map(({ article, start, end, text }) => ({ article, claim: null, start, end, text }));
}

/** Words behind the day: the claims on it that tell a day within it and still count. */
export function dateEvidence({ facts, date }: Incident): CellEvidence[] {
  if (!date) return [];
  const days = facts.filter(({ aspect }) => aspect === "date").flatMap(({ claims }) => claims);
  const told = days.filter(
    ({ value, rejected }) => !rejected && value !== null && date.from <= value && value <= date.to,
  );
  return told.map(({ article, claim, evidence: { start, end, text } }) => ({
    article,
    claim,
    start,
    end,
    text,
  }));
}
