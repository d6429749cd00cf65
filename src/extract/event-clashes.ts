import { compatibleTypes, isKindOf, isOutcome } from "../lexicon/event-types.ts";
import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { TimeExpression } from "../model/time.ts";
import { kilometres } from "../text/distance.ts";
import type { EventDraft } from "./event-drafts.ts";
import type { EventGroup } from "./event-group.ts";

/** Farther apart than this, two places are two happenings. */
const apartKm = 60;
/** Statuses of what came to pass. */
export const real: ReadonlySet<EventStatus> = new Set(["actual", "historical"]);

function located(place: Place): boolean {
  return place.lat !== null && place.lon !== null && !["country", "region", "none"].includes(place.precision);
}

/** Whether the two share a member. */
export function meets<T>(a: ReadonlySet<T>, b: readonly T[]): boolean {
  return b.some((one) => a.has(one));
}

function apart(a: Place, b: Place): boolean {
  const [from, to] = [
    { lat: a.lat as number, lon: a.lon as number },
    { lat: b.lat as number, lon: b.lon as number },
  ];
  return kilometres(from, to) > apartKm;
}

function placesClash(a: readonly Place[], b: readonly Place[]): boolean {
  const countries = new Set(a.flatMap((place) => place.country ?? []));
  const others = b.flatMap((place) => place.country ?? []);
  if (countries.size > 0 && others.length > 0 && !meets(countries, others)) return true;
  const [near, far] = [a.filter(located), b.filter(located)];
  return near.length > 0 && far.length > 0 && near.every((x) => far.every((y) => apart(x, y)));
}

/** Days that do not meet; where neither day is known, two different weekdays. */
function timesClash(a: TimeExpression, b: TimeExpression): boolean {
  if (a.from && b.from) return (a.to ?? a.from) < b.from || (b.to ?? b.from) < a.from;
  const weekday = /^XXXX-WXX-\d/;
  return (
    !a.from &&
    !b.from &&
    weekday.test(a.value) &&
    weekday.test(b.value) &&
    a.value.slice(0, 10) !== b.value.slice(0, 10)
  );
}

function sameDay(a: TimeExpression, b: TimeExpression): boolean {
  return a.from !== null && a.from === b.from && a.to === b.to;
}

/** "The barrage followed the killing of a commander": a death with a name of its own that a deed answers. */
function isAnswered({ type, trigger, targets }: EventDraft): boolean {
  return isKindOf(type, "killing") && trigger.kind === "noun" && targets.length > 0;
}

/** Whether words between the two in one sentence set one after the other, so that they are two. */
function toldInTurn(a: EventDraft, b: EventDraft): boolean {
  if (a.trigger.sentence !== b.trigger.sentence || isOutcome(a.type)) return false;
  if (isOutcome(b.type) && !(isAnswered(b) && a.answers)) return false;
  if (a.sides.length === 0 && b.sides.length === 0 && !a.answers) return false;
  return a.turns.some(
    (at) => (at > a.trigger.from && at < b.trigger.from) || (at < a.trigger.from && at > b.trigger.from),
  );
}

/** Whether one of the two stands behind "two days after" in their sentence; somebody may yet die of what came before. */
function isOfEarlierDay(a: EventDraft, b: EventDraft): boolean {
  if (a.trigger.sentence !== b.trigger.sentence || a.cut === b.cut) return false;
  return !/^(?:death|injury)$/.test(a.type) && !/^(?:death|injury)$/.test(b.type);
}

/** "attacked a town captured by the army": two deeds of two kinds in one sentence, each with doers of its own. */
function haveOtherDoers(a: EventDraft, b: EventDraft): boolean {
  if (a.trigger.sentence !== b.trigger.sentence || a.type === b.type) return false;
  if (a.trigger.kind !== "verb" || b.trigger.kind !== "verb" || isOutcome(a.type) || isOutcome(b.type))
    return false;
  if (a.agents.length === 0 || b.agents.length === 0 || meets(new Set(a.sides), b.sides)) return false;
  return !meets(new Set(a.agents), b.agents);
}

/** "in November", "last month" where the year is not known. */
function isLooseMonth({ from, relative }: TimeExpression): boolean {
  return from === null && (relative?.unit === "month" || relative?.unit === "year");
}

function isOfDay({ from, to, relative }: TimeExpression): boolean {
  return from === null ? relative?.unit === "weekday" || relative?.unit === "day" : from === to;
}

/** "In 2011, 200 died in the same waters": a year or month of its own, beside a happening not told to be of it. */
function isOfOtherPeriod(group: EventGroup, { time, reference }: EventDraft): boolean {
  if (time && isLooseMonth(time) && reference !== "definite") return group.times.some(isOfDay);
  if (!time?.from || time.from === time.to || reference === "definite") return false;
  if (time.precision !== "year" && time.precision !== "month") return false;
  return !group.times.some((one) => one.from !== null && !timesClash(one, time));
}

/** Deaths told above a heading are no part of a deed first told below it, unless both share a place or a target. */
function isOfOtherSection(group: EventGroup, draft: EventDraft): boolean {
  const [first] = group.drafts;
  if (!isOutcome(group.type) || isOutcome(draft.type) || draft.reference === "definite") return false;
  return first !== undefined && first.section !== draft.section && draft.places.length > 0;
}

/** "recalled a blast that killed nine": what is told of the past is no part of the news, unless it points to it or shares its day. */
function isBackground(group: EventGroup, draft: EventDraft): boolean {
  if (draft.status !== "historical" || group.status !== "actual" || draft.reference === "definite")
    return false;
  return !draft.time || !group.times.some((one) => sameDay(one, draft.time as TimeExpression));
}

/** Whether `draft` cannot be the happening of `group`. */
export function clash(group: EventGroup, draft: EventDraft, main: boolean): boolean {
  if (!compatibleTypes(group.type, draft.type) || draft.reference === "new") return true;
  if (group.status !== draft.status && !(real.has(group.status) && real.has(draft.status))) return true;
  if (group.fresh && !main && draft.reference !== "definite" && !sharesDetail(group, draft)) return true;
  if (
    group.drafts.some(
      (one) => toldInTurn(one, draft) || isOfEarlierDay(one, draft) || haveOtherDoers(one, draft),
    )
  )
    return true;
  if (isOfOtherSection(group, draft) || isOfOtherPeriod(group, draft) || isBackground(group, draft))
    return true;
  const { time } = draft;
  if (time && group.times.some((one) => timesClash(one, time)) && !isAftermath(group, draft)) return true;
  if (draft.type !== "death" && placesClash(group.places, draft.places)) return true;
  return group.sides.size > 0 && draft.sides.length > 0 && !meets(group.sides, draft.sides);
}

/** Somebody may die of a happening days later, and elsewhere. */
function isAftermath(group: EventGroup, { type, time }: EventDraft): boolean {
  if (type !== "death") return false;
  return group.times.every((one) => one.from !== null && time?.from != null && one.from <= time.from);
}

/** Whether the draft has a day, a place or a target of the group. */
export function sharesDetail(group: EventGroup, { time, places, targets }: EventDraft): boolean {
  if (time && group.times.some((one) => sameDay(one, time))) return true;
  const names = new Set(group.places.map((place) => place.name));
  return (
    meets(
      names,
      places.map((place) => place.name),
    ) || meets(group.targets, targets)
  );
}

/** Whether the draft is told of another day or another place than the group. */
export function isElsewhere(group: EventGroup, { time, places }: EventDraft): boolean {
  return (
    (time !== null && group.times.some((one) => timesClash(one, time))) || placesClash(group.places, places)
  );
}
