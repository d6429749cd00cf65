import type { EntityRef, IncidentFilter, IncidentOrder, IncidentSummary } from "../../model/desk.ts";

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

type Box = NonNullable<IncidentFilter["box"]>;

/** Whether a point lies in a box, one across the antimeridian included. */
export function inBox([west, south, east, north]: Box, lat: number, lon: number): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

function isParty(actor: string, parties: readonly EntityRef[]): boolean {
  const wanted = folded(actor);
  return parties.some(({ id, name }) => id === actor || folded(name).includes(wanted));
}

function says(text: string, incident: IncidentSummary): boolean {
  const { title, type, places, initiators, targets, weapons } = incident;
  const names = [...places, ...initiators, ...targets].map(({ name }) => name);
  return folded([title, type, ...names, ...weapons].join("\n")).includes(folded(text));
}

/** Whether an incident is one that a filter asks for. A stretch of days is met by any day in it. */
export function meetsFilter(incident: IncidentSummary, filter: IncidentFilter): boolean {
  const { date, places, type, story, agreement, initiators, targets } = incident;
  const { from, to, box, actor, text } = filter;
  if ((from !== undefined || to !== undefined) && date === null) return false;
  if (from !== undefined && date && date.to < from) return false;
  if (to !== undefined && date && date.from > to) return false;
  if (box && !places.some(({ lat, lon }) => lat !== null && lon !== null && inBox(box, lat, lon)))
    return false;
  if (filter.type !== undefined && filter.type !== type) return false;
  if (filter.story !== undefined && filter.story !== story) return false;
  if (filter.agreement !== undefined && filter.agreement !== agreement) return false;
  if (actor !== undefined && !isParty(actor, [...initiators, ...targets])) return false;
  return text === undefined || says(text, incident);
}

function byDay(a: IncidentSummary, b: IncidentSummary, sign: 1 | -1): number {
  if (!a.date || !b.date) return Number(a.date === null) - Number(b.date === null);
  const [left, right] = [a.date.from, b.date.from];
  return left < right ? -sign : left > right ? sign : 0;
}

const comparisons: Readonly<Record<IncidentOrder, (a: IncidentSummary, b: IncidentSummary) => number>> = {
  latest: (a, b) => byDay(a, b, -1),
  earliest: (a, b) => byDay(a, b, 1),
  "most-told": (a, b) => b.articles - a.articles || b.accounts - a.accounts,
  "most-disputed": (a, b) => b.conflicts - a.conflicts || b.articles - a.articles,
};

/** Incidents in one of the orders; ties go by id, so that pages are stable. */
export function inOrder(incidents: readonly IncidentSummary[], order: IncidentOrder): IncidentSummary[] {
  const compare = comparisons[order];
  return [...incidents].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
