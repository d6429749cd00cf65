import { clauseOpeners, reportingForms } from "../lexicon/clause-words.ts";
import { isOutcome } from "../lexicon/event-types.ts";
import type { VerbGroup } from "../model/annotated-article.ts";
import type { TimeExpression } from "../model/time.ts";
import { type DraftContext, spanOf } from "./draft-context.ts";
import { cutBefore } from "./event-cuts.ts";
import { tokenFrom } from "./sentence-index.ts";
import type { Trigger } from "./triggers.ts";

/** Verbs that only say that their subject came to pass. Source: own knowledge of general usage. */
const occurring =
  /^(?:happen|occur|take|took|taken|erupt|break|broke|broken|come|came|unfold|start|begin|began|begun|leave|left|kill|injure|wound|claim|send|sent|result|follow|hear|heard|report|be|is|was|were)(?:s|ed|d|ing)?$/;

interface Placed {
  readonly time: TimeExpression;
  readonly from: number;
}

/** "sites used by militants": a bare participle behind a noun, in a clause that has its verb. */
function isReduced(context: DraftContext, group: VerbGroup, index: number): boolean {
  const { view } = context;
  const bare = group.to === group.from + 1 && /(?:ed|ing|en)$/.test(view.words[group.head] as string);
  const told = (context.triggers[group.sentence] ?? []).some(
    (one) => one.kind === "verb" && one.from >= group.from && one.from < group.to,
  );
  return index > 0 && bare && !told && view.chunkEndingAt[group.from] !== undefined;
}

/** The token behind the last semicolon before `at`: what stands before it governs no time behind it. */
function clauseOpening({ view: { words } }: DraftContext, from: number, at: number): number {
  for (let before = at - 1; before >= from; before--) if (words[before] === ";") return before + 1;
  return from;
}

/** The verb group the time hangs on: the last full one before it; null where the sentence opens with the time. */
function governor(context: DraftContext, groups: readonly VerbGroup[], at: number): VerbGroup | null {
  const opening = clauseOpening(context, groups[0]?.from ?? at, at);
  return (
    groups.findLast(
      (group, index) => group.head < at && group.head >= opening && !isReduced(context, group, index),
    ) ?? null
  );
}

/** Whether another happening stands between the trigger and the time, and so nearer to it. */
function isTakenBetween({ triggers }: DraftContext, trigger: Trigger, { from }: Placed): boolean {
  const others = triggers[trigger.sentence] ?? [];
  return others.some((one) => one.from >= trigger.to && one.to <= from && !isOutcome(one.type));
}

/** Whether the noun trigger is what the verb says came to pass, or stands between the verb and the time. */
function isNear(context: DraftContext, trigger: Trigger, group: VerbGroup, time: Placed): boolean {
  const { view } = context;
  const { chunk } = trigger;
  if (group.head < trigger.from) return trigger.to <= time.from;
  if (!chunk || trigger.to > group.from || isTakenBetween(context, trigger, time)) return false;
  return occurring.test(view.words[group.head] as string) && group.from - chunk.to <= 12;
}

/** "the Nov. 5, 2009, Fort Ashby shooting": a date of the noun phrase, cut off from it by the comma behind the year. */
function isBeforeNoun(
  { view: { words, tokens } }: DraftContext,
  at: number,
  { time, from }: Placed,
): boolean {
  const end = tokenFrom(tokens, time.end);
  return /^(?:the|an?|that)$/.test(words[from - 1] ?? "") && words[end] === "," && end + 1 === at;
}

/** Whether the day is told of the trigger and not of another verb of the sentence. */
function belongs(context: DraftContext, trigger: Trigger, placed: Placed): boolean {
  const { view } = context;
  const groups = context.groups[trigger.sentence] ?? [];
  const { chunk } = trigger;
  if (chunk && placed.from >= chunk.from && placed.from < chunk.to) return true;
  if (chunk && isBeforeNoun(context, chunk.from, placed)) return true;
  const group = governor(context, groups, placed.from);
  if (!group) return opens(context, trigger, placed);
  if (reportingForms.has(view.words[group.head] as string)) return false;
  if (trigger.kind === "verb") {
    return (
      trigger.group === group ||
      (group.from <= trigger.from && trigger.to <= placed.from) ||
      isOwnTail(trigger, group, placed)
    );
  }
  return isNear(context, trigger, group, placed);
}

/** A headline verb the tagger took for a noun governs what follows it when no verb stands between. */
function isOwnTail(trigger: Trigger, group: VerbGroup, { from }: Placed): boolean {
  return trigger.group === null && group.head < trigger.from && trigger.to <= from;
}

/**
 * A time that opens the sentence holds for the first happenings told, up to where another clause opens; "the union on
 * Friday named six men who died" tells no day of their death.
 */
function opens({ view }: DraftContext, trigger: Trigger, { from }: Placed): boolean {
  let governed = false;
  for (let at = from + 1; at < trigger.from; at++) {
    const word = view.words[at] as string;
    if (clauseOpeners.has(word) || (governed && /^(?:who|which|whom|whose)$/.test(word))) return false;
    governed ||= view.tokens[at]?.pos === "VERB";
  }
  return from <= trigger.from;
}

/** Whether a time is as fine as a day ("this month on Monday" is a Monday), known or not yet. */
function tellsDay(time: TimeExpression): boolean {
  if (time.from !== null) return time.from === time.to;
  return time.relative?.unit === "weekday" || time.relative?.unit === "day";
}

/** "has been shelled since October": when a state of things began, not the day of a happening. */
function isBeginning({ view }: DraftContext, { from }: Placed): boolean {
  const before = view.words[from - 1];
  return (
    before === "since" || (/^(?:early|mid|late|-)$/.test(before ?? "") && view.words[from - 2] === "since")
  );
}

/** "more than 150 attacks since mid-October": a series, which its beginning sets apart from any one happening. */
function isSeries({ view }: DraftContext, { chunk, from }: Trigger): boolean {
  return chunk !== null && view.tokens.slice(chunk.from, from).some(({ pos }) => pos === "NUM");
}

/** "since November 2023, when rockets hit the market": where the clause opens of which the time is the time. */
function opensClause({ view: { words, tokens } }: DraftContext, { time }: Placed): number | null {
  const end = tokenFrom(tokens, time.end);
  const at = words[end] === "," ? end + 1 : end;
  return words[at] === "when" ? at : null;
}

/** "two people who were wounded when shells hit the town died on Wednesday": the day of a death that came later. */
function isLaterDeath({ view }: DraftContext, { type, sentence, from, to }: Trigger): boolean {
  const whole = view.annotated.sentences[sentence];
  if (type !== "death" || !whole) return false;
  const before = view.words.slice(Math.max(whole.from, from - 20), from).join(" ");
  const behind = view.words.slice(to, Math.min(whole.to, to + 16)).join(" ");
  return (
    /\b(?:who|and) (?:(?:was|were|had been|been) )?(?:\w+ly )?(?:wounded|injured|hurt|burned)\b/.test(
      before,
    ) || /\b(?:of|from) (?:(?:his|her|their|the|its) )?(?:\w+ )?(?:wounds|injuries|burns)\b/.test(behind)
  );
}

/** "On Tuesday, ten years after gunmen killed 12, the city remembered": no time outside the words behind "after" is of what they tell. */
function isOutsideCut(
  { view: { words } }: DraftContext,
  trigger: Trigger,
  { from }: Placed,
  cut: number,
): boolean {
  if (cut === 0) return false;
  return from < cut || (from >= trigger.to && words.slice(trigger.to, from).includes(","));
}

/** "In 2009, 80 people died when a barge sank": the deaths whose time is the time of what the clause tells. */
export function toldBeforeWhen(
  { view: { words }, triggers }: DraftContext,
  trigger: Trigger,
): Trigger | null {
  if (trigger.kind !== "verb" || isOutcome(trigger.type)) return null;
  for (let at = trigger.from - 1; at > trigger.from - 9 && at > 0; at--) {
    if (/^[.,;:]$/.test(words[at] as string)) return null;
    if (words[at] === "when")
      return triggers[trigger.sentence]?.findLast((one) => one.to <= at && isOutcome(one.type)) ?? null;
  }
  return null;
}

/** The time told of a trigger in its own sentence, the nearest one behind it before any other. */
export function timeOf(context: DraftContext, trigger: Trigger): TimeExpression | null {
  const { tokens } = context.view;
  if (isLaterDeath(context, trigger)) return null;
  const cut = cutBefore(context.view, trigger);
  const placed = (context.times[trigger.sentence] ?? [])
    .filter((time) => (time.from !== null || time.relative) && (time.type === "date" || time.type === "time"))
    .map((time): Placed => ({ time, from: tokenFrom(tokens, time.start) }))
    .filter((one) => {
      if (isOutsideCut(context, trigger, one, cut)) return false;
      const clause = opensClause(context, one);
      if (clause !== null && trigger.from > clause) return true;
      return (!isBeginning(context, one) || isSeries(context, trigger)) && belongs(context, trigger, one);
    });
  const { start } = spanOf(context.view, trigger);
  const following = placed.filter(({ time }) => time.start >= start);
  const behind = following.find(({ time }) => tellsDay(time)) ?? following[0];
  const found = (behind ?? placed.at(-1))?.time;
  if (found) return found;
  const told = toldBeforeWhen(context, trigger);
  return told && timeOf(context, told);
}
