import { profilesOf } from "../lexicon/language-profiles.ts";

const stemLength = 5;

export function stem(word: string): string {
  return (word.endsWith("'s") ? word.slice(0, -2) : word).slice(0, stemLength);
}

/** The stems of words that mean something, each once. */
export function stemsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) if (word.length >= 4 && profilesOf(word) === 0) found.add(stem(word));
  return found;
}
