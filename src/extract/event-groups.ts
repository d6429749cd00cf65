import { eventTypes, isKindOf, isOutcome } from "../lexicon/event-types.ts";
import type { TimeExpression } from "../model/time.ts";
import { antecedentOf } from "./event-antecedents.ts";
import { clash, meets, real, sharesDetail } from "./event-clashes.ts";
import type { EventDraft } from "./event-drafts.ts";
import type { EventGroup } from "./event-group.ts";
import type { Trigger } from "./triggers.ts";

/** A mention loosely joins a happening told of at most this many sentences before. */
const memory = 12;
/** How many happenings back a mention may reach; the main one is always in reach. */
const horizon = 30;
const leastFit = 1.5;

const weaponTypes: ReadonlySet<string> = new Set([
  "shelling",
  "drone-strike",
  "missile-attack",
  "air-strike",
  "rocket-attack",
]);

function isViolent(type: string): boolean {
  return isOutcome(type) || eventTypes.get(type)?.violent === true;
}

/** The day most of the violent happenings told of share: an article is about one day more than about any other, and somebody may die days later. */
function commonDay(drafts: readonly EventDraft[]): TimeExpression | null {
  const votes = new Map<string, { time: TimeExpression; count: number }>();
  const counted = new Set<TimeExpression>();
  for (const { time, status, type } of drafts) {
    if (!time?.from || time.from !== time.to || !real.has(status) || !isViolent(type) || counted.has(time))
      continue;
    counted.add(time);
    const key = `${time.from} ${time.to}`;
    const vote = votes.get(key) ?? { time, count: 0 };
    vote.count += status === "historical" || type === "death" ? 0.5 : 1;
    votes.set(key, vote);
  }
  let best: { time: TimeExpression; count: number } | null = null;
  for (const vote of votes.values()) {
    if (!best || vote.count > best.count || (vote.count === best.count && outranks(vote.time, best.time)))
      best = vote;
  }
  return best?.time ?? null;
}

/** Of two days told as often, the one that its own words name, else the later. */
function outranks(a: TimeExpression, b: TimeExpression): boolean {
  const [leansA, leansB] = [Boolean(a.relative?.base), Boolean(b.relative?.base)];
  return leansA === leansB ? (a.from ?? "") > (b.from ?? "") : leansB;
}

function typeFit(a: string, b: string): number {
  if (a === b) return weaponTypes.has(a) ? 1.5 : 1;
  return isKindOf(a, b) || isKindOf(b, a) || isOutcome(a) || isOutcome(b) ? 0.6 : 0.25;
}

/** How well `draft` fits `group`; the best group above the least fit takes it. */
function fit(group: EventGroup, draft: EventDraft, main: boolean): number {
  const last = group.drafts.findLast((one) => !one.trigger.points) as EventDraft;
  const gap = draft.trigger.sentence - last.trigger.sentence;
  const otherWeapon =
    weaponTypes.has(draft.type) && group.type !== draft.type && !isKindOf(draft.type, group.type);
  return (
    typeFit(group.type, draft.type) +
    (meets(group.sides, draft.sides) ? 1 : 0) +
    (sharesDetail(group, draft) ? 1.5 : 0) +
    (draft.reference === "definite" ? (gap <= 1 ? 1.5 : 0.75) : 0) +
    (group.drafts.some((one) => one.word === draft.word && one.trigger.kind === "noun") ? 0.75 : 0) +
    outcomeBonus(group, draft) +
    (draft.trigger.kind === "noun" && last.trigger.kind === "noun" && last.plural !== draft.plural
      ? -0.5
      : 0) +
    (main ? 0.75 : 0) +
    (draft.section >= 0 && draft.section === last.section ? 0.75 : 0) +
    (draft.reference === "definite" && isLongPast(group) ? -1 : 0) +
    (gap <= 1 ? 0.75 : gap <= memory ? 0.25 : -0.5) -
    (otherWeapon ? 1 : 0)
  );
}

/** Whether all that is told of when it was is a month or a year. */
function isLongPast({ times }: EventGroup): boolean {
  return times.length > 0 && times.every(({ precision }) => precision === "year" || precision === "month");
}

/** What a happening led to is told beside it, and not across words that set another happening in between. */
function outcomeBonus(group: EventGroup, draft: EventDraft): number {
  if (!isOutcome(draft.type)) return 0;
  const near = group.drafts.filter((one) => one.trigger.sentence === draft.trigger.sentence);
  if (near.some((one) => one.trigger.from > draft.trigger.from)) return 2.5;
  const last = near.at(-1);
  if (!last) return 0;
  return draft.turns.some((at) => at > last.trigger.from && at < draft.trigger.from) ? 0 : 1.5;
}

function absorb(group: EventGroup, draft: EventDraft): void {
  group.drafts.push(draft);
  for (const side of draft.sides) group.sides.add(side);
  for (const target of draft.targets) group.targets.add(target);
  group.places.push(...draft.places);
  if (draft.time) group.times.push(draft.time);
}

function join(group: EventGroup, draft: EventDraft): void {
  const recalled = group.status === "historical" && !draft.time && group.times.length > 0;
  if (draft.status === "actual" && !recalled) group.status = "actual";
  if (isKindOf(draft.type, group.type) || (isOutcome(group.type) && !isOutcome(draft.type)))
    group.type = draft.type;
  group.rules.add(draft.reference === "definite" ? "definite-mention" : "same-happening");
  absorb(group, draft);
}

/** "The incident": a further mention that says neither what it was nor whether it came to pass. */
function point(group: EventGroup, draft: EventDraft): EventGroup {
  const plural = group.drafts.at(-1)?.plural ?? false;
  absorb(group, { ...draft, plural, type: group.type, status: group.status });
  group.rules.add("pointed-to");
  return group;
}

function open(draft: EventDraft, day: TimeExpression | null, behind: boolean): EventGroup {
  const group: EventGroup = {
    drafts: [],
    rules: new Set(["trigger"]),
    type: draft.type,
    status: draft.status,
    sides: new Set(),
    targets: new Set(),
    places: [],
    times: day ? [day] : [],
    fresh: draft.reference === "new" || behind,
    within: null,
  };
  absorb(group, draft);
  return group;
}

/** Text order, but in each sentence the news before what came days before it, and the happenings before what came of them. */
function outcomesLast(drafts: readonly EventDraft[]): EventDraft[] {
  const rank = ({ type, same, trigger }: EventDraft) =>
    trigger.points ? 0 : (isOutcome(type) ? 1 : 0) + (same ? 1 : 0);
  return [...drafts].sort(
    (a, b) =>
      a.trigger.sentence - b.trigger.sentence ||
      a.cut - b.cut ||
      rank(a) - rank(b) ||
      a.trigger.from - b.trigger.from,
  );
}

/** "A blast in Mosul killed nine", "a car bomb killed three in Baghdad": the happening is where what it did is told to be. */
function placed(drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.map((draft, at) => {
    const next = drafts.find((one) => one.same === draft.trigger) ?? drafts[at + 1];
    const beside =
      next !== undefined &&
      isOutcome(next.type) &&
      next.trigger.sentence === draft.trigger.sentence &&
      next.cut === draft.cut;
    const apart = draft.turns.some((at) => at > draft.trigger.from && at < (next?.trigger.from ?? 0));
    const bare =
      !apart && !isOutcome(draft.type) && draft.places.length === 0 && draft.trigger.kind === "noun";
    return bare && beside && next.places.length > 0 ? { ...draft, places: next.places } : draft;
  });
}

/** "Strikes killed 22 … The deadliest strike hit a school": the several that one of them is told after. */
function severalOf(groups: readonly EventGroup[], { oneOfSeveral, type }: EventDraft): EventGroup | null {
  if (!oneOfSeveral) return null;
  const told = groups.filter((group) => isKindOf(group.type, type) || isKindOf(type, group.type));
  return told.findLast(({ drafts }) => drafts.some((one) => one.plural)) ?? null;
}

/** The group of the trigger that by grammar tells of the same happening; nobody hurt in "the incident" is no part of it. */
function leader(
  { same, status }: EventDraft,
  byTrigger: ReadonlyMap<Trigger, EventGroup>,
): EventGroup | null {
  if (!same || (same.points && !real.has(status))) return null;
  return byTrigger.get(same) ?? null;
}

/** Sorts drafts, in text order, into happenings. */
export function groupEvents(drafts: readonly EventDraft[]): EventGroup[] {
  const groups: EventGroup[] = [];
  const day = commonDay(drafts);
  let main: EventGroup | null = null;
  const byTrigger = new Map<Trigger, EventGroup>();
  for (const draft of outcomesLast(placed(drafts))) {
    if (draft.trigger.points) {
      const meant = antecedentOf(groups, main, draft);
      if (meant) byTrigger.set(draft.trigger, point(meant, draft));
      continue;
    }
    let best = leader(draft, byTrigger);
    let bestFit = best ? Number.POSITIVE_INFINITY : leastFit;
    const reach = groups.slice(-horizon);
    if (main && !reach.includes(main)) reach.unshift(main);
    for (const group of reach) {
      const score = clash(group, draft, group === main)
        ? 0
        : fit(group, draft, group === main) + (isOutcome(draft.type) ? 1 : 0);
      if (score >= bestFit) [best, bestFit] = [group, score];
    }
    if (best) {
      join(best, draft);
      byTrigger.set(draft.trigger, best);
    } else {
      const isMain = main === null && isViolent(draft.type) && real.has(draft.status);
      const behind = main !== null && draft.status === "historical";
      const opened = open(draft, isMain && !draft.time ? day : null, behind);
      const group = { ...opened, within: severalOf(groups, draft) };
      if (isMain) main = group;
      byTrigger.set(draft.trigger, group);
      groups.push(group);
    }
  }
  return groups;
}
