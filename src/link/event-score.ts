import { compatibleTypes, eventTypes, isOutcome } from "../lexicon/event-types.ts";
import type { Reason } from "../model/dossier.ts";
import type { Place } from "../model/place.ts";
import { dayNumber } from "../text/calendar.ts";
import { kilometres } from "../text/distance.ts";
import { fold } from "../text/fold.ts";
import type { PairScore } from "./cluster.ts";
import type { EventProfile } from "./event-profile.ts";

/** A feature that rules a pair out carries this weight. */
const never = Number.NEGATIVE_INFINITY;
const nearKm = 15;
const aroundKm = 60;
const published = "published";

function reason(feature: string, weight: number, values: readonly [string, string]): Reason {
  return { feature, weight, a: values[0], b: values[1] };
}

/** Days that lie between two ranges; 0 where they meet. */
function gapDays(a: { from: string; to: string }, b: { from: string; to: string }): number {
  return Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));
}

const dayPrecise: ReadonlySet<string> = new Set(["minute", "hour", "part-of-day", "day"]);

function dateReason(a: EventProfile, b: EventProfile): Reason | null {
  const [left, right] = [a.event.date, b.event.date];
  if (!left || !right) return publishedReason(a, b);
  const values: [string, string] = [`${left.from}…${left.to}`, `${right.from}…${right.to}`];
  const gap = gapDays(left, right);
  const precise = dayPrecise.has(left.precision) && dayPrecise.has(right.precision);
  if (gap > 1) return reason("date", never, values);
  if (!precise) return reason("date", gap === 0 ? 0.5 : -2, values);
  return reason("date", gap === 0 ? 2.5 : 0.5, values);
}

/** Without a day of its own a report is held to be of the days before its publication: a weak sign, named as such. */
function publishedReason(a: EventProfile, b: EventProfile): Reason | null {
  const left = a.event.date?.from ?? a.published;
  const right = b.event.date?.from ?? b.published;
  if (!left || !right) return null;
  const gap = Math.abs(dayNumber(right) - dayNumber(left));
  const weight = gap <= 2 ? 1 : gap <= 7 ? -0.5 : -3;
  return reason(published, weight, [left, right]);
}

function located(place: Place): boolean {
  return place.lat !== null && place.precision !== "country" && place.precision !== "none";
}

function closest(a: readonly Place[], b: readonly Place[]): { km: number; left: Place; right: Place } | null {
  let best: { km: number; left: Place; right: Place } | null = null;
  for (const left of a) {
    for (const right of b) {
      if (left.lat === null || left.lon === null || right.lat === null || right.lon === null) continue;
      const km = kilometres({ lat: left.lat, lon: left.lon }, { lat: right.lat, lon: right.lon });
      if (!best || km < best.km) best = { km, left, right };
    }
  }
  return best;
}

/** One name resolved to two points is more likely one place wrongly resolved than two. */
function sameName(a: readonly Place[], b: readonly Place[]): boolean {
  const names = new Set(a.filter(located).map((place) => fold(place.name)));
  return b.some((place) => located(place) && names.has(fold(place.name)));
}

function placeReason(a: EventProfile, b: EventProfile): Reason | null {
  const pair = closest(a.places.filter(located), b.places.filter(located));
  if (!pair) return countryReason(a, b);
  const values: [string, string] = [pair.left.name, pair.right.name];
  const areal = pair.left.precision === "region" || pair.right.precision === "region";
  if (pair.km <= nearKm) return reason("place", areal ? 1 : 2.5, values);
  if (pair.km <= aroundKm) return reason("place", 0.5, values);
  if (sameName(a.places, b.places)) return reason("place name", 1, values);
  const sameRegion = pair.left.region !== null && pair.left.region === pair.right.region;
  if (areal)
    return reason("place", sameRegion && pair.left.country === pair.right.country ? 0.5 : -3, values);
  return reason("place", never, values);
}

/** Two countries never join, but two different ones part. */
function countryReason(a: EventProfile, b: EventProfile): Reason | null {
  const left = new Set(a.places.flatMap((place) => place.country ?? []));
  const right = new Set(b.places.flatMap((place) => place.country ?? []));
  if (left.size === 0 || right.size === 0) return null;
  const shared = [...left].some((country) => right.has(country));
  return shared ? null : reason("country", never, [[...left].sort().join(" "), [...right].sort().join(" ")]);
}

function sharedReason(
  feature: string,
  weight: number,
  sets: readonly [ReadonlySet<string>, ReadonlySet<string>],
): Reason | null {
  const shared = [...sets[0]].filter((id) => sets[1].has(id)).sort();
  if (shared.length === 0) return null;
  return reason(feature, weight * Math.min(2, shared.length), [shared.join(" "), shared.join(" ")]);
}

function countReason(feature: string, a: number | null, b: number | null): Reason | null {
  if (a === null || b === null) return null;
  const close = Math.abs(a - b) <= Math.max(1, 0.25 * Math.max(a, b));
  return reason(feature, a === b ? 0.75 : close ? 0.25 : -0.75, [String(a), String(b)]);
}

/** A death or a wound may be the outcome of any violent happening; other kinds join where one is a kind of the other. */
function typeWeight(a: string, b: string): number {
  if (a === b) return 1.5;
  if (compatibleTypes(a, b)) return 0.5;
  const violent = (eventTypes.get(a)?.violent ?? false) && (eventTypes.get(b)?.violent ?? false);
  return violent && (isOutcome(a) || isOutcome(b)) ? 0.5 : never;
}

/** Every feature that speaks for or against two events being one, with its weight and both values. */
export function scoreEvents(a: EventProfile, b: EventProfile): PairScore {
  const types: [string, string] = [a.event.type, b.event.type];
  const detail: Reason[] = [reason("type", typeWeight(...types), types)];
  const found = [
    dateReason(a, b),
    placeReason(a, b),
    sharedReason("agents", 1, [a.agents, b.agents]),
    sharedReason("targets", 1, [a.targets, b.targets]),
    sharedReason("people", 1.5, [a.people, b.people]),
    countReason("killed", a.killed, b.killed),
    countReason("wounded", a.wounded, b.wounded),
    a.article === b.article ? reason("told apart in one article", -2.5, [a.event.id, b.event.id]) : null,
  ];
  for (const one of found) if (one) detail.push(one);
  const score = detail.reduce((sum, one) => sum + one.weight, 0);
  return { score, barred: score === never, detail };
}
