import { compatibleTypes, isKindOf, isOutcome } from "../lexicon/event-types.ts";
import type { NounChunk } from "../model/annotated-article.ts";
import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { type DraftContext, spanOf } from "./draft-context.ts";
import { placesOf } from "./event-places.ts";
import { statusOf } from "./event-status.ts";
import { timeOf } from "./event-times.ts";
import { readQuantity } from "./quantities.ts";
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
  /** The trigger this one is by grammar: a verb's subject ("the strikes targeted"), the clause a rank is beside. */
  readonly same: Trigger | null;
  /** The last word of the trigger, for "the attack" after "an attack". */
  readonly word: string;
  /** Tokens of the sentence that set one happening after or against another. */
  readonly turns: readonly number[];
  /** Block of the last heading inside the text before it, or -1. */
  readonly section: number;
  /** Whether these words speak of an answer, and not only of what came first. */
  readonly answers: boolean;
}

/** A trigger with participants, weapons, places, time, status and type settled by its own sentence. */
export function draftEvent(context: DraftContext, trigger: Trigger): EventDraft {
  const { view } = context;
  const span = spanOf(view, trigger);
  const places = placesOf(context, trigger);
  const agents = actors(context, trigger.agents, trigger);
  const turns = turnsOf(context, trigger);
  return {
    trigger,
    span,
    sides: agents.flatMap((id) => context.sides.get(id) ?? []),
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
    turns,
    section: sectionOf(view, trigger),
    answers: turns.some((at) => !/^(?:after|before|following|since)$/.test(view.words[at] as string)),
  };
}

/** Headings below the first paragraph begin a part of the report that may tell of another happening. */
function sectionOf({ annotated }: WordView, { sentence }: Trigger): number {
  const { blocks, sentences } = annotated;
  const block = sentences[sentence]?.block ?? 0;
  const body = blocks.findIndex(({ kind }) => kind === "paragraph");
  if (body < 0) return -1;
  for (let at = block; at > body; at--) if (blocks[at]?.kind === "heading") return at;
  return -1;
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

/** "by a series of raids" */
function isSeries({ words }: WordView, from: number): boolean {
  return words[from - 1] === "of" && /^(?:series|string|wave|spate)$/.test(words[from - 2] ?? "");
}

/** "killed in the bombardments", "targeted in 150 attacks": a passive verb told as part of a noun's happening. */
function happeningAround({ view, triggers }: DraftContext, trigger: Trigger): Trigger | null {
  const passive = trigger.group?.voice === "passive" || isOutcome(trigger.type);
  if (!passive || !(isOutcome(trigger.type) || /^(?:attack|strike)$/.test(trigger.type))) return null;
  const next = triggers[trigger.sentence]?.find((one) => one.from >= trigger.to);
  if (next?.kind !== "noun" || !next.chunk || next.chunk.from - trigger.to > 6) return null;
  const { from } = next.chunk;
  const lead = view.words[isSeries(view, from) ? from - 4 : from - 1] ?? "";
  if (lead === "after" || lead === "following") return isOutcome(trigger.type) ? next : null;
  return /^(?:in|by|during|from|with)$/.test(lead) ? next : null;
}

/** "a missile attack by militants hit the base": the subject is the attack, the militants are whose it was. */
function isByPhraseOf({ view }: DraftContext, noun: Trigger, agent: NounChunk): boolean {
  return noun.chunk?.to === agent.from - 1 && view.words[agent.from - 1] === "by";
}

/** "the siege in which nine died": the clause tells of the noun it hangs on. */
function relativeHappening({ view: { words }, triggers }: DraftContext, trigger: Trigger): Trigger | null {
  for (let at = trigger.from - 1; at > trigger.from - 12 && at > 0; at--) {
    if (/^[.;:]$/.test(words[at] as string)) return null;
    if (words[at] !== "which" || !/^(?:in|during)$/.test(words[at - 1] as string)) continue;
    const end = words[at - 2] === "," ? at - 2 : at - 1;
    return triggers[trigger.sentence]?.find((one) => one.kind === "noun" && one.to === end) ?? null;
  }
  return null;
}

const ranking = /^(?:worst|first|second|third|fourth|fifth|latest|last|only|\p{L}{3,}est)$/u;

/** "53 were killed at the base, the worst attack in years": a rank beside a clause is of what the clause tells. */
function rankedHappening(
  { view, triggers }: DraftContext,
  { sentence, chunk, from }: Trigger,
): Trigger | null {
  if (!chunk || view.words[chunk.from - 1] !== ",") return null;
  if (!view.words.slice(chunk.from, from).some((word) => ranking.test(word))) return null;
  return triggers[sentence]?.findLast((one) => one.to < chunk.from && one.kind === "verb") ?? null;
}

function subjectTrigger(context: DraftContext, trigger: Trigger): Trigger | null {
  if (trigger.kind !== "verb") return rankedHappening(context, trigger);
  const [agent] = trigger.agents;
  const around = happeningAround(context, trigger) ?? relativeHappening(context, trigger);
  if (around || !agent) return around;
  const nouns = (context.triggers[trigger.sentence] ?? []).filter((one) => one.kind === "noun");
  return (
    nouns.find((one) => one.chunk === agent) ?? nouns.find((one) => isByPhraseOf(context, one, agent)) ?? null
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

const bodies =
  /^(?:militias?|fighters?|forces?|members?|troops|rebels?|wing|units?|branch|army|navy|soldiers?|militants?|gunmen|insurgents?|guerrillas|warplanes|aircraft|jets|artillery|police|supporters)$/;

/** "the militia of the so-called Northern Council": whose men they are belongs to the words for who did it. */
function withOwner({ words, tokens }: WordView, chunk: NounChunk): { from: number; to: number } {
  if (!bodies.test(words[chunk.to - 1] as string) || words[chunk.to] !== "of") return chunk;
  let to = chunk.to + 1;
  while (to < chunk.to + 10 && /^(?:DET|ADJ|PROPN)$|^the$/.test(tokens[to]?.pos ?? "")) to++;
  return tokens[to - 1]?.pos === "PROPN" ? { from: chunk.from, to } : chunk;
}

function actors({ view, mentions }: DraftContext, chunks: readonly NounChunk[], trigger: Trigger): string[] {
  const found: string[] = [];
  for (const chunk of chunks) {
    const own = trigger.chunk === chunk ? { from: chunk.from, to: trigger.from } : withOwner(view, chunk);
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

/** "two days after a strike": told as what came before. */
function isEarlier({ words }: WordView, { from }: NounChunk): boolean {
  return (
    /^an?$/.test(words[from] as string) &&
    /^(?:after|following)$/.test(words[from - 1] ?? "") &&
    /^(?:hours?|days?|weeks?|months?|years?)$/.test(words[from - 2] ?? "")
  );
}

/** "the 2010 siege" in an article of another year. */
function isOfOtherYear({ words, annotated }: WordView, from: number, to: number): boolean {
  const own = annotated.article.published?.slice(0, 4);
  return (
    own !== undefined && words.slice(from, to).some((word) => /^(?:19|20)\d\d$/.test(word) && word !== own)
  );
}

function referenceOf(view: WordView, { chunk, kind, from, carried }: Trigger): EventDraft["reference"] {
  if (kind === "verb" || !chunk) return "open";
  if (isEarlier(view, chunk) || isOfOtherYear(view, chunk.from, from)) return "new";
  const { words } = view;
  const before = words.slice(words[chunk.from - 1] === "of" ? Math.max(0, chunk.from - 2) : chunk.from, from);
  if (
    !carried &&
    words[isSeries(view, chunk.from) ? chunk.from - 4 : chunk.from - 1] !== "by" &&
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
