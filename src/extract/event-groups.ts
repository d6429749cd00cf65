import { compatibleTypes, isKindOf } from "../lexicon/event-types.ts";
import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { kilometres } from "../text/distance.ts";
import type { EventDraft } from "./event-drafts.ts";

/** Drafts held to be one happening, with what they settle together. */
export interface EventGroup {
  readonly drafts: EventDraft[];
  readonly rules: Set<string>;
  type: string;
  status: EventStatus;
}

/** Farther apart than this, two places are two happenings. */
const apartKm = 60;
/** A verb or plain noun joins an event told of at most this many sentences before. */
const memory = 12;

function located(place: Place): boolean {
  return (
    place.lat !== null &&
    place.lon !== null &&
    place.precision !== "country" &&
    place.precision !== "region" &&
    place.precision !== "none"
  );
}

function placesClash(a: readonly Place[], b: readonly Place[]): boolean {
  const countries = (list: readonly Place[]) => new Set(list.flatMap((place) => place.country ?? []));
  const [left, right] = [countries(a), countries(b)];
  if (left.size > 0 && right.size > 0 && ![...left].some((country) => right.has(country))) return true;
  const [near, far] = [a.filter(located), b.filter(located)];
  if (near.length === 0 || far.length === 0) return false;
  return near.every((x) =>
    far.every(
      (y) =>
        kilometres(
          { lat: x.lat as number, lon: x.lon as number },
          { lat: y.lat as number, lon: y.lon as number },
        ) > apartKm,
    ),
  );
}

function datesClash(a: EventDraft, b: EventDraft): boolean {
  const [x, y] = [a.time, b.time];
  if (!x?.from || !y?.from) return false;
  return (x.to ?? x.from) < y.from || (y.to ?? y.from) < x.from;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

const real: ReadonlySet<EventStatus> = new Set(["actual", "historical"]);

function statusesClash(a: EventStatus, b: EventStatus): boolean {
  if (a === b) return false;
  return !(real.has(a) && real.has(b)) || a === "historical" || b === "historical";
}

/** Why `draft` cannot be the happening of `group`, or null. */
function clash(group: EventGroup, draft: EventDraft): string | null {
  if (!compatibleTypes(group.type, draft.type)) return "type";
  if (statusesClash(group.status, draft.status)) return "status";
  if (draft.reference === "new") return "new";
  if (
    group.drafts.some((one) => one.reference === "new") &&
    draft.reference !== "definite" &&
    !sharesDetail(group, draft)
  )
    return "new";
  if (group.drafts.some((one) => datesClash(one, draft))) return "date";
  if (group.drafts.some((one) => placesClash(one.places, draft.places))) return "place";
  const agents = group.drafts.flatMap((one) => one.agents);
  if (agents.length > 0 && draft.agents.length > 0 && !shares(agents, draft.agents)) return "agent";
  return null;
}

function sharesDetail(group: EventGroup, draft: EventDraft): boolean {
  const { drafts } = group;
  const sameDay = drafts.some(
    (one) =>
      one.time !== null &&
      draft.time !== null &&
      one.time.from === draft.time.from &&
      one.time.to === draft.time.to,
  );
  const samePlace = shares(
    drafts.flatMap((one) => one.places.map((place) => place.name)),
    draft.places.map((place) => place.name),
  );
  return (
    sameDay ||
    samePlace ||
    shares(
      drafts.flatMap((one) => one.targets),
      draft.targets,
    )
  );
}

/** How well `draft` fits `group`; the best group above 0 takes it. */
function fit(group: EventGroup, draft: EventDraft, first: boolean): number {
  const { drafts } = group;
  const last = drafts.at(-1) as EventDraft;
  let score = group.type === draft.type ? 1 : 0.5;
  if (
    shares(
      drafts.flatMap((one) => one.agents),
      draft.agents,
    )
  )
    score += 1;
  if (
    shares(
      drafts.flatMap((one) => one.targets),
      draft.targets,
    )
  )
    score += 1;
  if (sharesDetail(group, draft)) score += 1.5;
  if (draft.reference === "definite") score += 1;
  if (first) score += 0.75;
  const gap = draft.trigger.sentence - last.trigger.sentence;
  score += gap <= 1 ? 0.75 : gap <= memory ? 0.25 : -0.5;
  const differs =
    shares(["shelling", "drone-strike", "missile-attack", "air-strike"], [draft.type]) &&
    group.type !== draft.type &&
    !isKindOf(draft.type, group.type);
  return differs ? score - 1 : score;
}

const leastFit = 1.5;

function join(group: EventGroup, draft: EventDraft): void {
  group.drafts.push(draft);
  if (isKindOf(draft.type, group.type) || (isOutcome(group.type) && !isOutcome(draft.type)))
    group.type = draft.type;
  group.rules.add(draft.reference === "definite" ? "definite-mention" : "same-happening");
}

function isOutcome(type: string): boolean {
  return type === "killing" || type === "violence";
}

/** Sorts drafts, in text order, into happenings. */
export function groupEvents(drafts: readonly EventDraft[]): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const draft of drafts) {
    let best: EventGroup | null = null;
    let bestFit = leastFit;
    for (const group of groups) {
      if (clash(group, draft)) continue;
      const score = fit(group, draft, group === groups[0]);
      if (score >= bestFit) {
        best = group;
        bestFit = score;
      }
    }
    if (best) join(best, draft);
    else
      groups.push({ drafts: [draft], rules: new Set(["trigger"]), type: draft.type, status: draft.status });
  }
  return groups;
}
