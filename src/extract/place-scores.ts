import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { Sense } from "./place-senses.ts";
import { holds } from "./toponym-links.ts";

const countryWeight = 4;
const regionWeight = 4.5;
const nearWeight = 4.5;
const holderWeight = 6;
const holdingWeight = 3;
const siblingWeight = 2.5;
const kindWeight = 3;
const nearKm = 100;
/** Candidates less likely than this lend no support. */
const noticeable = 0.06;
/** More neighbours than this are not looked at. */
const anchorLimit = 150;
const kmPerDegree = 111;

/** A likely place of one sense, which supports the places around it. */
interface Anchor {
  readonly sense: number;
  readonly weight: number;
  readonly place: GazetteerPlace;
}

function anchorsOf(senses: readonly Sense[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [sense, { belief, candidates, count }] of senses.entries()) {
    for (const [at, place] of candidates.entries()) {
      const weight = belief[at] as number;
      if (weight >= noticeable) anchors.push({ sense, weight: weight * Math.log2(1 + count), place });
    }
  }
  return anchors;
}

/** The heaviest anchors, those of the text's start first among equals. */
function heaviest(anchors: readonly Anchor[]): readonly Anchor[] {
  if (anchors.length <= anchorLimit) return anchors;
  return [...anchors].sort((a, b) => b.weight - a.weight || a.sense - b.sense).slice(0, anchorLimit);
}

function areaKey(place: GazetteerPlace): string {
  return `${place.country}:${place.region}`;
}

/** How much of the evidence lies in each country (by code) and region (by `areaKey`). */
interface Shares {
  readonly weights: Map<string, number>;
  total: number;
}

function add(shares: Shares, place: GazetteerPlace, weight: number): void {
  if (!place.country) return;
  shares.weights.set(place.country, (shares.weights.get(place.country) ?? 0) + weight);
  shares.total += weight;
  if (place.region) shares.weights.set(areaKey(place), (shares.weights.get(areaKey(place)) ?? 0) + weight);
}

function sharesOf(anchors: readonly Anchor[], evidence: ReadonlyMap<string, number>): Shares {
  const shares: Shares = { weights: new Map(evidence), total: 0 };
  for (const weight of evidence.values()) shares.total += weight;
  for (const { place, weight } of anchors) add(shares, place, weight);
  return shares;
}

function shareScore(place: GazetteerPlace, shares: Shares): number {
  const country = shares.weights.get(place.country ?? "") ?? 0;
  const region = place.kind === "country" ? country : (shares.weights.get(areaKey(place)) ?? 0);
  return (countryWeight * country + regionWeight * region) / (shares.total + 1);
}

/** Rough distance in kilometres, good enough below some hundred; infinity beyond four degrees of latitude. */
function roughKm(a: GazetteerPlace, b: GazetteerPlace): number {
  const dLat = a.lat - b.lat;
  if (dLat > 4 || dLat < -4) return Number.POSITIVE_INFINITY;
  const dLon = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return kmPerDegree * Math.sqrt(dLat * dLat + dLon * dLon);
}

function nearness(place: GazetteerPlace, other: GazetteerPlace): number {
  if (place.kind === "country") return other.country === place.country ? 1 : 0;
  if (other.kind === "country" || other.kind === "physical") return 0;
  const far = roughKm(place, other);
  return far < 5 * nearKm ? Math.exp(-far / nearKm) : 0;
}

/** How much of the rest of the article lies near the place, or in it where it is a country. */
function nearScore(place: GazetteerPlace, own: number, anchors: readonly Anchor[]): number {
  if (place.kind === "physical" && place.country === null) return 0;
  let sum = 0;
  for (const { sense, place: other, weight } of anchors) {
    if (sense !== own) sum += weight * nearness(place, other);
  }
  return nearWeight * (1 - Math.exp(-sum));
}

function heldScore(place: GazetteerPlace, holder: Sense | undefined): number {
  if (!holder) return 0;
  let sum = 0;
  for (const [at, outer] of holder.candidates.entries()) {
    const belief = holder.belief[at] as number;
    if (belief >= noticeable && holds(outer, place)) sum += belief;
  }
  return holderWeight * sum;
}

/** The holder of a place must be one that can hold it: "Buffalo, New York" means the state. */
function holdingScore(place: GazetteerPlace, sense: Sense, senses: readonly Sense[]): number {
  let sum = 0;
  for (const at of sense.held) {
    const inner = senses[at] as Sense;
    for (const [index, one] of inner.candidates.entries()) {
      const belief = inner.belief[index] as number;
      if (belief >= noticeable && holds(place, one)) sum += belief;
    }
  }
  return holdingWeight * Math.min(1, sum);
}

/** Places named in one breath are of one kind and, if not countries, of one country. */
function siblingScore(place: GazetteerPlace, sense: Sense, senses: readonly Sense[]): number {
  let sum = 0;
  for (const at of sense.siblings) {
    const sibling = senses[at] as Sense;
    for (const [index, one] of sibling.candidates.entries()) {
      const belief = sibling.belief[index] as number;
      const alike = one.kind === place.kind && (one.kind === "country" || one.country === place.country);
      if (belief >= noticeable && alike) sum += belief;
    }
  }
  return siblingWeight * Math.min(1, sum / 2);
}

/** What a word beside the name says about the kind of place. */
export function kindScore(sense: Sense, place: GazetteerPlace): number {
  if (!sense.kinds) return 0;
  const at = sense.kinds.indexOf(place.kind);
  return at < 0 ? -kindWeight : kindWeight - at * 0.5;
}

/** Scores every candidate of every sense by what the other senses are believed to be. */
export function scoreSenses(senses: readonly Sense[], evidence: ReadonlyMap<string, number>): number[][] {
  const anchors = anchorsOf(senses);
  const shares = sharesOf(anchors, evidence);
  const near = heaviest(anchors);
  const bySense = Map.groupBy(anchors, (anchor) => anchor.sense);
  return senses.map((sense, at) => {
    const own = bySense.get(at) ?? [];
    for (const { place, weight } of own) add(shares, place, -weight);
    const scores = sense.candidates.map((place) => {
      const context = shareScore(place, shares) + nearScore(place, at, near);
      const told = kindScore(sense, place) + heldScore(place, senses[sense.container]);
      const linked = holdingScore(place, sense, senses) + siblingScore(place, sense, senses);
      return Math.round((place.prior + context + told + linked) * 1e6) / 1e6;
    });
    for (const { place, weight } of own) add(shares, place, weight);
    return scores;
  });
}
