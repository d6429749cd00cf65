import { everydayWords } from "../lexicon/everyday-words.ts";
import { placePrior } from "../lexicon/gazetteer.ts";
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

const wellKnown = 4.8;
/** Nouns of the tagger's vocabulary by whether they are names of towns and nothing else; bounded by that vocabulary. */
const towns = new Map<string, boolean>();

function isTown(lower: string): boolean {
  const known = towns.get(lower);
  if (known !== undefined) return known;
  const town = !everydayWords.has(lower) && placePrior(lower) >= wellKnown;
  towns.set(lower, town);
  return town;
}

/** Whether general English knows a word (lower case) as something other than a name. */
export function isCommon(lower: string): boolean {
  const tag = usualTag(lower);
  if (tag === null || tag === "PROPN") return false;
  return tag !== "NOUN" || !isTown(lower);
}

/** Whether a word in capitals is a common word shouted ("READ") rather than an abbreviation ("NRA"). */
export function isShoutedWord(lower: string, text: string): boolean {
  return isCommon(lower) && usualTag(text) !== "PROPN" && /[aeiouy]/.test(lower);
}
