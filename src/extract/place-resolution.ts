import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import { kilometres } from "../text/distance.ts";
import { type CountryWeights, isOutOfContext, weighCountries } from "./place-plausibility.ts";
import { kindScore, scoreSenses } from "./place-scores.ts";
import { believe, groupSenses, type Sense } from "./place-senses.ts";
import type { Toponym } from "./toponym.ts";
import { holds } from "./toponym-links.ts";

const rounds = 3;
/** A city and its province of one name do not contradict each other. */
const sameSpotKm = 60;
const townMargin = 3;
/** Towns from this prior on are named beside an area of their name. */
const knownTown = 4.5;
const areaMargin = 1.5;
const knownArea = 4.5;

/** A bare name takes the sense that its fuller mention ("Paris, Texas") was given. */
function inherit(senses: readonly Sense[]): void {
  const full = new Map<string, Sense>();
  for (const sense of senses) {
    if (sense.container < 0) continue;
    const known = full.get(sense.name);
    if (!known || known.count < sense.count) full.set(sense.name, sense);
  }
  for (const sense of senses) {
    const source = full.get(sense.name);
    if (sense.container >= 0 || sense.kinds || !source) continue;
    const twins = sense.candidates.map((place) => source.candidates.indexOf(place));
    sense.scores = twins.map((twin, at) => Math.max(sense.scores[at] as number, source.scores[twin] ?? 0));
    believe(sense);
  }
}

/** What one toponym was found to mean; `belief`, 0 to 1, is how sure that is, give or take the surroundings. */
export interface Resolution {
  readonly place: GazetteerPlace | null;
  readonly belief: number;
  /** Whether a word told a kind that the chosen place is not of. */
  readonly wrongKind: boolean;
  /** Whether the place is small and nothing else in the article points to its country. */
  readonly outOfContext: boolean;
}

/** Of a district and its town of one name, the text means the town unless it says otherwise. */
function townOf(sense: Sense, best: number): number {
  const place = sense.candidates[best];
  if (place?.kind !== "county" || sense.kinds) return best;
  const town = sense.candidates.findIndex(
    (other, at) =>
      other.kind === "settlement" &&
      kilometres(place, other) < sameSpotKm &&
      (sense.scores[at] as number) > (sense.scores[best] as number) - townMargin,
  );
  return town < 0 ? best : town;
}

/** A small town is not meant by the name of a much better known area of its country, unless the text says so. */
function areaOf(sense: Sense, best: number): number {
  const place = sense.candidates[best];
  if (place?.kind !== "settlement" || place.prior >= knownTown || sense.kinds || sense.container >= 0)
    return best;
  const area = sense.candidates.findIndex(
    (other) =>
      other.kind === "region" && other.country === place.country && other.prior > place.prior + areaMargin,
  );
  return area < 0 ? best : area;
}

/** The likeliest candidate of a told kind, where one is known well enough to be meant. */
function toldOf(sense: Sense, best: number): number {
  const { kinds, candidates, scores } = sense;
  if (!kinds || kinds.includes(candidates[best]?.kind as GazetteerPlace["kind"])) return best;
  let told = -1;
  for (const [at, { kind, prior }] of candidates.entries()) {
    if (!kinds.includes(kind) || prior < knownArea) continue;
    if (told < 0 || (scores[at] as number) > (scores[told] as number)) told = at;
  }
  return told < 0 ? best : told;
}

function choose(sense: Sense, weights: CountryWeights): Resolution {
  let best = 0;
  for (const [at, score] of sense.scores.entries()) {
    if (score > (sense.scores[best] as number)) best = at;
  }
  const town = townOf(sense, toldOf(sense, best));
  best = areaOf(sense, town);
  const place = sense.candidates[best] ?? null;
  const wrongKind = place !== null && sense.kinds !== null && !sense.kinds.includes(place.kind);
  let belief = 0;
  for (const [at, other] of sense.candidates.entries()) {
    if (place && (at === town || kilometres(place, other) < sameSpotKm || holds(place, other)))
      belief += sense.belief[at] as number;
  }
  const outOfContext = place !== null && isOutOfContext(place, sense, weights);
  return { place, belief, wrongKind, outOfContext };
}

/** The likeliest place of every toponym, told by size, holders, neighbours and the countries of the article. */
export function resolvePlaces(
  toponyms: readonly Toponym[],
  evidence: ReadonlyMap<string, number>,
): Resolution[] {
  const { senses, senseOf } = groupSenses(toponyms);
  for (const sense of senses) {
    sense.scores = sense.candidates.map((place) => place.prior + kindScore(sense, place));
    believe(sense);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [at, scores] of scoreSenses(senses, evidence).entries()) (senses[at] as Sense).scores = scores;
    for (const sense of senses) believe(sense);
  }
  inherit(senses);
  const weights = weighCountries(senses, evidence);
  const chosen = senses.map((sense) => choose(sense, weights));
  return senseOf.map((sense) => chosen[sense] as Resolution);
}
