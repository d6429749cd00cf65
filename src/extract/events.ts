import { isKindOf } from "../lexicon/event-types.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { overlaps } from "../model/span.ts";
import type { DateRange, TimeExpression } from "../model/time.ts";
import { chunkSentences } from "./arguments.ts";
import { type DraftContext, spanOf } from "./draft-context.ts";
import { withDoers } from "./event-doers.ts";
import { draftEvent, type EventDraft } from "./event-drafts.ts";
import type { EventGroup } from "./event-group.ts";
import { groupEvents } from "./event-groups.ts";
import { linkEvents } from "./event-links.ts";
import { pointerTriggers } from "./event-pointers.ts";
import { HitThings } from "./hit-things.ts";
import { bySentence } from "./sentence-index.ts";
import { sidesOf } from "./sides.ts";
import { sentenceTriggers, type Trigger } from "./triggers.ts";
import type { WeaponMention } from "./weapons.ts";
import { type WordView, wordView } from "./word-view.ts";

/** What the events of an article lean on. */
export interface EventInput {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly Place[];
  readonly weapons: readonly WeaponMention[];
}

/** The happenings, and what they hit that has no name. */
export interface EventReading {
  readonly events: Event[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

function triggersOf(view: WordView, named: readonly WeaponMention[]): Trigger[][] {
  const { sentences, verbGroups, tokens } = view.annotated;
  const groups = bySentence(sentences, verbGroups);
  const weapons = bySentence(
    sentences,
    named.map((one) => ({ ...one, start: tokens[one.from]?.start ?? 0, end: tokens[one.to - 1]?.end ?? 0 })),
  );
  return chunkSentences(view).map((place, index) => {
    const found = sentenceTriggers({
      ...{ place, index },
      ...{ groups: groups[index] ?? [], weapons: weapons[index] ?? [] },
    });
    const pointers = pointerTriggers(place, index).filter(
      (one) => !found.some((other) => other.from < one.to && one.from < other.to),
    );
    return pointers.length > 0 ? [...found, ...pointers].sort((a, b) => a.from - b.from) : found;
  });
}

/** The finest time told; one that counts from an unknown day is kept, for a sister article may give that day. */
function dateOf(drafts: readonly EventDraft[]): { time: string | null; date: DateRange | null } {
  const timed = drafts.flatMap((draft) => draft.time ?? []);
  const dated = timed.filter((time) => time.from !== null);
  const time = dated.find((one) => one.from === one.to) ?? dated[0] ?? timed[0];
  if (!time?.from) return { time: time?.id ?? null, date: null };
  const date = {
    from: time.from,
    to: time.to ?? time.from,
    precision: time.precision,
    rule: `time:${time.rule}`,
  };
  return { time: time.id, date };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function toEvent({ drafts, rules, type, status }: EventGroup, id: string, things: HitThings): Event {
  const ordered = [...drafts].sort((a, b) => a.span.start - b.span.start);
  const first = ordered[0] as EventDraft;
  const named = drafts.flatMap((draft) => draft.targets);
  return {
    id,
    type,
    status,
    start: first.span.start,
    end: first.span.end,
    agents: distinct(drafts.flatMap((draft) => draft.agents)),
    targets: distinct([...named, ...things.hit(ordered, named)]),
    weapons: distinct(drafts.flatMap((draft) => draft.weapons)),
    places: distinct(drafts.flatMap((draft) => draft.places.map((place) => place.id))),
    ...dateOf(drafts),
    mentions: ordered.map((draft) => draft.span),
    respondsTo: [],
    partOf: [],
    rule: [...rules].sort().join("+"),
  };
}

/** "The deadliest strike" of several: what is told of all of them holds for it where nothing else is told. */
function asPart(event: Event, whole: Event): Event {
  const of = (own: readonly string[], all: readonly string[]) => (own.length > 0 ? own : all);
  return {
    ...event,
    type: isKindOf(whole.type, event.type) ? whole.type : event.type,
    agents: of(event.agents, whole.agents),
    weapons: of(event.weapons, whole.weapons),
    ...(event.date ? {} : { time: whole.time, date: whole.date }),
    partOf: [whole.id],
    rule: `${event.rule}+one-of-several`,
  };
}

function settleEvents(drafts: readonly EventDraft[], things: HitThings): Event[] {
  const eventOf = new Map<EventGroup, Event>();
  for (const group of groupEvents(drafts)) {
    const event = toEvent(group, `v${eventOf.size + 1}`, things);
    const whole = group.within && eventOf.get(group.within);
    eventOf.set(group, whole ? asPart(event, whole) : event);
  }
  return [...eventOf.values()];
}

/** "12 March": a word of a date is no happening. */
function isInTime({ view, times }: DraftContext, trigger: Trigger): boolean {
  const span = spanOf(view, trigger);
  return (times[trigger.sentence] ?? []).some((time) => overlaps(time, span));
}

/** The happenings an article tells of, each with all its mentions, in the order they are first told. */
export function extractEvents(annotated: AnnotatedArticle, input: EventInput): EventReading {
  const { sentences } = annotated;
  const view = wordView(annotated);
  const triggers = triggersOf(view, input.weapons);
  const context: DraftContext = {
    view,
    mentions: bySentence(sentences, input.mentions),
    places: bySentence(sentences, input.places),
    times: bySentence(sentences, input.times),
    scopes: bySentence(sentences, annotated.scopes),
    triggers,
    groups: bySentence(sentences, annotated.verbGroups),
    sides: sidesOf(input.entities),
  };
  const drafts = triggers
    .flat()
    .filter((trigger) => !isInTime(context, trigger))
    .map((trigger) => draftEvent(context, trigger));
  const things = new HitThings(context);
  const events = linkEvents(view, settleEvents(withDoers(context, drafts), things));
  return { events, entities: things.entities(), mentions: things.mentions };
}
