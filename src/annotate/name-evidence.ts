import { usualTag } from "./vocabulary.ts";

const functionTags: ReadonlySet<string> = new Set([
  "ADP",
  "AUX",
  "CCONJ",
  "DET",
  "PRON",
  "SCONJ",
  "PART",
  "NUM",
  "INTJ",
  "PUNCT",
  "SYM",
]);

/** Whether a word (lower case) is one of grammar: never the beginning of a name. */
export function isGrammar(lower: string): boolean {
  const tag = usualTag(lower);
  return tag !== null && functionTags.has(tag);
}

/** Whether general English knows a word (lower case) as something other than a name. */
export function isCommon(lower: string): boolean {
  const tag = usualTag(lower);
  return tag !== null && tag !== "PROPN";
}

/** Whether a word in capitals is a common word shouted ("READ") rather than an abbreviation ("NRA"). */
export function isShoutedWord(lower: string, text: string): boolean {
  return isCommon(lower) && usualTag(text) !== "PROPN" && /[aeiouy]/.test(lower);
}
