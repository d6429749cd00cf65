import type { Evidence } from "../model/claim.ts";
import type { IncidentPlace } from "../model/dossier.ts";
import type { Place } from "../model/place.ts";
import type { DateRange, TimePrecision } from "../model/time.ts";
import type { Happening } from "./happening.ts";
import { isLocated } from "./place-match.ts";

/** Distinct values by the number of lists they stand in, then by value. */
export function votes(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/** The type most articles give, the particular before the general. */
export function settleType(members: readonly Happening[]): string {
  return votes(members.map((member) => [member.types[0] as string]))[0] as string;
}

const fineToCoarse: readonly TimePrecision[] = ["day", "week", "month", "season", "year", "decade", "none"];

/** Parts of a day count as the day: 0; coarser precisions follow. */
function coarseness(date: DateRange): number {
  return Math.max(0, fineToCoarse.indexOf(date.precision));
}

/** The finest date most articles give; null where none gives one. */
export function settleDate(members: readonly Happening[]): DateRange | null {
  const dates = members.flatMap((member) => member.date ?? []);
  const finest = Math.min(...dates.map(coarseness));
  const candidates = dates.filter((date) => coarseness(date) === finest);
  const [winner] = votes(candidates.map((date) => [`${date.from}/${date.to}`]));
  return candidates.find((date) => `${date.from}/${date.to}` === winner) ?? null;
}

/** Places an article names most often that may be where it all happened. */
const namedFirst = 1;

type PlaceEvidence = Evidence & { readonly article: string };

function evidenceOf(place: Place, article: string, texts: ReadonlyMap<string, string>): PlaceEvidence {
  const { start, end } = place;
  return { article, start, end, text: (texts.get(article) ?? "").slice(start, end) };
}

/** Areas that hold a finer place of the incident are context, not places of their own. */
function isContext(
  place: IncidentPlace,
  all: readonly IncidentPlace[],
  regions: ReadonlyMap<string, string | null>,
): boolean {
  if (place.precision !== "country" && place.precision !== "region") return false;
  return all.some((other) => {
    if (other === place || other.precision === "country" || other.country !== place.country) return false;
    return (
      place.precision === "country" ||
      (other.precision !== "region" && regions.get(other.name) === place.name)
    );
  });
}

/** The settlement most articles name where none ties a place below a country to the happening; told as named only. */
function namedPlace(members: readonly Happening[], texts: ReadonlyMap<string, string>): IncidentPlace[] {
  const first = members.flatMap(({ article, marks }) =>
    (marks?.places ?? []).slice(0, namedFirst).map((place) => ({ article, place })),
  );
  const bySource = Map.groupBy(first, ({ place }) => place.source);
  const ranked = [...bySource.values()].sort(
    (a, b) => b.length - a.length || ((a[0] as Named).place.source < (b[0] as Named).place.source ? -1 : 1),
  );
  const [best, next] = ranked;
  if (!best || best.length * 2 <= members.length || next?.length === best.length) return [];
  const { name, lat, lon, country, precision } = (best[0] as Named).place;
  const evidence = best.map(({ article, place }) => evidenceOf(place, article, texts));
  return [{ name, lat, lon, country, precision, evidence, rule: "named by most articles" }];
}

interface Named {
  readonly article: string;
  readonly place: Place;
}

/** Every place told, most told first, with the words that tell it. */
export function settlePlaces(
  members: readonly Happening[],
  texts: ReadonlyMap<string, string>,
): IncidentPlace[] {
  const found = new Map<string, { place: Place; evidence: PlaceEvidence[] }>();
  for (const member of members) {
    for (const place of member.places) {
      const key = place.source === "none" ? place.name : place.source;
      const entry = found.get(key) ?? { place, evidence: [] };
      entry.evidence.push(evidenceOf(place, member.article, texts));
      found.set(key, entry);
    }
  }
  const ranked = [...found.values()].sort(
    (a, b) => b.evidence.length - a.evidence.length || (a.place.name < b.place.name ? -1 : 1),
  );
  const regions = new Map(ranked.map(({ place }) => [place.name, place.region]));
  const all = ranked.map(({ place, evidence }): IncidentPlace => {
    const { name, lat, lon, country, precision } = place;
    return { name, lat, lon, country, precision, evidence };
  });
  if (!ranked.some(({ place }) => isLocated(place))) return [...namedPlace(members, texts), ...all];
  return all.filter((place) => !isContext(place, all, regions));
}
