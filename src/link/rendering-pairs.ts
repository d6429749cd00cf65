import { functionWords } from "../lexicon/function-words.ts";
import type { Rendering } from "./quoted-words.ts";

const leastWords = 3;
/** Share of the shorter rendering's words, by weight and in order, that make two renderings one utterance. */
const leastShare = 0.55;
/** The same where the speakers are different people: only near-identical words show a changed speaker. */
const otherSpeakerShare = 0.85;
/** The least weight of words in common: a lone common turn of speech is no utterance. */
const leastCommon = 2.25;
/** The same where all of the shorter stands in the other. */
const leastContained = 1.9;
const contained = 0.95;
const functionWeight = 0.3;
/** Runs of two words that more renderings hold than this propose nothing. */
const crowded = 30;
/** Of each rendering's runs the rarest that look for others. */
const rarest = 5;

function weightOf(stem: string): number {
  return functionWords.has(stem) || functionWords.has(stem.slice(0, stem.indexOf("'"))) ? functionWeight : 1;
}

function weigh(stems: readonly string[]): number {
  return stems.reduce((sum, one) => sum + weightOf(one), 0);
}

/** Weight of the heaviest common subsequence of two lists of stems. */
export function commonWeight(a: readonly string[], b: readonly string[]): number {
  const weights = b.map(weightOf);
  let previous = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  for (const word of a) {
    for (let at = 1; at <= b.length; at++) {
      row[at] =
        word === b[at - 1]
          ? (previous[at - 1] as number) + (weights[at - 1] as number)
          : Math.max(previous[at] as number, row[at - 1] as number);
    }
    [previous, row] = [row, previous];
  }
  return previous[b.length] as number;
}

/** A rendering's stems with their weight taken together, and the weight of them all. */
interface Weighed {
  readonly bag: ReadonlyMap<string, number>;
  readonly whole: number;
}

const weighed = new WeakMap<readonly string[], Weighed>();

function weighedOf({ stems }: Rendering): Weighed {
  const known = weighed.get(stems);
  if (known) return known;
  const bag = new Map<string, number>();
  for (const one of stems) bag.set(one, (bag.get(one) ?? 0) + weightOf(one));
  const made = { bag, whole: weigh(stems) };
  weighed.set(stems, made);
  return made;
}

/** What two renderings can have in common at most: their stems in any order. */
function mostCommon(a: Weighed, b: Weighed): number {
  const [small, large] = a.bag.size <= b.bag.size ? [a.bag, b.bag] : [b.bag, a.bag];
  let sum = 0;
  for (const [stem, weight] of small) sum += Math.min(weight, large.get(stem) ?? 0);
  return sum;
}

/** Share of the lighter rendering that stands in the other too, in order; 0 where the two cannot be one utterance. */
export function shareOf(a: Rendering, b: Rendering): number {
  if (Math.min(a.keys.length, b.keys.length) < leastWords) return 0;
  const [left, right] = [weighedOf(a), weighedOf(b)];
  const lighter = Math.min(left.whole, right.whole);
  const others = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  const least = others ? otherSpeakerShare : leastShare;
  const most = mostCommon(left, right) + 1e-9;
  if (most < leastContained || most < least * lighter) return 0;
  const common = commonWeight(a.stems, b.stems);
  const share = common / lighter;
  const enough = common >= (share >= contained ? leastContained : leastCommon);
  return enough && share >= least ? share : 0;
}

function runsOf({ stems }: Rendering): string[] {
  return [...new Set(stems.slice(1).map((one, at) => `${stems[at]} ${one}`))];
}

/** Index of the quoted renderings by their runs of two words. */
function holdersOf(renderings: readonly Rendering[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  renderings.forEach((rendering, index) => {
    if (rendering.manner !== "quoted") return;
    for (const run of runsOf(rendering)) {
      const known = holders.get(run);
      if (known) known.push(index);
      else holders.set(run, [index]);
    }
  });
  return holders;
}

/**
 * For each rendering the quoted ones of other articles that share one of its rarest runs of two words, as pairs of
 * indices in order, the lower first. A run that many hold proposes nothing, so the pairs grow with the renderings.
 */
export function proposePairs(renderings: readonly Rendering[]): [number, number][] {
  const holders = holdersOf(renderings);
  const pairs = new Set<number>();
  renderings.forEach((rendering, index) => {
    const runs = runsOf(rendering)
      .map((run) => holders.get(run) ?? [])
      .filter((held) => held.length <= crowded && held.some((other) => other !== index))
      .sort((a, b) => a.length - b.length)
      .slice(0, rarest);
    for (const other of runs.flat()) {
      if ((renderings[other] as Rendering).article === rendering.article) continue;
      pairs.add(Math.min(index, other) * renderings.length + Math.max(index, other));
    }
  });
  return [...pairs]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / renderings.length), key % renderings.length]);
}
