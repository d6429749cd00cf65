import { phraseWords } from "../lexicon/boilerplate.ts";
import { profilesOf } from "../lexicon/language-profiles.ts";
import type { Line } from "./line.ts";
import { stem, stemsOf } from "./stems.ts";

/** What a report speaks of: in how many of its lines each stem stands, and which stems it writes as names. */
export interface Subject {
  readonly stems: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

const innerName = /[\p{Ll}\p{N},;’']\s+(\p{Lu}[\p{L}\p{N}’'.-]+)/gu;
const readLines = 400;

export function subjectOf(lines: readonly Line[], title: string | null): Subject {
  const stems = new Map<string, number>();
  const names = new Set<string>();
  const learn = (found: ReadonlySet<string>): void => {
    for (const key of found) stems.set(key, (stems.get(key) ?? 0) + 1);
  };
  if (title !== null) learn(stemsOf(phraseWords(title)));
  for (const line of lines.slice(0, readLines)) {
    learn(line.stems);
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
  for (const key of line.stems) {
    if ((stems.get(key) ?? 0) > own) sum += names.has(key) ? 2 : 1;
  }
  return sum;
}

/** Content words that two lines share. */
export function shared(line: Line, other: Line): number {
  let sum = 0;
  for (const key of line.stems) if (other.stems.has(key)) sum++;
  return sum;
}
