import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { Toponym } from "./toponym.ts";
import { holds } from "./toponym-links.ts";

/** Toponyms that mean one place: one name, one kind, one holder. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly members: number[];
  readonly candidates: readonly GazetteerPlace[];
  readonly kinds: Toponym["kinds"];
  /** Index of the group that holds this one, or -1. */
  container: number;
  /** Probability of each candidate. */
  belief: number[];
  scores: number[];
}

const considered = 60;
const rounds = 3;
const sharpness = 1.1;
const countryWeight = 3.2;
const regionWeight = 2.2;
const nearWeight = 2.6;
const containerWeight = 6;
const kindWeight = 3;
const nearKm = 90;
/** Candidates less likely than this lend no support. */
const noticeable = 0.06;
const kmPerDegree = 111;

function groupToponyms(toponyms: readonly Toponym[]): { groups: Group[]; groupOf: number[] } {
  const groups: Group[] = [];
  const byKey = new Map<string, number>();
  const groupOf = toponyms.map((toponym, index) => {
    const holder = toponym.container >= 0 ? (toponyms[toponym.container]?.name ?? "") : "";
    const key = `${toponym.name}|${toponym.kinds?.join() ?? ""}|${holder}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      (groups[known] as Group).members.push(index);
      return known;
    }
    byKey.set(key, groups.length);
    const { name, kinds } = toponym;
    const candidates = toponym.candidates.slice(0, considered);
    groups.push({ key, name, kinds, members: [index], candidates, container: -1, belief: [], scores: [] });
    return groups.length - 1;
  });
  for (const group of groups) {
    const container = toponyms[group.members[0] as number]?.container ?? -1;
    group.container = container >= 0 ? (groupOf[container] as number) : -1;
  }
  return { groups, groupOf };
}

function kindScore(group: Group, place: GazetteerPlace): number {
  if (!group.kinds) return 0;
  const at = group.kinds.indexOf(place.kind);
  return at < 0 ? -kindWeight : kindWeight - at * 0.5;
}

function believe(group: Group): void {
  const top = Math.max(...group.scores);
  const raw = group.scores.map((score) => Math.exp(sharpness * (score - top)));
  const sum = raw.reduce((a, b) => a + b, 0);
  group.belief = raw.map((one) => one / sum);
}

interface Anchor {
  readonly group: number;
  readonly weight: number;
  readonly place: GazetteerPlace;
}

function anchorsOf(groups: readonly Group[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [group, { belief, candidates, members }] of groups.entries()) {
    for (let at = 0; at < candidates.length; at++) {
      const weight = belief[at] as number;
      if (weight < noticeable) continue;
      anchors.push({
        group,
        weight: weight * Math.log2(1 + members.length),
        place: candidates[at] as GazetteerPlace,
      });
    }
  }
  return anchors;
}

interface Shares {
  readonly country: Map<string, number>;
  readonly region: Map<string, number>;
  readonly total: number;
}

function sharesOf(anchors: readonly Anchor[], evidence: ReadonlyMap<string, number>): Shares {
  const country = new Map(evidence);
  const region = new Map<string, number>();
  for (const { weight, place } of anchors) {
    if (!place.country) continue;
    country.set(place.country, (country.get(place.country) ?? 0) + weight);
    if (!place.region) continue;
    const key = `${place.country}:${place.region}`;
    region.set(key, (region.get(key) ?? 0) + weight);
  }
  const total = [...country.values()].reduce((a, b) => a + b, 0);
  return { country, region, total };
}

/** Rough distance in kilometres, good enough below some hundred; infinity beyond four degrees of latitude. */
function roughKm(a: GazetteerPlace, b: GazetteerPlace): number {
  const dLat = a.lat - b.lat;
  if (dLat > 4 || dLat < -4) return Number.POSITIVE_INFINITY;
  const dLon = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return kmPerDegree * Math.sqrt(dLat * dLat + dLon * dLon);
}

function isBroad(place: GazetteerPlace): boolean {
  return place.kind === "country" || place.kind === "physical";
}

function nearScore(place: GazetteerPlace, group: number, anchors: readonly Anchor[]): number {
  if (isBroad(place)) return 0;
  let sum = 0;
  for (const anchor of anchors) {
    if (anchor.group === group || isBroad(anchor.place)) continue;
    const far = roughKm(place, anchor.place);
    if (far < 5 * nearKm) sum += anchor.weight * Math.exp(-far / nearKm);
  }
  return nearWeight * (1 - Math.exp(-sum));
}

function heldScore(place: GazetteerPlace, holder: Group | undefined): number {
  if (!holder) return 0;
  let sum = 0;
  for (let at = 0; at < holder.candidates.length; at++) {
    const belief = holder.belief[at] as number;
    if (belief >= noticeable && holds(holder.candidates[at] as GazetteerPlace, place)) sum += belief;
  }
  return containerWeight * sum;
}

function score(groups: readonly Group[], evidence: ReadonlyMap<string, number>): void {
  const anchors = anchorsOf(groups);
  const shares = sharesOf(anchors, evidence);
  for (const [index, group] of groups.entries()) {
    const own = anchors.filter((anchor) => anchor.group === index);
    group.scores = group.candidates.map((place) => {
      const mine = own.reduce(
        (sum, { place: other, weight }) => (other.country === place.country ? sum + weight : sum),
        0,
      );
      const mineHere = own.reduce(
        (sum, { place: other, weight }) =>
          other.country === place.country && other.region === place.region ? sum + weight : sum,
        0,
      );
      const country = (shares.country.get(place.country ?? "") ?? 0) - mine;
      const region = place.region
        ? (shares.region.get(`${place.country}:${place.region}`) ?? 0) - mineHere
        : 0;
      const rest = shares.total + 1;
      return (
        place.prior +
        kindScore(group, place) +
        (countryWeight * country) / rest +
        (regionWeight * region) / rest +
        nearScore(place, index, anchors) +
        heldScore(place, groups[group.container])
      );
    });
    group.scores = group.scores.map((one) => Math.round(one * 1e6) / 1e6);
  }
  for (const group of groups) believe(group);
}

/** A bare name takes the sense that its fuller mention ("Paris, Texas") was given. */
function inherit(groups: readonly Group[]): void {
  const full = new Map<string, Group>();
  for (const group of groups) {
    if (group.container < 0) continue;
    const known = full.get(group.name);
    if (!known || known.members.length < group.members.length) full.set(group.name, group);
  }
  for (const group of groups) {
    const source = full.get(group.name);
    if (group.container >= 0 || group.kinds || !source) continue;
    group.scores = group.candidates.map((place, at) => {
      const twin = source.candidates.indexOf(place);
      return Math.max(group.scores[at] as number, twin >= 0 ? (source.scores[twin] as number) : 0);
    });
    believe(group);
  }
}

/** What one toponym was found to mean; `belief` is how sure that is, 0 to 1. */
export interface Resolution {
  readonly place: GazetteerPlace | null;
  readonly belief: number;
  /** Whether a word told a kind that the chosen place is not of. */
  readonly wrongKind: boolean;
}

function choose(group: Group): Resolution {
  let best = -1;
  for (let at = 0; at < group.candidates.length; at++) {
    if (best < 0 || (group.scores[at] as number) > (group.scores[best] as number)) best = at;
  }
  const place = group.candidates[best] ?? null;
  const wrongKind = place !== null && group.kinds !== null && !group.kinds.includes(place.kind);
  return { place, belief: group.belief[best] ?? 0, wrongKind };
}

/** The likeliest place of every toponym, told by size, holders, neighbours and the countries of the article. */
export function resolvePlaces(
  toponyms: readonly Toponym[],
  evidence: ReadonlyMap<string, number>,
): Resolution[] {
  const { groups, groupOf } = groupToponyms(toponyms);
  for (const group of groups) {
    group.scores = group.candidates.map((place) => place.prior + kindScore(group, place));
    believe(group);
  }
  for (let round = 0; round < rounds; round++) score(groups, evidence);
  inherit(groups);
  const chosen = groups.map(choose);
  return groupOf.map((group) => chosen[group] as Resolution);
}
