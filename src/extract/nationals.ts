import { demonymCountries } from "../lexicon/demonyms.ts";
import { longPeoples, peoples } from "../lexicon/peoples.ts";
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
/** Adjectives with no plural of their own: "two Chinese", "the French". */
const unchanging = /(?:ese|ish|ch|iss|an)$/;

function isPeople(word: string): boolean {
  return demonymCountries.has(word) || peoples.has(word) || longPeoples.has(word);
}

function isPlural(word: string): boolean {
  if (!word.endsWith("s") || word.endsWith("ss")) return false;
  return isPeople(word.slice(0, -1)) || (peoples.has(word) && !demonymCountries.has(word));
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
  const text = tokens[at]?.text ?? "";
  if (!/^\p{Lu}/u.test(text)) return null;
  for (const length of [2, 1]) {
    const to = at + length;
    const phrase = words.slice(at, to).join(" ");
    if (isPlural(phrase)) return { noun: several, to };
    if (length > 1 && !isPeople(phrase)) continue;
    if (!isPeople(phrase) || !draft.opened || describes(view, to)) continue;
    if (draft.quantity && draft.quantity.high !== 1)
      return unchanging.test(phrase) ? { noun: several, to } : null;
    const counted = /^(?:an?|one|another)$/.test(words[at - 1] ?? "") || draft.quantity !== null;
    return counted ? { noun: one, to } : null;
  }
  return null;
}
