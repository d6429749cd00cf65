import { phraseWords } from "../lexicon/boilerplate.ts";
import { profilesOf } from "../lexicon/language-profiles.ts";
import type { Line } from "./line.ts";

/** What a report speaks of: in how many of its lines each stem stands, and which stems it writes as names. */
export interface Subject {
  readonly stems: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

const stemLength = 5;
const innerName = /[\p{Ll}\p{N},;’']\s+(\p{Lu}[\p{L}\p{N}’'.-]+)/gu;
const readLines = 400;

function stem(word: string): string {
  return word.replace(/'s$/, "").slice(0, stemLength);
}

/** The stems of a line's words that mean something, each once. */
export function stemsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) if (word.length >= 4 && profilesOf(word) === 0) found.add(stem(word));
  return found;
}

export function subjectOf(lines: readonly Line[], title: string | null): Subject {
  const stems = new Map<string, number>();
  const names = new Set<string>();
  const learn = (words: readonly string[]): void => {
    for (const key of stemsOf(words)) stems.set(key, (stems.get(key) ?? 0) + 1);
  };
  if (title !== null) learn(phraseWords(title));
  for (const line of lines.slice(0, readLines)) {
    learn(line.words);
    for (const [, found] of line.text.matchAll(innerName)) {
      for (const word of phraseWords(found as string)) {
        if (word.length >= 2 && profilesOf(word) === 0) names.add(stem(word));
      }
    }
  }
  return { stems, names };
}

/**
 * How much a line speaks of the subject: content words in common, names counted double.
 * `own` is 1 where the subject was learnt from this line too.
 */
export function overlap(line: Line, { stems, names }: Subject, own: 0 | 1 = 0): number {
  let sum = 0;
  for (const key of stemsOf(line.words)) {
    if ((stems.get(key) ?? 0) > own) sum += names.has(key) ? 2 : 1;
  }
  return sum;
}

/** Content words that two lines share. */
export function shared(line: Line, other: Line): number {
  const theirs = stemsOf(other.words);
  let sum = 0;
  for (const key of stemsOf(line.words)) if (theirs.has(key)) sum++;
  return sum;
}
