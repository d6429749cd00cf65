import { WordSet } from "../text/word-set.ts";

/** Nouns that name a time by themselves, and words that may stand beside them. Source: own knowledge of general usage. */
const nouns =
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night midnight noon dawn dusk day days week weeks weekend month months year years hour hours minute minutes moment decade decades century spring summer autumn fall winter overnight now recently later earlier";
const modifiers =
  "the a an this that last next past previous following same early late mid earlier later few several many some couple first second of one two three four five six seven eight nine ten ago every each all long local gmt est edt et ct pt utc a.m. p.m. am pm -";

const timeNouns = new WordSet(nouns.split(" "));
const timeWords = new WordSet(`${nouns} ${modifiers}`.split(" "));

/** Whether a lower-case word names a time by itself ("Monday", "evening"). */
export function isTimeNoun(lower: string): boolean {
  return timeNouns.has(lower);
}

function isTimeish(lower: string): boolean {
  return timeWords.has(lower) || /^\d{1,4}(?:st|nd|rd|th|s|:\d\d)?[.,]?$/.test(lower);
}

/** Whether a phrase of lower-case words is nothing but a time ("late Friday night", "last month"). */
export function isTimePhrase(words: readonly string[]): boolean {
  return words.some((word) => timeNouns.has(word)) && words.every(isTimeish);
}
