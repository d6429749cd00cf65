import type { Place } from "../model/place.ts";
import { kilometres } from "../text/distance.ts";
import { fold } from "../text/fold.ts";

/**
 * How two sets of places stand, by their closest pair: one place; near it; one inside an area the other names; within
 * reach of it; apart; unknown where one set has no place below a country. Countries alone never make two one.
 */
export type PlaceVerdict = "same" | "near" | "inside" | "around" | "apart" | "unknown";

export interface PlaceMatch {
  readonly verdict: PlaceVerdict;
  readonly a: string;
  readonly b: string;
}

const oneKm = 5;
const nearKm = 15;
/** How far a district commonly reaches from its middle. */
const districtKm = 40;
const aroundKm = 60;

export function isLocated(place: Place): boolean {
  return (
    place.lat !== null && place.lon !== null && place.precision !== "country" && place.precision !== "none"
  );
}

function isArea({ precision }: Place): boolean {
  return precision === "region" || precision === "district";
}

function holds(area: Place, place: Place): boolean {
  return area.precision === "region" && place.region !== null && fold(place.region) === fold(area.name);
}

function distance(a: Place, b: Place): number {
  return kilometres(
    { lat: a.lat as number, lon: a.lon as number },
    { lat: b.lat as number, lon: b.lon as number },
  );
}

function matchPair(a: Place, b: Place): PlaceVerdict {
  const areal = isArea(a) || isArea(b);
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return !areal && distance(a, b) <= nearKm ? "near" : "apart";
  if (a.source === b.source && a.source !== "none") return areal ? "inside" : "same";
  if (holds(a, b) || holds(b, a)) return "inside";
  const km = distance(a, b);
  if (areal) {
    const oneRegion = a.region === null || b.region === null || a.region === b.region;
    return km <= districtKm && oneRegion ? "inside" : km <= aroundKm ? "around" : "apart";
  }
  if (km <= oneKm) return "same";
  if (km <= nearKm) return "near";
  if (fold(a.name) === fold(b.name)) return "near";
  return km <= aroundKm ? "around" : "apart";
}

const order: readonly PlaceVerdict[] = ["same", "near", "inside", "around", "apart"];

function countryMatch(a: readonly Place[], b: readonly Place[]): PlaceMatch {
  const left = new Set(a.flatMap((place) => place.country ?? []));
  const right = new Set(b.flatMap((place) => place.country ?? []));
  const apart = left.size > 0 && right.size > 0 && ![...left].some((country) => right.has(country));
  return {
    verdict: apart ? "apart" : "unknown",
    a: [...left].sort().join(" "),
    b: [...right].sort().join(" "),
  };
}

export function matchPlaces(a: readonly Place[], b: readonly Place[]): PlaceMatch {
  const [left, right] = [a.filter(isLocated), b.filter(isLocated)];
  if (left.length === 0 || right.length === 0) return countryMatch(a, b);
  let best: PlaceMatch | null = null;
  for (const one of left) {
    for (const other of right) {
      const verdict = matchPair(one, other);
      if (!best || order.indexOf(verdict) < order.indexOf(best.verdict))
        best = { verdict, a: one.name, b: other.name };
    }
  }
  return best as PlaceMatch;
}
