import { isOfCounted, isOfParent } from "./people-groups.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { antecedentEnd } from "./subject-asides.ts";

/** Nouns that stand for everybody told of, and not for people known from elsewhere. */
const accounts = /^(?:names|identit(?:y|ies)|list|bodies)$/;

/** The people whom the relative pronoun before `start` goes back to: of "twelve members of the family" the twelve. */
function antecedent(people: PeopleSentence, start: number): PeoplePhrase | undefined {
  const near = people.endingAt.get(antecedentEnd(people, start - 1));
  return near && isOfCounted(people, near) ? people.endingAt.get(near.from - 1) : near;
}

function isNumbered({ quantity, plural }: PeoplePhrase): boolean {
  return plural && quantity !== null && quantity.qualifier !== "vague";
}

/** "there were": somebody is told to exist. */
function isThere(words: readonly string[], at: number): boolean {
  return words[at - 2] === "there" && /^(?:was|were|are)$/.test(words[at - 1] ?? "");
}

/**
 * Whether the passive clause that begins at `start` behind "who" tells of people counted in its own sentence: "the names
 * of twelve farmers who were killed", "she named 20 relatives who had been hurt". Of "the five who were killed" the count
 * was told elsewhere, be it of this happening or another.
 */
export function tellsOfCounted(people: PeopleSentence, start: number): boolean {
  const { words, tokens } = people.view;
  const counted = antecedent(people, start);
  if (!counted || !isNumbered(counted) || isOfParent(people, counted)) return false;
  if (!/^(?:was|were|had|have)$/.test(words[start] ?? "")) return false;
  const held = tokens[counted.from - 1];
  if (counted.definite) return held?.lower === "of" && accounts.test(words[counted.from - 2] ?? "");
  return held?.lower === "of" || held?.pos === "VERB" || isThere(words, counted.from);
}
