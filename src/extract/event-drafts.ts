import { reportingForms } from "../lexicon/clause-words.ts";
import { compatibleTypes, isKindOf } from "../lexicon/event-types.ts";
import type { NounChunk, Scope } from "../model/annotated-article.ts";
import type { Mention } from "../model/entity.ts";
import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { tokenFrom } from "./sentence-index.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

/** One trigger with what its own sentence says of it. */
export interface EventDraft {
  readonly trigger: Trigger;
  readonly span: Span;
  readonly type: string;
  readonly status: EventStatus;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly weapons: readonly string[];
  readonly places: readonly Place[];
  readonly time: TimeExpression | null;
  /** How the words point: to something told of, to something new, or neither. */
  readonly reference: "definite" | "new" | "open";
  readonly plural: boolean;
}

/** What is known of an article beside its words, each list by index of the sentence. */
export interface DraftContext {
  readonly view: WordView;
  readonly mentions: readonly (readonly Mention[])[];
  readonly places: readonly (readonly Place[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  readonly scopes: readonly (readonly Scope[])[];
  readonly triggers: readonly (readonly Trigger[])[];
}

function spanOf({ tokens }: WordView, range: { from: number; to: number }): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** Items whose spans lie inside `span`. */
function inside<T extends Span>(items: readonly T[], span: Span): T[] {
  return items.filter((item) => contains(span, item));
}

/** A trigger with participants, weapons, places, time, status and type settled by its own sentence. */
export function draftEvent(context: DraftContext, trigger: Trigger): EventDraft {
  const { view } = context;
  const span = spanOf(view, trigger);
  const places = placesOf(context, trigger);
  return {
    trigger,
    span,
    type: refinedType(trigger),
    status: statusOf(context, trigger, span),
    agents: actors(context, trigger.agents, trigger),
    targets: actors(context, trigger.targets, trigger),
    weapons: [...new Set(trigger.weapons.map((one) => one.entity))],
    places,
    time: timeOf(context, trigger),
    reference: referenceOf(view, trigger),
    plural: trigger.kind === "noun" && /s$/.test(view.words[trigger.to - 1] as string),
  };
}

const actorTypes: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "armed-group",
  "state",
  "facility",
  "people",
]);

function actors({ view, mentions }: DraftContext, chunks: readonly NounChunk[], trigger: Trigger): string[] {
  const found: string[] = [];
  for (const chunk of chunks) {
    const own = trigger.chunk === chunk ? { from: chunk.from, to: trigger.from } : chunk;
    if (own.to <= own.from) continue;
    const span = spanOf(view, own);
    for (const mention of mentions[trigger.sentence] ?? []) {
      if (overlaps(mention, span) && actorTypes.has(mention.type)) found.push(mention.entity);
    }
  }
  return [...new Set(found)];
}

/** The trigger's type, narrowed by the weapons it is told with. */
function refinedType({ type, weapons }: Trigger): string {
  for (const { weapon } of weapons) {
    const { eventType } = weapon;
    if (!eventType) continue;
    if (isKindOf(eventType, type)) return eventType;
    if (type === "missile-attack" && isKindOf(eventType, "strike")) return eventType;
    if (type === "explosion" && compatibleTypes(eventType, type)) return eventType;
  }
  return type;
}

const statusByScope: Partial<Record<Scope["kind"], EventStatus>> = {
  negated: "negated",
  planned: "planned",
  feared: "hypothetical",
  hypothetical: "hypothetical",
  conditional: "hypothetical",
  historical: "historical",
  habitual: "habitual",
};
const statusOrder: readonly EventStatus[] = ["negated", "planned", "hypothetical", "historical", "habitual"];

/** Whether a span is plain fact under the scopes of its sentence, and if not, what it is. */
export function statusAt(scopes: readonly Scope[], span: Span): EventStatus {
  const found = new Set<EventStatus>();
  for (const scope of scopes) {
    const status = statusByScope[scope.kind];
    if (status && contains(scope, span) && !overlaps(scope.cue, span)) found.add(status);
  }
  return statusOrder.find((status) => found.has(status)) ?? "actual";
}

function statusOf({ scopes }: DraftContext, { group, kind, sentence }: Trigger, span: Span): EventStatus {
  const scoped = statusAt(scopes[sentence] ?? [], span);
  if (scoped !== "actual" || kind !== "verb" || !group) return scoped;
  if (group.negated) return "negated";
  if (group.tense === "future") return "planned";
  return group.modal !== null && group.tense !== "perfect" ? "hypothetical" : "actual";
}

/** Tokens the trigger's own clause reaches to: up to the trigger before and after it in the sentence. */
function reach(
  { view, triggers }: DraftContext,
  trigger: Trigger,
): { from: number; to: number; next: number } {
  const sentence = view.annotated.sentences[trigger.sentence] as { from: number; to: number };
  const next = triggers[trigger.sentence]?.find((one) => one.from >= trigger.to);
  return { from: sentence.from, to: sentence.to, next: next?.from ?? sentence.to };
}

const placePrepositions: ReadonlySet<string> = new Set(
  "in at near on outside inside across around within throughout from over into along through off".split(" "),
);

/** Whether a preposition of place governs the name ("in the northern city of X"). */
function isGoverned({ tokens, words }: WordView, place: Place, floor: number): boolean {
  for (let at = tokenFrom(tokens, place.start) - 1; at >= floor && at > floor - 12; at--) {
    const word = words[at] as string;
    if (placePrepositions.has(word)) return true;
    const pos = tokens[at]?.pos ?? "";
    if (word !== "of" && word !== "," && word !== "and" && !/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(pos))
      return false;
  }
  return false;
}

/** Names told only to say where another place is ("near X") give way to the place itself. */
function principal(places: readonly Place[]): Place[] {
  const own = places.filter((place) => place.rule !== "place-relative");
  return own.length > 0 ? own : [...places];
}

function placesOf(context: DraftContext, trigger: Trigger): Place[] {
  const { view, places } = context;
  const { from, to, next } = reach(context, trigger);
  const candidates = (places[trigger.sentence] ?? []).filter(
    (place) => place.role === "event" || place.role === "mention",
  );
  const agents = trigger.agents
    .filter((chunk) => chunk !== trigger.chunk)
    .map((chunk) => spanOf(view, chunk));
  const free = candidates.filter((place) => !agents.some((span) => contains(span, place)));
  const behind = inside(free, spanOf(view, { from: trigger.to, to: Math.max(next, trigger.to) }));
  const targets = trigger.targets.flatMap((chunk) => inside(free, spanOf(view, chunk)));
  const chosen = behind.filter((place) => isGoverned(view, place, trigger.to) || targets.includes(place));
  if (chosen.length > 0) return principal(chosen);
  const all = inside(free, spanOf(view, { from, to })).filter((place) => isGoverned(view, place, from));
  return principal(all.length > 0 ? all : targets);
}

/** Whether the time says when somebody spoke ("said on Tuesday"). */
function isOfSpeech({ tokens, words }: WordView, time: TimeExpression): boolean {
  let at = tokenFrom(tokens, time.start) - 1;
  while (
    at >= 0 &&
    /^(?:on|in|late|early|last|a|statement|news|release|told|reporters|by)$/.test(words[at] as string)
  ) {
    if (words[at] === "told") return true;
    at--;
  }
  return at >= 0 && reportingForms.has(words[at] as string);
}

function timeOf(context: DraftContext, trigger: Trigger): TimeExpression | null {
  const { view, times } = context;
  const { from, to, next } = reach(context, trigger);
  const dated = (times[trigger.sentence] ?? []).filter(
    (time) => (time.from !== null || time.relative) && (time.type === "date" || time.type === "time"),
  );
  const own = inside(dated, spanOf(view, { from, to })).filter((time) => !isOfSpeech(view, time));
  const start = view.tokens[trigger.from]?.start ?? 0;
  const limit = view.tokens[next]?.start ?? Number.POSITIVE_INFINITY;
  const behind = own.find((time) => time.start >= start && time.start < limit);
  return behind ?? own.findLast((time) => time.end <= start) ?? own[0] ?? null;
}

function referenceOf({ words }: WordView, { chunk, kind, from }: Trigger): EventDraft["reference"] {
  if (kind === "verb" || !chunk) return "open";
  const before = words.slice(chunk.from, from);
  if (
    before.some((word) =>
      /^(?:another|second|third|other|separate|earlier|previous|similar|new|different|past|recent|subsequent|further|more)$/.test(
        word,
      ),
    )
  )
    return "new";
  return /^(?:the|this|that|these|those)$/.test(before[0] ?? "") ? "definite" : "open";
}
