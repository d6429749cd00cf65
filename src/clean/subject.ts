import { phraseWords } from "../lexicon/boilerplate.ts";
import { profilesOf } from "../lexicon/language-profiles.ts";
import type { Line } from "./line.ts";

/** What a report speaks of: the stems of its words, and those that it writes as names. */
export interface Subject {
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const stemLength = 5;
const innerName = /[\p{Ll}\p{N},;’']\s+(\p{Lu}[\p{L}\p{N}’'.-]+)/gu;
const readLines = 400;

function stem(word: string): string {
  return word.replace(/'s$/, "").slice(0, stemLength);
}

function isContentWord(word: string): boolean {
  return word.length >= 4 && profilesOf(word) === 0;
}

export function subjectOf(lines: readonly Line[], title: string | null): Subject {
  const stems = new Set<string>();
  const names = new Set<string>();
  const learn = (words: readonly string[]): void => {
    for (const word of words) if (isContentWord(word)) stems.add(stem(word));
  };
  if (title !== null) learn(phraseWords(title));
  for (const line of lines.slice(0, readLines)) {
    learn(line.words);
    for (const [, found] of line.text.matchAll(innerName)) {
      for (const word of phraseWords(found as string)) if (word.length >= 2) names.add(stem(word));
    }
  }
  return { stems, names };
}

/** How much a line speaks of the subject: content words in common, names counted double. */
export function overlap(line: Line, subject: Subject): number {
  let sum = 0;
  for (const word of new Set(line.words)) {
    const key = stem(word);
    if (subject.names.has(key) && profilesOf(word) === 0) sum += 2;
    else if (isContentWord(word) && subject.stems.has(key)) sum += 1;
  }
  return sum;
}
