import type { Gender } from "../lexicon/person-nouns.ts";
import { WordMap } from "../text/word-set.ts";
import { casualtyTable } from "./casualty-table.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { calendarWords } from "./phrase-head.ts";
import type { Quantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

const pronouns = new WordMap<readonly [Gender, boolean]>([
  ["he", ["male", false]],
  ["him", ["male", false]],
  ["himself", ["male", false]],
  ["she", ["female", false]],
  ["her", ["female", false]],
  ["herself", ["female", false]],
  ["self", ["unknown", false]],
  ["they", ["unknown", true]],
  ["them", ["unknown", true]],
  ["themselves", ["unknown", true]],
]);

const unknownPeople = {
  population: "people",
  gender: "unknown",
  years: null,
  ageGroup: "unknown",
  name: [],
  ordinal: null,
  other: false,
  partOf: "none",
  kin: false,
} as const;

/** "nobody", "no one", "none of them". */
export function nobodyAt({ words }: WordView, at: number): PeoplePhrase | null {
  const word = words[at] as string;
  const to =
    word === "nobody" || word === "none" ? at + 1 : word === "no" && words[at + 1] === "one" ? at + 2 : at;
  if (to === at) return null;
  const quantity: Quantity = { from: at, to, low: 0, high: 0, qualifier: "exact" };
  const ofKnown = word === "none" && words[to] === "of";
  return {
    ...unknownPeople,
    from: at,
    to: ofKnown ? to + 2 : to,
    head: at,
    form: "nobody",
    definite: false,
    quantity,
    plural: false,
  };
}

/** Whether "her" at `at` owns what follows rather than standing for a person. */
function owns(view: WordView, at: number): boolean {
  if (view.words[at] !== "her") return false;
  const next = view.tokens[at + 1];
  if (!next || casualtyTable.longest(view.words, at + 1)) return false;
  return ["NOUN", "ADJ", "PROPN", "NUM"].includes(next.pos) && !calendarWords.has(next.lower);
}

/** A pronoun for people, unless it owns what follows. */
export function pronounAt(view: WordView, at: number): PeoplePhrase | null {
  const known = pronouns.get(view.words[at] as string);
  if (!known || owns(view, at)) return null;
  const [gender, plural] = known;
  return {
    ...unknownPeople,
    from: at,
    to: at + 1,
    head: at,
    form: "pronoun",
    definite: true,
    quantity: null,
    plural,
    gender,
  };
}
