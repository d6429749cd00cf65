import { compatibleTypes, isKindOf } from "../lexicon/event-types.ts";
import type { NounChunk } from "../model/annotated-article.ts";
import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { type DraftContext, spanOf } from "./draft-context.ts";
import { cutBefore } from "./event-cuts.ts";
import { agentsOf, targetsOf } from "./event-parties.ts";
import { placesOf } from "./event-places.ts";
import { isOneOfSeveral, type Reference, referenceOf } from "./event-reference.ts";
import { sameTrigger } from "./event-same.ts";
import { statusOf } from "./event-status.ts";
import { timeOf, toldBeforeWhen } from "./event-times.ts";
import { thingsAmong } from "./hit-things.ts";
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
  /** Buildings, vehicles and ships without a name that it befell. */
  readonly things: readonly NounChunk[];
  /** The parties the agents act for. */
  readonly sides: readonly string[];
  readonly weapons: readonly string[];
  readonly places: readonly Place[];
  readonly time: TimeExpression | null;
  /** How the words point: to something told of, to something new, or neither. */
  readonly reference: Reference;
  readonly plural: boolean;
  /** Whether the sentence opens with its noun. */
  readonly opening: boolean;
  /** Whether it is one of several told of before. */
  readonly oneOfSeveral: boolean;
  /** The trigger this one is by grammar: a verb's subject ("the strikes targeted"), the clause a rank is beside. */
  readonly same: Trigger | null;
  /** The last word of the trigger, for "the attack" after "an attack". */
  readonly word: string;
  /** Tokens of the sentence that set one happening after or against another. */
  readonly turns: readonly number[];
  /** Where the part of the sentence begins that tells of an earlier day ("two days after a bomb killed five"), or 0. */
  readonly cut: number;
  /** Block of the last heading inside the text before it, or -1. */
  readonly section: number;
  /** Whether these words speak of an answer, and not only of what came first. */
  readonly answers: boolean;
}

/** A trigger with participants, weapons, places, time, status and type settled by its own sentence. */
export function draftEvent(context: DraftContext, trigger: Trigger): EventDraft {
  const { view } = context;
  const span = spanOf(view, trigger);
  const places = trigger.points?.placed === false ? [] : placesOf(context, trigger);
  const struck = hitDevice(trigger) !== null;
  const subjects = agentsOf(context, trigger);
  const same = sameTrigger(context, trigger);
  const agents = struck || (same && hitDevice(same) !== null) ? [] : subjects;
  const turns = turnsOf(context, trigger);
  return {
    trigger,
    span,
    sides: agents.flatMap((id) => context.sides.get(id) ?? []),
    type: refinedType(view, trigger),
    status: ownStatus(context, trigger),
    agents,
    targets: struck ? subjects : targetsOf(context, trigger),
    things: thingsAmong(context, struck ? trigger.agents : trigger.targets),
    weapons: [...new Set(trigger.weapons.map((one) => one.entity))],
    places,
    time: ownTime(context, trigger),
    reference: referenceOf(view, trigger),
    plural: trigger.kind === "noun" && /s$/.test(view.words[trigger.to - 1] as string),
    opening:
      trigger.chunk !== null && trigger.chunk.from === view.annotated.sentences[trigger.sentence]?.from,
    oneOfSeveral: isOneOfSeveral(view, trigger),
    same,
    word: view.words[trigger.to - 1] as string,
    turns,
    cut: cutBefore(view, trigger),
    section: sectionOf(view, trigger),
    answers: turns.some((at) => !/^(?:after|before|following|since)$/.test(view.words[at] as string)),
  };
}

/** Whether it came to pass; "some 700 people died last year when a boat sank" recalls the sinking with the deaths. */
function ownStatus(context: DraftContext, trigger: Trigger): EventStatus {
  const own = statusOf(context, trigger, spanOf(context.view, trigger));
  const told = own === "actual" ? toldBeforeWhen(context, trigger) : null;
  const recalled = told && statusOf(context, told, spanOf(context.view, told)) === "historical";
  return recalled ? "historical" : own;
}

/** Of words that point to a happening, the day told right behind them alone. */
function ownTime(context: DraftContext, trigger: Trigger): TimeExpression | null {
  const time = timeOf(context, trigger);
  if (!time || !trigger.points) return time;
  const { end } = spanOf(context.view, trigger);
  if (trigger.chunk && overlaps(time, trigger.chunk)) return time;
  const verbs = context.groups[trigger.sentence]?.filter((one) => one.start >= end && one.end <= time.start);
  return trigger.points.placed && time.start >= end && verbs?.length === 1 ? time : null;
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
const turning =
  /^(?:after|before|following|followed|retaliation|response|reprisal|revenge|avenge|retaliate|since)$/;

function turnsOf({ view, triggers }: DraftContext, { sentence }: Trigger): number[] {
  if ((triggers[sentence]?.length ?? 0) < 2) return [];
  const { from, to } = view.annotated.sentences[sentence] as { from: number; to: number };
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const passive = view.words[at] === "followed" && view.words[at + 1] === "by";
    if (!passive && turning.test(view.words[at] as string)) found.push(at);
  }
  return found;
}

/** "A suicide bomber killed twelve": who did it says what it was. */
function isBySuicideBomber({ words }: WordView, { agents, kind }: Trigger): boolean {
  return (
    kind === "verb" &&
    agents.some(({ to }) => /^bombers?$/.test(words[to - 1] ?? "") && words[to - 2] === "suicide")
  );
}

/** "A bomb exploded", "a bomb killed six": what did it was planted, where no aircraft is told with it. */
function isByBomb({ kind, type, agents, weapons }: Trigger): boolean {
  if (kind !== "verb" || !/^(?:explosion|killing|injury)$/.test(type)) return false;
  return (
    weapons.every(({ weapon }) => weapon.kind === "explosive" && weapon.eventType === null) &&
    weapons.some(({ from, to }) => agents.some((chunk) => chunk.from <= from && to === chunk.to))
  );
}

/** "A bus hit a landmine": the kind of blast it set off, and whoever hit it suffered it. */
function hitDevice({ type, kind, targets, weapons }: Trigger): string | null {
  if (kind !== "verb" || type !== "strike") return null;
  const device = weapons.find(
    ({ weapon, from, to }) =>
      isKindOf(weapon.eventType ?? "", "bombing") &&
      targets.some((chunk) => chunk.from <= from && to === chunk.to),
  );
  return device?.weapon.eventType ?? null;
}

const unruly: ReadonlySet<string> = new Set(["clash", "arson", "raid", "attack", "destruction", "robbery"]);
const crowds: ReadonlySet<string> = new Set([
  "protesters",
  "protestors",
  "demonstrators",
  "rioters",
  "marchers",
]);

/** "Police clashed with protesters", "rioters set a shop on fire": those who did it say that it was a riot. */
function isRiot({ words }: WordView, { type, agents, targets, to }: Trigger): boolean {
  if (!unruly.has(type)) return false;
  const told = type === "clash" ? [...agents, ...targets] : agents;
  if (told.some((chunk) => crowds.has(words[chunk.head] as string))) return true;
  if (type !== "clash" || !/^(?:between|with|involving)$/.test(words[to] ?? "")) return false;
  return words.slice(to, to + 7).some((word) => crowds.has(word));
}

/** The trigger's type, narrowed by who did it and the weapons it is told with. */
function refinedType(view: WordView, trigger: Trigger): string {
  const { type, weapons } = trigger;
  if (isBySuicideBomber(view, trigger) && compatibleTypes("suicide-bombing", type)) return "suicide-bombing";
  if (isByBomb(trigger)) return "bombing";
  if (isRiot(view, trigger)) return "riot";
  const device = hitDevice(trigger);
  if (device) return device;
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
