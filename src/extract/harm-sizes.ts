import type { Qualifier } from "../model/figure.ts";
import type { HarmReport } from "./harm-reports.ts";
import type { PeoplePhrase } from "./people-phrase.ts";

/** How many a telling says; an open end is null. */
export interface Counted {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

const several: Counted = { low: 2, high: null, qualifier: "vague" };

/** "the doctor's family", "his daughters": more than one of whose number nothing is said here or elsewhere. */
export function isKindred({ plural, quantity, population, form }: PeoplePhrase): boolean {
  return plural && quantity === null && population === "relatives" && form === "noun";
}

/** How many a phrase stands for; null where it points back to people counted elsewhere. */
function sizeOf(phrase: PeoplePhrase): Counted | null {
  if (phrase.quantity) return phrase.quantity;
  if (phrase.form === "pronoun" && phrase.plural) return null;
  if (phrase.plural) return phrase.definite && !isKindred(phrase) ? null : several;
  return { low: 1, high: 1, qualifier: "exact" };
}

function add(a: Counted, b: Counted): Counted {
  const sum = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  const order: readonly Qualifier[] = [
    "vague",
    "about",
    "up-to",
    "less-than",
    "more-than",
    "at-least",
    "range",
    "exact",
  ];
  const qualifier = order.find((one) => one === a.qualifier || one === b.qualifier) ?? "exact";
  return { low: sum(a.low, b.low), high: sum(a.high, b.high), qualifier };
}

/** How many people a report is on, its groups added up; null where its words give no number. */
export function counted({ telling }: HarmReport): Counted | null {
  if (telling.count) return telling.count;
  const sizes = telling.people.flatMap((phrase) => sizeOf(phrase) ?? []);
  const [first, ...rest] = sizes;
  return first ? rest.reduce(add, first) : null;
}
