import { eventTypes, isKindOf } from "../lexicon/event-types.ts";
import { isElsewhere, real } from "./event-clashes.ts";
import type { EventDraft } from "./event-drafts.ts";
import type { EventGroup } from "./event-group.ts";
import type { Pointing } from "./pointing.ts";

/** How many sentences back a noun points; a pronoun points into the sentence before, or back within its own. */
const memory = 6;

function fits(group: EventGroup, draft: EventDraft, { types }: Pointing): boolean {
  if (types && !types.some((type) => isKindOf(group.type, type))) return false;
  return !isElsewhere(group, draft);
}

/** Sentences between the draft and the last mention of the group before it. */
function distance({ drafts }: EventGroup, { trigger }: EventDraft): number {
  const last = drafts.findLast(
    (one) =>
      one.trigger.sentence < trigger.sentence ||
      (one.trigger.sentence === trigger.sentence && one.trigger.from < trigger.from),
  );
  return last ? trigger.sentence - last.trigger.sentence : Number.POSITIVE_INFINITY;
}

/** Whether the sentence before opens with the noun of the happening ("The fighting began …. It spread"). */
function wasSubject({ drafts }: EventGroup, { trigger }: EventDraft): boolean {
  return drafts.some((one) => one.opening && one.trigger.sentence === trigger.sentence - 1);
}

/** The happening that words like "the incident" or "it came" point to; null where none is told near. */
export function antecedentOf(
  groups: readonly EventGroup[],
  main: EventGroup | null,
  draft: EventDraft,
): EventGroup | null {
  const { points } = draft.trigger;
  if (!points) return null;
  const told = groups.filter((group) => real.has(group.status) && fits(group, draft, points));
  const near = told
    .map((group) => ({ group, back: distance(group, draft) }))
    .filter(({ back }) => back <= (points.by === "noun" ? memory : 1));
  if (points.by === "subject") return near.find(({ group }) => wasSubject(group, draft))?.group ?? null;
  const least = Math.min(...near.map(({ back }) => back));
  const nearest = near.filter(({ back }) => back === least).map(({ group }) => group);
  if (main && nearest.includes(main)) return main;
  const violent = nearest.filter(({ type }) => eventTypes.get(type)?.violent);
  const [first] = violent.length > 0 ? violent : nearest;
  if (first) return first;
  return points.by === "noun" && main && told.includes(main) ? main : null;
}
