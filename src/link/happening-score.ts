import type { Reason } from "../model/dossier.ts";
import { dayNumber } from "../text/calendar.ts";
import type { PairScore } from "./cluster.ts";
import { dateWords, matchDates } from "./date-match.ts";
import type { Happening } from "./happening.ts";
import { closestKinds } from "./kind-match.ts";
import { isLocated, matchPlaces } from "./place-match.ts";

/** A feature that rules a pair out carries this weight. */
const never = Number.NEGATIVE_INFINITY;

/**
 * What speaks for and against two happenings of two articles being one. Chosen on the train part of the Gun Violence
 * Corpus, checked on its dev part and on the example packs. "named place" is one the article names and does not tie to
 * the event; "published" stands in for a day where neither tells one. A "followUp" names the same persons with the same
 * ages or street: its days are those of a charge, a trial or a funeral as often as the happening's own.
 */
const weights = {
  kind: { same: 1, wider: 0.5, outcome: 0.5, alongside: 0, other: never },
  date: { same: 2.5, next: 1, overlap: 0.5, apart: never, unknown: 0, followUp: -1.5 },
  published: { near: 1, week: 0, month: -1, far: -3, followUp: -0.5 },
  place: { same: 2, near: 1.5, inside: 1, around: -0.5, apart: never, unknown: 0, contested: 0 },
  namedPlace: { found: 1.25, inside: 0.75, other: -0.75 },
  people: { shared: 2.5, most: 5, others: -0.5 },
  sources: { shared: 1, days: 4 },
  parties: 0.75,
  street: 1.5,
  ages: { shared: 0.5, most: 1, others: -0.5 },
  count: { same: 0.75, close: 0.25, other: -0.25 },
  subject: 0.5,
  names: { each: 1, most: 4, followUp: 0.6, localDays: 14 },
} as const;

/** Two happenings with nothing but kind and day in common stay below every threshold. */
const unanchored = -10;
/** Two subjects of one kind, time and place may be two: nothing tells them from others of the sort. */
const common = { weight: -1, leastOwn: 0.3 } as const;

function reason(feature: string, weight: number, values: readonly [string, string]): Reason {
  return { feature, weight, a: values[0], b: values[1] };
}

function kindReason(a: Happening, b: Happening): Reason {
  const kinds = closestKinds(a.types, b.types);
  return reason("kind", weights.kind[kinds.verdict], [kinds.a, kinds.b]);
}

function dateReason(a: Happening, b: Happening): Reason | null {
  const verdict = matchDates(a.date, b.date);
  if (verdict === "unknown") return publishedReason(a, b);
  if (verdict === "apart" && isFollowUp(a, b))
    return reason("date of a follow-up", weights.date.followUp, [dateWords(a.date), dateWords(b.date)]);
  return reason("date", weights.date[verdict], [dateWords(a.date), dateWords(b.date)]);
}

/**
 * Whether two articles are mainly about the same persons: rare names, two of a name, a street and an age, or two ages in
 * one town;
 * never where they name no place in common.
 */
function isFollowUp(a: Happening, b: Happening): boolean {
  if (!a.marks || !b.marks) return false;
  const people = shared(a.marks.people, b.marks.people).length > 0;
  const street = shared(a.marks.streets, b.marks.streets).length > 0;
  const ages = shared(a.marks.ages, b.marks.ages).length;
  const { verdict } = matchPlaces(a.marks.places.slice(0, 2), b.marks.places.slice(0, 2));
  if (verdict === "same" && ages > 1) return true;
  const grounds = [people, street, ages > 0].filter(Boolean).length;
  const names = rareNames(a.marks.names, b.marks.names).strength >= weights.names.followUp;
  return (names || grounds > 1) && matchPlaces(a.marks.places, b.marks.places).verdict !== "apart";
}

/** Without a day of its own a report is held to be of the days before its publication: a weak sign, named as such. */
function publishedReason(a: Happening, b: Happening): Reason | null {
  if (a.historical || b.historical) return null;
  const left = a.date?.from ?? a.published;
  const right = b.date?.from ?? b.published;
  if (!left || !right) return null;
  const gap = daysApart(a, b) ?? 0;
  const { near, week, month, far, followUp } = weights.published;
  const weight = gap <= 2 ? near : gap <= 7 ? week : gap <= 40 ? month : far;
  const bound = weight < followUp && isFollowUp(a, b) ? followUp : weight;
  return reason("published", bound, [left, right]);
}

function placeReason(a: Happening, b: Happening): Reason | null {
  const own = matchPlaces(a.places, b.places);
  const bothTold = a.places.some(isLocated) && b.places.some(isLocated);
  if (bothTold || own.verdict === "apart") {
    if (own.verdict === "apart" && isContested(a, b))
      return reason("contested place", weights.place.contested, [own.a, own.b]);
    if (own.verdict !== "apart" || !isFollowUp(a, b))
      return reason("place", weights.place[own.verdict], [own.a, own.b]);
  }
  const left = a.places.some(isLocated) ? a.places : (a.marks?.places ?? []);
  const right = b.places.some(isLocated) ? b.places : (b.marks?.places ?? []);
  if (left.length === 0 || right.length === 0) return null;
  const named = matchPlaces(left, right);
  const found = named.verdict === "same" || named.verdict === "near";
  return reason(
    "named place",
    weights.namedPlace[found ? "found" : named.verdict === "inside" ? "inside" : "other"],
    [named.a, named.b],
  );
}

/** Whether one article, of the same day, is most of all about the place of the other: its own may be wrongly tied. */
function isContested(a: Happening, b: Happening): boolean {
  if (!a.marks || !b.marks || !["same", "next"].includes(matchDates(a.date, b.date))) return false;
  const about = (one: Happening, other: Happening) =>
    matchPlaces((one.marks?.places ?? []).slice(0, 1), other.places).verdict === "same";
  return about(a, b) || about(b, a);
}

function shared(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): string[] {
  if (!a || !b) return [];
  const both: string[] = [];
  for (const one of a) if (b.has(one)) both.push(one);
  return both.sort();
}

/** Persons shown as values where none is shared. */
const shownPersons = 5;

function personWords(persons: ReadonlySet<string>): string {
  return [...persons].slice(0, shownPersons).join(" ");
}

function peopleReason(a: Happening, b: Happening): Reason | null {
  const [left, right] = [a.persons, b.persons];
  const both = shared(left, right);
  const { shared: weight, most, others } = weights.people;
  if (both.length > 0)
    return reason("people", Math.min(most, both.length * weight), [both.join(" "), both.join(" ")]);
  if (left.size === 0 || right.size === 0) return null;
  return reason("people", others, [personWords(left), personWords(right)]);
}

type Names = ReadonlyMap<string, number> | undefined;

/** Rare names in both, however they are spelt out, and how much they tell together. */
function rareNames(a: Names, b: Names): { words: string[]; strength: number } {
  const words: string[] = [];
  let strength = 0;
  for (const [word, weight] of a ?? []) {
    if (!b?.has(word)) continue;
    words.push(word);
    strength += weight;
  }
  return { words: words.sort(), strength };
}

/** Days from the one to the other, by their dates or else by publication; null where one is unknown. */
function daysApart(a: Happening, b: Happening): number | null {
  const left = a.date?.from ?? a.published;
  const right = b.date?.from ?? b.published;
  return left && right ? Math.abs(dayNumber(right) - dayNumber(left)) : null;
}

/** Names of towns and bodies tell only in reports of one time: over months those of one region share them. */
function namesReason(a: Happening, b: Happening): Reason | null {
  const own = rareNames(a.marks?.names, b.marks?.names);
  const local =
    (daysApart(a, b) ?? 0) <= weights.names.localDays
      ? rareNames(a.marks?.localNames, b.marks?.localNames)
      : null;
  const strength = own.strength + (local?.strength ?? 0);
  if (strength === 0) return null;
  const words = [...own.words, ...(local?.words ?? [])].join(" ");
  return reason("names", Math.min(weights.names.most, strength * weights.names.each), [words, words]);
}

/** Persons cited by both, in reports of about one time. */
function sourcesReason(a: Happening, b: Happening): Reason | null {
  const both = shared(a.marks?.sources, b.marks?.sources);
  if (both.length === 0 || a.published === null || b.published === null) return null;
  if (Math.abs(dayNumber(a.published) - dayNumber(b.published)) > weights.sources.days) return null;
  return reason("sources", weights.sources.shared, [both.join(" "), both.join(" ")]);
}

function partiesReason(a: Happening, b: Happening): Reason | null {
  const both = shared(a.parties, b.parties);
  if (both.length === 0) return null;
  return reason("parties", weights.parties * Math.min(2, both.length), [both.join(" "), both.join(" ")]);
}

function streetReason(a: Happening, b: Happening): Reason | null {
  const streets = shared(a.marks?.streets, b.marks?.streets).join(", ");
  return streets === "" ? null : reason("street", weights.street, [streets, streets]);
}

function agesReason(a: Happening, b: Happening): Reason | null {
  const left = a.marks?.ages;
  const right = b.marks?.ages;
  if (!left?.size || !right?.size) return null;
  const ages = shared(left, right);
  const { shared: each, most, others } = weights.ages;
  if (ages.length === 0) return reason("ages", others, [[...left].join(" "), [...right].join(" ")]);
  return reason("ages", Math.min(most, ages.length * each), [ages.join(" "), ages.join(" ")]);
}

/** Tolls of one happening drift by a few. */
function isClose(a: number, b: number): boolean {
  return Math.min(a, b) >= 4 && Math.abs(a - b) <= 0.25 * Math.max(a, b);
}

function countReason(feature: string, a: ReadonlySet<number>, b: ReadonlySet<number>): Reason | null {
  if (a.size === 0 || b.size === 0) return null;
  const same = [...a].some((count) => b.has(count));
  const words = (counts: ReadonlySet<number>) => [...counts].sort((x, y) => x - y).join(" ");
  const close = [...a].some((one) => [...b].some((two) => isClose(one, two)));
  const { same: equal, close: nearly, other } = weights.count;
  return reason(feature, same ? equal : close ? nearly : other, [words(a), words(b)]);
}

const anchors: ReadonlySet<string> = new Set([
  "place",
  "named place",
  "people",
  "street",
  "parties",
  "names",
]);

/** What one happening has and others of its kind, day and place have not. */
const ownFeatures: ReadonlySet<string> = new Set(["people", "street", "ages", "names", "sources", "parties"]);

/** What the features found add up to beyond their sum. */
function shortfall(detail: readonly Reason[], bothSubjects: boolean): Reason[] {
  const found: Reason[] = [];
  if (!detail.some((one) => anchors.has(one.feature) && one.weight > 0))
    found.push(reason("nothing but kind and day", unanchored, ["", ""]));
  if (bothSubjects && !detail.some((one) => ownFeatures.has(one.feature) && one.weight > common.leastOwn))
    found.push(reason("nothing of its own", common.weight, ["", ""]));
  return found;
}

/** In this order, since most pairs are ruled out by one of the first. */
const features: readonly ((a: Happening, b: Happening) => Reason | null)[] = [
  (a, b) => (a.article === b.article ? reason("told apart in one article", never, [a.key, b.key]) : null),
  kindReason,
  dateReason,
  placeReason,
  peopleReason,
  namesReason,
  sourcesReason,
  partiesReason,
  (a, b) => (a.marks && b.marks ? reason("subject of both", weights.subject, [a.key, b.key]) : null),
  streetReason,
  agesReason,
  (a, b) => countReason("killed", a.killed, b.killed),
  (a, b) => countReason("wounded", a.wounded, b.wounded),
];

/** Every feature that speaks for or against two happenings being one, with its weight and both values; of those ruled out the ground alone. */
export function scoreHappenings(a: Happening, b: Happening): PairScore {
  const detail: Reason[] = [];
  for (const feature of features) {
    const found = feature(a, b);
    if (!found) continue;
    if (found.weight === never) return { score: never, barred: true, detail: [found] };
    detail.push(found);
  }
  detail.push(...shortfall(detail, a.marks !== null && b.marks !== null));
  return { score: detail.reduce((sum, one) => sum + one.weight, 0), barred: false, detail };
}
