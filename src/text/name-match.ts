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

const vowels = "aeiou";
const vowelSwap = 0.25;
const vowelGap = 0.3;
const near = 0.4;
const nearPairs: ReadonlySet<string> = new Set(
  "kx kg xh jg jz sz vf bp bv dt sh zd mn uv kj xk gk hx gj zj fv pb vb td hs dz nm vu jk".split(" "),
);

function isVowel(letter: string): boolean {
  return vowels.includes(letter);
}

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return vowelSwap;
  return nearPairs.has(a + b) ? near : 1;
}

function gapCost(letter: string): number {
  if (isVowel(letter)) return vowelGap;
  return letter === "h" ? 0.4 : 1;
}

/** Edit distance between two levelled words in which what transliterations confuse costs less. */
function soundDistance(a: string, b: string): number {
  let row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + gapCost(b.charAt(j)));
  for (let i = 0; i < a.length; i++) {
    const letter = a.charAt(i);
    const next = [(row[0] as number) + gapCost(letter)];
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] as number) + swapCost(letter, b.charAt(j));
      const drop = (row[j + 1] as number) + gapCost(letter);
      const add = (next[j] as number) + gapCost(b.charAt(j));
      next.push(Math.min(swap, drop, add));
    }
    row = next;
  }
  return row[b.length] as number;
}

const longestWord = 40;

/** How alike two words sound, 0 to 1; an initial counts as half its word. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)) return 0.6;
  if (a.length > longestWord || b.length > longestWord) return 0;
  const left = levelSounds(a);
  const right = levelSounds(b);
  const span = Math.max(left.length, right.length);
  const likeness = Math.max(0, 1 - (1.6 * soundDistance(left, right)) / span);
  return skeleton(left) === skeleton(right) ? Math.max(likeness, 0.75) : likeness;
}

interface Pairing {
  /** Likeness of each word of the shorter name to its partner; 0 where it has none. */
  readonly likeness: readonly number[];
  readonly inOrder: boolean;
}

/** Pairs the words of the shorter name with those of the longer, best pairs first. */
function pairWords(short: readonly string[], long: readonly string[]): Pairing {
  const cells: { i: number; j: number; value: number }[] = [];
  for (const [i, a] of short.entries()) {
    for (const [j, b] of long.entries()) {
      const value = wordLikeness(a, b);
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

function weightOf(word: string): number {
  return Math.min(word.length, 8);
}

function share(words: readonly string[], values: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (const [at, word] of words.entries()) {
    sum += weightOf(word) * (values[at] ?? 0);
    total += weightOf(word);
  }
  return total === 0 ? 0 : sum / total;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

const bias = -7.5;

/** Whether two names are spellings of one, by the sounds of their words; 0.5 and above means the same. */
export function matchNames(a: string, b: string): NameMatch {
  const left = tellingWords(a).slice(0, mostWords);
  const right = tellingWords(b).slice(0, mostWords);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const { likeness, inOrder } = pairWords(short, long);
  const covered = share(short, likeness);
  const whole = wordLikeness(left.join("").slice(0, longestWord), right.join("").slice(0, longestWord));
  const features: NameFeature[] = [
    { feature: "words-alike", weight: 7, value: covered },
    { feature: "whole-alike", weight: 3, value: whole },
    { feature: "worst-word", weight: 2, value: Math.min(1, ...likeness) },
    { feature: "words-left-over", weight: -2, value: (long.length - short.length) / long.length },
    { feature: "one-word-only", weight: -2.5, value: short.length === 1 && long.length > 1 ? 1 : 0 },
    { feature: "out-of-order", weight: -0.3, value: inOrder ? 0 : 1 },
  ];
  const sum = features.reduce((total, { weight, value }) => total + weight * value, bias);
  return { score: short.length === 0 ? 0 : logistic(sum), features };
}
