import { demonymCountries, demonymOpeners } from "../lexicon/demonyms.ts";
import { groupMembers, longPeoples, peoples } from "../lexicon/peoples.ts";
import type { PersonNoun } from "../lexicon/person-nouns.ts";
import type { Draft } from "./phrase-opening.ts";
import type { WordView } from "./word-view.ts";

const shared = {
  id: "national",
  population: "people",
  gender: "unknown",
  age: "unknown",
  kin: false,
} as const;
const one: PersonNoun = { ...shared, number: "singular", size: 1 };
const several: PersonNoun = { ...shared, number: "plural", size: null };
const fighters: PersonNoun = { ...several, population: "fighters", age: "adult" };
/** Adjectives with no plural of their own: "two Chinese", "the French". */
const unchanging = /(?:ese|ish|ch|iss|an)$/;

function isPeople(word: string): boolean {
  return demonymCountries.has(word) || peoples.has(bare(word)) || longPeoples.has(word);
}

/** "Shi'ites" as the table spells it. */
function bare(word: string): string {
  return word.replace(/['’]/g, "");
}

/** First words of names of peoples that have two. */
const openers: ReadonlySet<string> = new Set([
  ...demonymOpeners,
  ...[...longPeoples].map((name) => name.split(" ", 1)[0] as string),
]);

function isPlural(word: string): boolean {
  if (!word.endsWith("s") || word.endsWith("ss")) return false;
  return isPeople(word.slice(0, -1)) || (peoples.has(bare(word)) && !demonymCountries.has(word));
}

/** Whether a noun follows that the word only describes: "a Syrian soldier". */
function describes({ tokens }: WordView, to: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? "");
}

/** "15 Palestinians", "a Ukrainian", "two South Koreans": people told of by nation, faith or people alone. */
export function nationalAt(
  view: WordView,
  at: number,
  draft: Draft,
): { noun: PersonNoun; to: number } | null {
  const { words, tokens } = view;
  const token = tokens[at];
  if (!token || token.text === token.lower || !/^\p{Lu}/u.test(token.text)) return null;
  for (const length of openers.has(token.lower) ? [2, 1] : [1]) {
    const to = at + length;
    const phrase = length > 1 ? words.slice(at, to).join(" ") : token.lower;
    if (isPlural(phrase)) return { noun: several, to };
    if (draft.quantity && groupMembers.has(phrase) && !describes(view, to)) return { noun: fighters, to };
    if (!draft.opened || !isPeople(phrase) || describes(view, to)) continue;
    if (draft.quantity && draft.quantity.high !== 1)
      return unchanging.test(phrase) || peoples.has(phrase) ? { noun: several, to } : null;
    const counted = /^(?:an?|one|another)$/.test(words[at - 1] ?? "") || draft.quantity !== null;
    return counted ? { noun: one, to } : null;
  }
  return null;
}
