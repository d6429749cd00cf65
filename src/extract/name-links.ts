import { facilityTails } from "../lexicon/organization-words.ts";
import { matchNames } from "../text/name-match.ts";
import { nameWords } from "../text/name-words.ts";

/** Score of two names of one article from which they are one name spelt twice. */
const sameName = 0.9;
const shortest = 6;
const smallWords: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "to",
  "al",
  "a",
  "de",
]);

/** A name for comparison: its look-up words without a leading "the". */
export function namePhrase(text: string): string {
  const words = nameWords(text);
  return (words[0] === "the" || words[0] === "a" || words[0] === "an" ? words.slice(1) : words).join(" ");
}

export function wordsOfName(text: string): readonly string[] {
  return text.split(/[\s-]+/).filter((word) => word !== "");
}

/** "Rapid Support Forces" gives "RSF"; empty for a single word. */
export function initialsOf(words: readonly string[]): string {
  const told = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return told.length < 2 ? "" : told.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** Whether one of two names of persons is the other with words left out or cut to initials, the family name kept. */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.split(" "), b.split(" ")] : [b.split(" "), a.split(" ")];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !(long[at] as string).startsWith(word)) at++;
    if (at >= long.length) return false;
    at++;
  }
  return true;
}

/** Whether two names are one name in two spellings: as many words, each alike. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.split(" ");
  const right = b.split(" ");
  if (left.length !== right.length || a.length < shortest || b.length < shortest) return false;
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 4) return false;
  return matchNames(a, b).score >= sameName;
}

/** A facility's name without the nouns that say what it is: "al asad air base" gives "al asad". */
export function facilityCore(phrase: string): string {
  const words = phrase.split(" ");
  while (words.length > 1 && (facilityTails.has(words.at(-1) as string) || words.at(-1) === "air"))
    words.pop();
  return words.join(" ");
}
