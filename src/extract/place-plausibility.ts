import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { Sense } from "./place-senses.ts";

/** Places below this prior are too small to be named out of the blue. */
const knownPrior = 4.5;
/** So much must point elsewhere before a small place is doubted. */
const leastElsewhere = 2;
const leastShare = 0.02;

/** How much of an article points to each country, and in all. */
export interface CountryWeights {
  readonly byCountry: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Weighs the countries of an article by what its senses are believed to be and by other evidence. */
export function weighCountries(
  senses: readonly Sense[],
  evidence: ReadonlyMap<string, number>,
): CountryWeights {
  const byCountry = new Map(evidence);
  for (const { candidates, belief } of senses) {
    for (const [at, { country }] of candidates.entries()) {
      if (country) byCountry.set(country, (byCountry.get(country) ?? 0) + (belief[at] as number));
    }
  }
  let total = 0;
  for (const weight of byCountry.values()) total += weight;
  return { byCountry, total };
}

/** Whether a small place lies in a country to which nothing else in the article points, while much points elsewhere. */
export function isOutOfContext(place: GazetteerPlace, sense: Sense, weights: CountryWeights): boolean {
  if (place.prior >= knownPrior || place.country === null || sense.container >= 0) return false;
  let own = 0;
  let ownHere = 0;
  for (const [at, { country }] of sense.candidates.entries()) {
    const belief = sense.belief[at] as number;
    if (country) own += belief;
    if (country === place.country) ownHere += belief;
  }
  const elsewhere = weights.total - own;
  const here = (weights.byCountry.get(place.country) ?? 0) - ownHere;
  return elsewhere >= leastElsewhere && here < leastShare * elsewhere;
}
