import { isOutcome } from "../lexicon/event-types.ts";
import type { Reason } from "../model/dossier.ts";
import type { Event } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { dayNumber } from "../text/calendar.ts";
import { dateWords, isDay, matchDates } from "./date-match.ts";
import { matchKinds, maybeOneAttack } from "./kind-match.ts";
import { isLocated, matchPlaces, type PlaceVerdict } from "./place-match.ts";

/** An event with where in its article it stands. */
export interface Told {
  readonly event: Event;
  /** TIMEX3 value of the time it is told with. */
  readonly time: string | null;
  readonly places: readonly Place[];
  /** Indices of the sentences and of the blocks its mentions stand in. */
  readonly sentences: ReadonlySet<number>;
  readonly blocks: ReadonlySet<number>;
  /** Whether it is told with a running count ("more than 100 attacks since May"), and so is no one happening. */
  readonly series: boolean;
  /** Whether no doer is told, or none but by a word for people ("the attackers"). */
  readonly nameless: boolean;
  /** Numbers of dead and hurt, from three upwards, with their aspect. */
  readonly tolls: ReadonlySet<string>;
}

export interface FoldGroup {
  readonly members: Told[];
  readonly main: boolean;
}

/** Days around publication that a report without other days is about. */
const newsDays = 4;

/** What an event of an article shares with another it is held to be one with. */
const weights = {
  "same sentence": 4,
  "same toll": 3,
  "same place": 3,
  "near place": 2,
  "same day": 2,
  "days that meet": 1,
  "same paragraph": 1.5,
  "no day and place of its own": 1,
  "a day of the report": 1,
  "the only place told": 1,
} as const;

type Feature = keyof typeof weights;

function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

const together: ReadonlySet<PlaceVerdict> = new Set(["same", "near", "inside"]);

/** Whether one answers or is part of the other, or both are parts of one series. */
function related(a: Event, b: Event): boolean {
  if (a.partOf.some((id) => b.partOf.includes(id))) return true;
  return [...a.respondsTo, ...a.partOf].includes(b.id) || [...b.respondsTo, ...b.partOf].includes(a.id);
}

/** What goes along with a happening is at its first place, not at one merely told with it. */
function firstPlacesDiffer(a: Told, b: Told): boolean {
  const first = (told: Told) => told.places.filter(isLocated).slice(0, 1);
  const { verdict } = matchPlaces(first(a), first(b));
  return verdict === "around" || verdict === "apart";
}

/** "In November" beside "on Sunday": times told by month and by weekday, of an article whose own day is not known. */
function toldApart(a: Told, b: Told): boolean {
  const month = /^XXXX-\d\d$/;
  const weekday = /^XXXX-WXX-\d/;
  const [left, right] = [a.time ?? "", b.time ?? ""];
  return (month.test(left) && weekday.test(right)) || (weekday.test(left) && month.test(right));
}

/** "The attackers stormed the school": deeds told in one sentence or the next, with no new doer and no new place named, are one attack. */
function isOneAttack(a: Told, b: Told): boolean {
  if (!maybeOneAttack(a.event.type, b.event.type)) return false;
  const [first, later] = a.event.start < b.event.start ? [a, b] : [b, a];
  const { agents } = later.event;
  const beside = [...later.sentences].some((at) => first.sentences.has(at) || first.sentences.has(at - 1));
  if (
    later.places.some(isLocated) &&
    !first.places.some(isLocated) &&
    !shares(first.sentences, later.sentences)
  )
    return false;
  const taken = later.nameless && first.event.agents.length > 0;
  return beside && (agents.length === 0 || taken || agents.some((one) => first.event.agents.includes(one)));
}

/** Whether two events of one article cannot be one happening. */
export function contradicts(a: Told, b: Told): boolean {
  if (related(a.event, b.event) || toldApart(a, b)) return true;
  const kinds = matchKinds(a.event.type, b.event.type);
  if ((kinds === "other" && !isOneAttack(a, b)) || a.series !== b.series) return true;
  const outcome = isOutcome(a.event.type) || isOutcome(b.event.type);
  const toll = outcome && shares(a.tolls, b.tolls);
  const place = matchPlaces(a.places, b.places).verdict;
  if (!toll && (place === "apart" || place === "around")) return true;
  if (kinds === "alongside" && firstPlacesDiffer(a, b)) return true;
  const date = matchDates(a.event.date, b.event.date);
  if (date === "apart") return true;
  if (date === "next" && !outcome && !together.has(place)) return true;
  return a.event.status !== b.event.status && a.event.date === null && b.event.date === null;
}

function isNews({ date }: Event, published: string | null): boolean {
  if (!date) return false;
  return published === null || Math.abs(dayNumber(published) - dayNumber(date.to)) <= newsDays;
}

/** What ties an event to a group of its article that it does not contradict; empty where nothing does. */
export function foldReasons(told: Told, group: FoldGroup, published: string | null): Reason[] {
  const { event } = told;
  const places = group.members.flatMap((member) => member.places);
  const dated = group.members.find((member) => isDay(member.event.date)) ?? group.members[0];
  const place = matchPlaces(told.places, places);
  const date = matchDates(event.date, dated?.event.date ?? null);
  const bare = event.date === null && !told.places.some(isLocated);
  const complete = isDay(event.date) && told.places.some(isLocated) && !isOutcome(event.type);
  const known = places.some(isLocated);
  const near = (pick: "sentences" | "blocks") =>
    group.members.some((member) => shares(member[pick], told[pick]));
  const values: [string, string] = [event.type, dated?.event.type ?? ""];
  const features: [Feature, boolean, [string, string]][] = [
    ["same sentence", near("sentences"), values],
    [
      "same toll",
      isOutcome(event.type) && group.members.some((one) => shares(one.tolls, told.tolls)),
      values,
    ],
    ["same place", place.verdict === "same", [place.a, place.b]],
    ["near place", place.verdict === "near" || place.verdict === "inside", [place.a, place.b]],
    ["same day", date === "same", [dateWords(event.date), dateWords(dated?.event.date ?? null)]],
    ["days that meet", date === "overlap", [dateWords(event.date), dateWords(dated?.event.date ?? null)]],
    ["same paragraph", bare && near("blocks"), values],
    ["no day and place of its own", bare && group.main && event.status === "actual", values],
    [
      "a day of the report",
      group.main &&
        (known || !complete) &&
        (date === "unknown" || date === "next") &&
        isNews(event, published),
      [dateWords(event.date), published ?? ""],
    ],
    [
      "the only place told",
      group.main && told.places.some(isLocated) && !places.some(isLocated) && event.date === null,
      [place.a, place.b],
    ],
  ];
  return features
    .filter(([, holds]) => holds)
    .map(([feature, , [a, b]]) => ({ feature, weight: weights[feature], a, b }));
}
