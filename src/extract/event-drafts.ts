import { reportingForms } from "../lexicon/clause-words.ts";
import { compatibleTypes, isKindOf, isOutcome } from "../lexicon/event-types.ts";
import type { NounChunk, Scope } from "../model/annotated-article.ts";
import type { Mention } from "../model/entity.ts";
import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { readQuantity } from "./quantities.ts";
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
  /** The parties the agents act for. */
  readonly sides: readonly string[];
  readonly weapons: readonly string[];
  readonly places: readonly Place[];
  readonly time: TimeExpression | null;
  /** How the words point: to something told of, to something new, or neither. */
  readonly reference: "definite" | "new" | "open";
  readonly plural: boolean;
  /** The noun trigger this verb's subject is ("the strikes targeted"): the same happening by grammar. */
  readonly same: Trigger | null;
  /** The last word of the trigger, for "the attack" after "an attack". */
  readonly word: string;
  /** Tokens of the sentence that set one happening after or against another. */
  readonly turns: readonly number[];
}

/** What is known of an article beside its words, each list by index of the sentence. */
export interface DraftContext {
  readonly view: WordView;
  readonly mentions: readonly (readonly Mention[])[];
  readonly places: readonly (readonly Place[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  readonly scopes: readonly (readonly Scope[])[];
  readonly triggers: readonly (readonly Trigger[])[];
  /** The party each entity acts for. */
  readonly sides: ReadonlyMap<string, string>;
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
  const agents = actors(context, trigger.agents, trigger);
  return {
    trigger,
    span,
    sides: agents.map((id) => context.sides.get(id) ?? id),
    type: refinedType(trigger),
    status: statusOf(context, trigger, span),
    agents,
    targets: actors(context, trigger.targets, trigger),
    weapons: [...new Set(trigger.weapons.map((one) => one.entity))],
    places,
    time: timeOf(context, trigger),
    reference: referenceOf(view, trigger),
    plural: trigger.kind === "noun" && /s$/.test(view.words[trigger.to - 1] as string),
    same: subjectTrigger(context, trigger),
    word: view.words[trigger.to - 1] as string,
    turns: turnsOf(context, trigger),
  };
}

/** Words that part two happenings of one sentence in time or as cause and answer. */
const turning = /^(?:after|before|following|retaliation|response|reprisal|revenge|avenge|retaliate|since)$/;

function turnsOf({ view, triggers }: DraftContext, { sentence }: Trigger): number[] {
  if ((triggers[sentence]?.length ?? 0) < 2) return [];
  const { from, to } = view.annotated.sentences[sentence] as { from: number; to: number };
  const found: number[] = [];
  for (let at = from; at < to; at++) if (turning.test(view.words[at] as string)) found.push(at);
  return found;
}

/** "killed in the bombardments", "targeted in 150 attacks": a passive verb told as part of a noun's happening. */
function happeningAround({ view, triggers }: DraftContext, trigger: Trigger): Trigger | null {
  const passive = trigger.group?.voice === "passive" || isOutcome(trigger.type);
  if (!passive || !(isOutcome(trigger.type) || trigger.type === "attack")) return null;
  const next = triggers[trigger.sentence]?.find((one) => one.from >= trigger.to);
  if (next?.kind !== "noun" || !next.chunk || next.chunk.from - trigger.to > 6) return null;
  const lead = view.words[next.chunk.from - 1] ?? "";
  return /^(?:in|by|during|from|with)$/.test(lead) ? next : null;
}

function subjectTrigger(context: DraftContext, trigger: Trigger): Trigger | null {
  if (trigger.kind !== "verb") return null;
  const [agent] = trigger.agents;
  const around = happeningAround(context, trigger);
  if (around) return around;
  return (
    context.triggers[trigger.sentence]?.find(
      (one) => one.kind === "noun" && one.chunk === agent && agent !== undefined,
    ) ?? null
  );
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
    if (isLaunch(type) && isKindOf(eventType, "strike")) return eventType;
    if (type === "explosion" && compatibleTypes(eventType, type)) return eventType;
  }
  return type;
}

/** Types whose words ("fire", "launch") tell of any projectile. */
function isLaunch(type: string): boolean {
  return type === "missile-attack" || type === "shooting";
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

/** "a rise in attacks on patrols", "a depot for drone attacks": a bare plural behind a preposition means no one happening. */
function isGeneric(
  { view, places, times }: DraftContext,
  { kind, chunk, to, type, sentence }: Trigger,
): boolean {
  if (kind !== "noun" || !chunk || chunk.from + 3 < to || isOutcome(type)) return false;
  const last = view.words[to - 1] as string;
  const first = view.tokens[chunk.from]?.pos ?? "";
  if (!/s$/.test(last) || first === "DET" || first === "NUM" || first === "PRON") return false;
  if (!/^(?:for|of|from|against|to|in|on|about)$/.test(listLead(view, chunk.from))) return false;
  const named = view.tokens
    .slice(chunk.from, to)
    .some((token) => token.pos === "PROPN" && token.text !== token.text.toUpperCase());
  return (
    !named && (times[sentence] ?? []).length === 0 && inPlaces(view, places[sentence] ?? [], to).length === 0
  );
}

/** The word before a list of plain nouns that ends at `at` ("for rocket, missile and drone attacks"). */
function listLead({ words, tokens }: WordView, at: number): string {
  let before = at - 1;
  while (before > at - 8 && (/^(?:and|,|or)$/.test(words[before] ?? "") || tokens[before]?.pos === "NOUN"))
    before--;
  return words[before] ?? "";
}

function inPlaces(view: WordView, places: readonly Place[], from: number): Place[] {
  return places.filter((place) => isGoverned(view, place, from));
}

function statusOf(context: DraftContext, trigger: Trigger, span: Span): EventStatus {
  const { scopes } = context;
  const { group, kind, sentence } = trigger;
  const scoped = statusAt(scopes[sentence] ?? [], span);
  if (scoped === "actual" && isGeneric(context, trigger)) return "habitual";
  if (scoped !== "actual" || kind !== "verb" || !group) return scoped;
  if (group.negated) return "negated";
  if (group.tense === "future") return "planned";
  if (group.tense === "infinitive") return "planned";
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
function isGoverned(view: WordView, place: Place, floor: number): boolean {
  const { tokens, words } = view;
  if (tokens[tokenFrom(tokens, place.end)]?.pos === "NOUN") return false;
  for (let at = tokenFrom(tokens, place.start) - 1; at >= floor && at > floor - 12; at--) {
    const word = words[at] as string;
    if (placePrepositions.has(word)) return true;
    const pos = tokens[at]?.pos ?? "";
    if (word !== "of" && word !== "," && word !== "and" && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
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
    (place) => (place.role === "event" || place.role === "mention") && place.rule !== "place-as-actor",
  );
  const agents = trigger.agents
    .filter((chunk) => chunk !== trigger.chunk)
    .map((chunk) => spanOf(view, chunk));
  const free = candidates.filter((place) => !agents.some((span) => contains(span, place)));
  const behind = inside(free, spanOf(view, { from: trigger.to, to: Math.max(next, trigger.to) }));
  const targets = trigger.targets.flatMap((chunk) =>
    inside(free, spanOf(view, chunk)).filter((place) => place.end >= (view.tokens[chunk.head]?.end ?? 0)),
  );
  const chosen = behind.filter((place) => isGoverned(view, place, trigger.to) || targets.includes(place));
  if (chosen.length > 0) return principal(chosen);
  const range = { from, to: next === to ? to : trigger.from };
  const all = inside(free, spanOf(view, range)).filter((place) => isGoverned(view, place, from));
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

/** Whether a time is as fine as a day ("this month on Monday" is a Monday), known or not yet. */
function tellsDay(time: TimeExpression): boolean {
  if (time.from !== null) return time.from === time.to;
  return time.relative?.unit === "weekday" || time.relative?.unit === "day";
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
  const following = own.filter((time) => time.start >= start && time.start < limit);
  const behind = following.find(tellsDay) ?? following[0];
  const before = own.findLast((time) => time.end <= start);
  const alone =
    next === to ||
    (context.triggers[trigger.sentence] ?? []).every((one) => one === trigger || isOutcome(one.type));
  return behind ?? before ?? (alone ? (own[0] ?? null) : null);
}

function referenceOf({ words }: WordView, { chunk, kind, from, carried }: Trigger): EventDraft["reference"] {
  if (kind === "verb" || !chunk) return "open";
  const before = words.slice(words[chunk.from - 1] === "of" ? Math.max(0, chunk.from - 2) : chunk.from, from);
  if (
    !carried &&
    (before.some((word) => /^(?:series|string|wave|spate|spike)$/.test(word)) ||
      readQuantity(words, chunk.from)?.to === from)
  )
    return "new";
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
