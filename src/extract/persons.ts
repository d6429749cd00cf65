import type { Gender } from "../lexicon/person-nouns.ts";
import { memo } from "../text/memo.ts";
import type { PeoplePhrase } from "./people-phrase.ts";

/** What is known of one person in an article, as far as telling people apart needs it. */
export interface Traits {
  readonly gender: Gender;
  /** Youngest and oldest age the words allow, in years. */
  readonly youngest: number;
  readonly oldest: number;
  readonly years: number | null;
  /** Lower-case words of the fullest name; empty for the unnamed. */
  readonly name: readonly string[];
  /** Population of a part in the happening or a profession; "people" where the words tell none. */
  readonly role: string;
}

const agesOf: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["child", [0, 17]],
  ["teen", [12, 19]],
  ["adult", [17, 130]],
]);
/** Populations that say nothing of somebody's part or work. */
const plainRoles: ReadonlySet<string> = new Set([
  "people",
  "men",
  "women",
  "children",
  "teenagers",
  "elderly",
  "relatives",
  "residents",
  "civilians",
  "students",
  "passengers",
  "workers",
]);

export function traitsOf(phrase: PeoplePhrase): Traits {
  const [youngest, oldest] = agesOf.get(phrase.ageGroup) ?? [0, 130];
  const { years, gender, name, population } = phrase;
  return {
    gender,
    youngest: years ?? youngest,
    oldest: years ?? oldest,
    years,
    name,
    role: plainRoles.has(population) ? "people" : population,
  };
}

/** Whether a word of a name tells persons apart: no title, initial or mark of generation. */
const isSignificant = memo(
  (word) => word.replace(/\W/g, "").length > 1 && !/^(?:jr|sr|ii|iii|iv|mr|mrs|ms|dr|the)\.?$/.test(word),
);

/** Whether two names may be one person's: one holds all words of the other, or first and last agree. */
export function namesMeet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.filter(isSignificant), b.filter(isSignificant)];
  if (left.length === 0 || right.length === 0) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.every((word) => long.includes(word))) return true;
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1);
}

/** Whether nothing known keeps the two from being one person. */
export function mayBeOne(a: Traits, b: Traits): boolean {
  if (a.gender !== "unknown" && b.gender !== "unknown" && a.gender !== b.gender) return false;
  if (a.youngest > b.oldest || b.youngest > a.oldest) return false;
  if (a.name.length > 0 && b.name.length > 0 && !namesMeet(a.name, b.name)) return false;
  return rolesMeet(a.role, b.role);
}

const forces: ReadonlySet<string> = new Set(["police", "forces", "soldiers", "guards", "personnel"]);

function rolesMeet(a: string, b: string): boolean {
  if (a === b || a === "people" || b === "people") return true;
  return forces.has(a) && forces.has(b);
}

/** Everything known of both, taken together. */
export function mergeTraits(a: Traits, b: Traits): Traits {
  return {
    gender: a.gender === "unknown" ? b.gender : a.gender,
    youngest: Math.max(a.youngest, b.youngest),
    oldest: Math.min(a.oldest, b.oldest),
    years: a.years ?? b.years,
    name: b.name.length > a.name.length ? b.name : a.name,
    role: a.role === "people" ? b.role : a.role,
  };
}
