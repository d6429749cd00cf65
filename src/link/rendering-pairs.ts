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

/** A rendering's stems with their weight taken together, by rising number, and the weight of them all. */
interface Weighed {
  readonly stems: Int32Array;
  readonly weights: Float64Array;
  readonly whole: number;
}

/** Gives each distinct string a number, and the same string the same one ever after. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text) ?? this.#known.size;
    if (known === this.#known.size) this.#known.set(text, known);
    return known;
  }
}

/** What a rendering looks for others by. */
interface Profile extends Weighed {
  /** Its runs of two words, each once. */
  readonly runs: Int32Array;
  /** The words alone, by which twins are known. */
  readonly name: string;
}

function weighedOf(stems: readonly string[], numbers: Numbers): Weighed {
  const bag = new Map<number, number>();
  for (const one of stems) bag.set(numbers.of(one), (bag.get(numbers.of(one)) ?? 0) + weightOf(one));
  const sorted = [...bag].sort(([a], [b]) => a - b);
  return {
    stems: Int32Array.from(sorted, ([stem]) => stem),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
    whole: weigh(stems),
  };
}

/** What was found for a rendering among those that it was held against. */
interface Met {
  readonly proposed: readonly Rendering[];
  readonly found: readonly Rendering[];
}

/** Remembers the words of renderings and which of them were found to be one utterance. */
export class PairMemory {
  readonly #stems = new Numbers();
  readonly #runs = new Numbers();
  readonly #profiles = new WeakMap<Rendering, Profile>();
  readonly #met = new WeakMap<Rendering, Met>();

  profileOf(rendering: Rendering): Profile {
    const known = this.#profiles.get(rendering);
    if (known) return known;
    const { stems, keys } = rendering;
    const runs = new Set(stems.slice(1).map((one, at) => this.#runs.of(`${stems[at]} ${one}`)));
    const made = {
      ...weighedOf(stems, this.#stems),
      runs: Int32Array.from(runs),
      name: rendering.manner === "quoted" ? keys.join(" ") : "",
    };
    this.#profiles.set(rendering, made);
    return made;
  }

  /** What `find` gives for what is proposed to a rendering, or gave when the same was. */
  found(
    rendering: Rendering,
    proposed: readonly Rendering[],
    find: () => readonly Rendering[],
  ): readonly Rendering[] {
    const met = this.#met.get(rendering);
    if (met?.proposed.length === proposed.length && proposed.every((one, at) => one === met.proposed[at]))
      return met.found;
    const found = find();
    this.#met.set(rendering, { proposed, found });
    return found;
  }
}

/** What two renderings can have in common at most: their stems in any order. */
function mostCommon(a: Weighed, b: Weighed): number {
  let [sum, left, right] = [0, 0, 0];
  while (left < a.stems.length && right < b.stems.length) {
    const gap = (a.stems[left] as number) - (b.stems[right] as number);
    if (gap === 0) sum += Math.min(a.weights[left] as number, b.weights[right] as number);
    if (gap <= 0) left++;
    if (gap >= 0) right++;
  }
  return sum;
}

/** Share of the lighter rendering that stands in the other too, in order; 0 where the two cannot be one utterance. */
function shareOf(a: Rendering, b: Rendering, memory: PairMemory): number {
  if (Math.min(a.keys.length, b.keys.length) < leastWords) return 0;
  const [left, right] = [memory.profileOf(a), memory.profileOf(b)];
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

/** Indices of the quoted renderings by their runs of two words. */
function holdersOf(renderings: readonly Rendering[], memory: PairMemory): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  renderings.forEach((rendering, index) => {
    if (rendering.manner !== "quoted") return;
    for (const run of memory.profileOf(rendering).runs) {
      const known = holders.get(run);
      if (known) known.push(index);
      else holders.set(run, [index]);
    }
  });
  return holders;
}

/** Indices proposed to the rendering at `index`: those that hold one of its rarest runs; a run that many hold proposes nothing. */
function proposedTo(index: number, runs: Int32Array, holders: ReadonlyMap<number, number[]>): number[] {
  const held: number[][] = [];
  for (const run of runs) {
    const some = holders.get(run);
    if (some && some.length <= crowded && (some.length > 1 || some[0] !== index)) held.push(some);
  }
  if (held.length === 0) return [];
  held.sort((a, b) => a.length - b.length);
  return [...new Set(held.slice(0, rarest).flat())].sort((a, b) => a - b);
}

/** Those of `proposed` that are one utterance with a quotation; of what is not quoted the nearest alone, the first of several. */
function matching(rendering: Rendering, proposed: readonly Rendering[], memory: PairMemory): Rendering[] {
  const shares = proposed.map((other) => shareOf(rendering, other, memory));
  if (rendering.manner === "quoted") return proposed.filter((_, at) => shares[at] !== 0);
  const most = Math.max(0, ...shares);
  return most === 0 ? [] : [proposed[shares.indexOf(most)] as Rendering];
}

/** For each rendering the quoted ones of other articles that are one utterance with it. The work grows with the renderings. */
export function findMatches(renderings: readonly Rendering[], memory: PairMemory): (readonly Rendering[])[] {
  const holders = holdersOf(renderings, memory);
  return renderings.map((rendering, index) => {
    const { runs } = memory.profileOf(rendering);
    const proposed = proposedTo(index, runs, holders)
      .map((other) => renderings[other] as Rendering)
      .filter((other) => other.article !== rendering.article);
    if (proposed.length === 0) return [];
    return memory.found(rendering, proposed, () => matching(rendering, proposed, memory));
  });
}
