import type { AgeGroup, PersonNoun } from "../lexicon/person-nouns.ts";
import { readAgesBehind } from "./age-lists.ts";
import { readAgeBehind } from "./ages.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { Head } from "./phrase-head.ts";
import type { Draft } from "./phrase-opening.ts";
import { type Quantity, readQuantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

/** A phrase read up to its head. */
export interface Found {
  readonly from: number;
  readonly head: Head;
  readonly limit: number;
}

/** What befalls people, taken for a noun in headlines. */
const fates = /^(?:killed|shot|dead|hurt|wounded|injured|missing|murdered|slain)$/;

/** "a family of five": the number behind counts its members. */
function familySize({ words, tokens }: WordView, at: number): Quantity | null {
  if (words[at] !== "of") return null;
  const quantity = readQuantity(words, at + 1);
  if (!quantity) return null;
  const counted = tokens[quantity.to]?.pos === "NOUN" && !fates.test(words[quantity.to] ?? "");
  return counted ? null : quantity;
}

function formOf(head: Head, draft: Draft): PeoplePhrase["form"] {
  if (head.name.length > 0) return "name";
  if (head.noun) return "noun";
  return draft.years !== null && draft.quantity === null ? "age" : draft.years !== null ? "age" : "number";
}

function ageGroupOf(years: number | null, noun: PersonNoun | null): AgeGroup {
  if (years === null) return noun?.age ?? "unknown";
  return years < 13 ? "child" : years < 18 ? "teen" : "adult";
}

function populationOf(head: Head, ageGroup: AgeGroup): string {
  if (head.noun && head.noun.population !== "people" && head.noun.population !== "relatives")
    return head.noun.population;
  if (ageGroup === "child" || ageGroup === "teen") return "children";
  return head.noun?.population ?? "people";
}

/** The phrase with all that its words tell of the people. */
export function complete(view: WordView, draft: Draft, { from, head, limit }: Found): PeoplePhrase {
  const form = formOf(head, draft);
  const single = draft.quantity?.high === 1 || head.noun?.number === "singular";
  const olds = form === "age" && /olds$/.test(view.words[head.to - 1] as string);
  const counted = draft.quantity !== null && draft.quantity.high !== 1;
  const plural =
    form === "name" ? false : draft.each || counted || olds || (head.noun?.number === "plural" && !single);
  const behind = plural ? null : ageBehind(view, head.to, limit);
  const years = behind?.years ?? draft.years;
  const ageGroup = ageGroupOf(years, head.noun);
  const family = view.words[head.at] === "family" && !draft.quantity;
  const household = family ? familySize(view, head.to) : null;
  if (household)
    return { ...complete(view, { ...draft, quantity: household }, { from, head, limit }), to: household.to };
  const ages = plural && !draft.quantity ? readAgesBehind(view, head.to) : null;
  const size = ages?.count ?? head.noun?.size;
  const quantity =
    draft.quantity ??
    (plural && size && !draft.each
      ? { from: head.at, to: head.to, low: size, high: size, qualifier: "exact" as const }
      : null);
  return {
    from,
    to: behind?.to ?? ages?.to ?? head.to,
    head: head.at,
    form,
    definite: draft.definite || draft.each || form === "name",
    quantity,
    plural,
    population: populationOf(head, ageGroup),
    gender: head.noun?.gender ?? "unknown",
    years,
    ageGroup,
    name: head.name,
    ordinal: draft.ordinal,
    other: draft.other || head.noun?.id === "others",
    partOf: draft.partOf,
    kin: head.noun?.kin ?? false,
  };
}

/** An age behind the head, past a bracketed by-name: `(Abu Omar) (54)`. */
function ageBehind(view: WordView, at: number, limit: number): { to: number; years: number } | null {
  const age = readAgeBehind(view.tokens, at, limit);
  if (age) return age;
  if (view.words[at] !== "(") return null;
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) {
    if (view.words[next] === ")") return readAgeBehind(view.tokens, next + 1, limit);
  }
  return null;
}
