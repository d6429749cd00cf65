import type { PeoplePhrase } from "./people-phrase.ts";
import type { PeopleSentence } from "./people-sentence.ts";

/** Populations that come to those who are hurt. */
const helpers: ReadonlySet<string> = new Set(["police", "medics", "rescuers", "officials", "forces"]);

function isBarePlural({ plural, quantity, definite, other }: PeoplePhrase): boolean {
  return plural && quantity === null && !definite && !other;
}

/** "Mercy Hospital for Children": people inside the name of a house. */
function isOfHouse({ words }: PeopleSentence["view"], { from }: PeoplePhrase): boolean {
  return (
    words[from - 1] === "for" && /^(?:hospital|center|centre|clinic|institute)$/.test(words[from - 2] ?? "")
  );
}

/**
 * Whether people can be those whom loose words call hurt: "Police found Cole, suffering from a wound", "Medics rushed
 * to the hospital" and "the Hospital for Children in critical condition" tell of no hurt police, medics or children.
 */
export function canBeHurt({ view }: PeopleSentence): (phrase: PeoplePhrase) => boolean {
  return (phrase) => !isBarePlural(phrase) || !(helpers.has(phrase.population) || isOfHouse(view, phrase));
}
