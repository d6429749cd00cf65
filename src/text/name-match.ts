import { levelSounds, nameKey, skeleton, tellingWords } from "./name-sounds.ts";

export { nameKey };

/** One ground for a score: its name, its weight and the value found, 0 to 1. */
export interface NameFeature {
  readonly feature: string;
  readonly weight: number;
  readonly value: number;
}

/** How likely two names are one, 0 to 1, and on what grounds. */
export interface NameMatch {
  readonly score: number;
  readonly features: readonly NameFeature[];
}

/** Fitted on pairs of names of two words or more from the shared OFAC alias groups. */
const manyBias = -4.87;
const manyWeights = {
  wordsAlike: 3.75,
  longCovered: 4.53,
  evidence: 1.76,
  worstWord: 0.76,
  wholeAlike: -0.83,
  leftOver: 0.76,
  outOfOrder: -0.65,
};
type Feature = keyof typeof manyWeights;
/** Words less alike than this are of two names, whatever else speaks for one. */
const leastAlike = 0.5;
/** A name of one word has but its sound: the middle and the steepness of the curve, set on the shared transliterations. */
const oneMiddle = 0.83;
const oneWeight = 20;
/** Most that a word of a name counts as the whole name. */
const partCeiling = 0.45;

const vowels = "aeiou";
const vowelSwap = 0.25;
const vowelGap = 0.3;
const near = 0.4;
const nearPairs =
  "kx kg xh jg jz sz vf bp bv dt sh zd mn uv kj xk gk hx gj zj fv pb vb td hs dz nm vu jk".split(" ");

/** Letters outside this range are no vowels and near to none. */
const letters = 128;
const swapCosts = new Float64Array(letters * letters).fill(1);
const gapCosts = new Float64Array(letters).fill(1);
for (const one of vowels) {
  gapCosts[one.charCodeAt(0)] = vowelGap;
  for (const other of vowels) swapCosts[one.charCodeAt(0) * letters + other.charCodeAt(0)] = vowelSwap;
}
gapCosts["h".charCodeAt(0)] = 0.4;
for (const pair of nearPairs) swapCosts[pair.charCodeAt(0) * letters + pair.charCodeAt(1)] = near;

function swapCost(a: number, b: number): number {
  if (a === b) return 0;
  return a < letters && b < letters ? (swapCosts[a * letters + b] as number) : 1;
}

function gapCost(letter: number): number {
  return letter < letters ? (gapCosts[letter] as number) : 1;
}

const longestWord = 40;
const rows: readonly [Float64Array, Float64Array] = [
  new Float64Array(longestWord + 1),
  new Float64Array(longestWord + 1),
];

/** Edit distance between two levelled words of no more than `longestWord` letters in which what transliterations confuse costs less. */
function soundDistance(a: string, b: string): number {
  let [row, next] = rows;
  row[0] = 0;
  for (let j = 0; j < b.length; j++) row[j + 1] = (row[j] as number) + gapCost(b.charCodeAt(j));
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    const gap = gapCost(letter);
    next[0] = (row[0] as number) + gap;
    for (let j = 0; j < b.length; j++) {
      const other = b.charCodeAt(j);
      const swap = (row[j] as number) + swapCost(letter, other);
      const drop = (row[j + 1] as number) + gap;
      const add = (next[j] as number) + gapCost(other);
      next[j + 1] = Math.min(swap, drop, add);
    }
    [row, next] = [next, row];
  }
  return row[b.length] as number;
}

/** A word with the forms it is compared by, worked out once. */
interface SoundWord {
  readonly word: string;
  readonly sounds: string;
  readonly skeleton: string;
}

function soundWord(word: string): SoundWord {
  const sounds = levelSounds(word);
  return { word, sounds, skeleton: skeleton(sounds) };
}

/** How alike two words sound, 0 to 1; an initial counts as half its word. */
function likenessOf(a: SoundWord, b: SoundWord): number {
  if (a.word === b.word) return 1;
  if ((a.word.length === 1 || b.word.length === 1) && a.word.charAt(0) === b.word.charAt(0)) return 0.6;
  const span = Math.max(a.sounds.length, b.sounds.length);
  if (span > longestWord || a.word.length > longestWord || b.word.length > longestWord) return 0;
  const same = a.skeleton === b.skeleton;
  const apart = Math.abs(a.skeleton.length - b.skeleton.length);
  if (!same && apart > span / 2) return 0;
  const likeness = Math.max(0, 1 - (1.6 * soundDistance(a.sounds, b.sounds)) / span);
  return same ? Math.max(likeness, 0.75) : likeness;
}

interface Pairing {
  /** Likeness of each word of the shorter name to its partner; 0 where it has none. */
  readonly likeness: readonly number[];
  readonly inOrder: boolean;
}

/** Pairs the words of the shorter name with those of the longer, best pairs first. */
function pairWords(short: readonly SoundWord[], long: readonly SoundWord[]): Pairing {
  const cells: { i: number; j: number; value: number }[] = [];
  for (const [i, one] of short.entries()) {
    for (const [j, other] of long.entries()) {
      const value = likenessOf(one, other);
      if (value > 0.3) cells.push({ i, j, value });
    }
  }
  cells.sort(
    (a, b) => b.value - a.value || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i || a.j - b.j,
  );
  const likeness = short.map(() => 0);
  const partner = short.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j, value } of cells) {
    if (partner[i] !== -1 || taken.has(j)) continue;
    partner[i] = j;
    likeness[i] = value;
    taken.add(j);
  }
  const placed = partner.filter((at) => at >= 0);
  return {
    likeness,
    inOrder: placed.every((at, index) => index === 0 || at > (placed[index - 1] as number)),
  };
}

const mostWords = 12;

/** How much a word tells a name from others, 0 to 1. */
export type Rarity = (word: string) => number;

/** Long words tell more than short ones, where nothing is known of how common they are. */
function byLength(word: string): number {
  return Math.min(1, 0.3 + word.length / 12);
}

/** A name as it is compared: by the sounds of its words, and of all of them together. */
export interface SoundName {
  readonly words: readonly SoundWord[];
  readonly whole: SoundWord;
}

/** What `matchSounds` compares; worth keeping for a name that is compared with many. */
export function soundName(name: string): SoundName {
  const words = tellingWords(name).slice(0, mostWords);
  return { words: words.map(soundWord), whole: soundWord(words.join("").slice(0, longestWord)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function manyFeatures(left: SoundName, right: SoundName, rarity: Rarity): NameFeature[] {
  const [{ words: short }, { words: long }] =
    left.words.length <= right.words.length ? [left, right] : [right, left];
  const { likeness, inOrder } = pairWords(short, long);
  const shared = sum(short.map(({ word }, at) => (likeness[at] as number) * rarity(word)));
  const told = sum(short.map(({ word }) => rarity(word)));
  const values: Record<Feature, number> = {
    wordsAlike: told === 0 ? 0 : shared / told,
    longCovered: shared / Math.max(told, sum(long.map(({ word }) => rarity(word))), 0.01),
    evidence: Math.min(shared, 4) / 4,
    worstWord: Math.min(1, ...likeness),
    wholeAlike: likenessOf(left.whole, right.whole),
    leftOver: (long.length - short.length) / long.length,
    outOfOrder: inOrder ? 0 : 1,
  };
  return (Object.keys(manyWeights) as Feature[]).map((feature) => ({
    feature,
    weight: manyWeights[feature],
    value: values[feature],
  }));
}

function scoreOf(bias: number, features: readonly NameFeature[]): number {
  return 1 / (1 + Math.exp(-bias - sum(features.map(({ weight, value }) => weight * value))));
}

/** Whether two names are spellings of one, by the sounds of their words; from 0.5 on they are more likely one than two. */
export function matchNames(a: string, b: string, rarity: Rarity = byLength): NameMatch {
  return matchSounds(soundName(a), soundName(b), rarity);
}

/** `matchNames` of names whose sounds are known. */
export function matchSounds(a: SoundName, b: SoundName, rarity: Rarity = byLength): NameMatch {
  const fewest = Math.min(a.words.length, b.words.length);
  if (fewest === 0) return { score: 0, features: [] };
  if (fewest > 1) {
    const features = manyFeatures(a, b, rarity);
    const ceiling = (features[0] as NameFeature).value < leastAlike ? partCeiling : 1;
    return { score: Math.min(ceiling, scoreOf(manyBias, features)), features };
  }
  const value = likenessOf(a.whole, b.whole);
  const features = [{ feature: "soundAlike", weight: oneWeight, value }];
  const part = a.words.length !== b.words.length && value < oneMiddle;
  return { score: Math.min(part ? partCeiling : 1, scoreOf(-oneWeight * oneMiddle, features)), features };
}
