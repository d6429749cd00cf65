import { longHappenings } from "../lexicon/event-triggers.ts";
import { isOutcome } from "../lexicon/event-types.ts";
import type { Scope, VerbGroup } from "../model/annotated-article.ts";
import type { EventStatus } from "../model/event.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { type DraftContext, spanOf } from "./draft-context.ts";
import { cutBefore } from "./event-cuts.ts";
import { placesOf } from "./event-places.ts";
import { tokenFrom } from "./sentence-index.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

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
  let asked = false;
  for (const scope of scopes) {
    const status = statusByScope[scope.kind];
    if (!status || !contains(scope, span) || overlaps(scope.cue, span)) continue;
    found.add(status);
    asked ||= scope.rule === "cue:whether-verb";
  }
  if (asked && !found.has("negated")) return "hypothetical";
  return statusOrder.find((status) => found.has(status)) ?? "actual";
}

/** The word before a list of plain nouns that ends at `at` ("for rocket, missile and drone attacks"). */
function listLead({ words, tokens }: WordView, at: number): string {
  let before = at - 1;
  while (before > at - 8 && (/^(?:and|,|or)$/.test(words[before] ?? "") || tokens[before]?.pos === "NOUN"))
    before--;
  return words[before] ?? "";
}

/** "a rise in attacks on patrols", "a depot for drone attacks": a bare plural behind a preposition means no one happening. */
function isGeneric(context: DraftContext, trigger: Trigger): boolean {
  const { view, times } = context;
  const { kind, chunk, to, type, sentence } = trigger;
  if (kind !== "noun" || !chunk || chunk.from + 3 < to || isOutcome(type)) return false;
  const last = view.words[to - 1] as string;
  const first = view.tokens[chunk.from]?.pos ?? "";
  if (!/s$/.test(last) || first === "DET" || first === "NUM" || first === "PRON") return false;
  if (!/^(?:for|of|from|against|to|in|on|about)$/.test(listLead(view, chunk.from))) return false;
  if (/^(?:series|string|wave|spate)$/.test(view.words[chunk.from - 2] ?? "")) return false;
  if (/^(?:dead|killed|wounded|injured|hurt|died?|dies)$/.test(view.words[chunk.from - 2] ?? ""))
    return false;
  const named = view.tokens
    .slice(chunk.from, to)
    .some((token) => token.pos === "PROPN" && token.text !== token.text.toUpperCase());
  return !named && placesOf(context, trigger).length === 0 && (times[sentence] ?? []).length === 0;
}

const comingAbout = /^(?:take|took|happen|occur|materiali[sz]e)/;

/** Cues under which even "the attack" did not come to pass. */
const undoing = /^cue:(?:prevent|deny|unable-to)$/;

/** "denied that they were behind the blast", "denied any part in it": words of somebody's part stand between. */
function deniesPart({ view }: DraftContext, { from }: Trigger, cue: Span): boolean {
  const between = view.words.slice(tokenFrom(view.tokens, cue.end), from).join(" ");
  return /\b(?:behind|responsib\p{L}+|involve\p{L}+|part|role|hand|link\p{L}*|carr(?:ied|y|ying) out)\b/u.test(
    between,
  );
}

/** "Nobody has claimed the blast": not the blast is denied, but what was not done about it. */
function isBesideDenial(context: DraftContext, trigger: Trigger, span: Span): boolean {
  const { scopes, groups, view } = context;
  const { sentence, to } = trigger;
  const over = (scopes[sentence] ?? []).filter(
    (scope) => scope.kind === "negated" && contains(scope, span) && !overlaps(scope.cue, span),
  );
  const undone = over.filter(({ rule }) => undoing.test(rule));
  if (undone.some(({ rule, cue }) => rule !== "cue:deny" || !deniesPart(context, trigger, cue))) return false;
  const verb = groups[sentence]?.find((group) => group.from >= to);
  return !(
    verb?.negated && /^(?:take|took|happen|occur|materiali[sz]e)/.test(view.words[verb.head] as string)
  );
}

/** Verbs for what went before a happening: under "may have" the connection is open, not the happening. */
const leadingUp = /^(?:preceded|prompted|sparked|triggered|motivated|provoked|followed)$/;

/** "after what may have been a botched bombing", "may have preceded a rampage": only the nature or the reason is open. */
function isNatureOpen({ words }: WordView, at: number): boolean {
  const before = words.slice(Math.max(0, at - 6), at).join(" ");
  if (/\bwhat (?:(?:may|might|could|must) have been|appear(?:s|ed) to (?:be|have been))$/.test(before))
    return true;
  return leadingUp.test(words[at - 1] ?? "") && /\b(?:may|might|could) (?:well )?have \w+$/.test(before);
}

/** "planned and carried out a bombing": of what was planned a past tense tells that it was done. */
function isCarriedOut(
  { groups, scopes, view }: DraftContext,
  { chunk, sentence }: Trigger,
  scoped: EventStatus,
): boolean {
  const verb = groups[sentence]?.findLast((one) => chunk !== null && one.to <= chunk.from);
  if (scoped !== "planned" || !verb || verb.modal !== null || verb.negated) return false;
  if (!/^(?:past|perfect|pluperfect)$/.test(verb.tense)) return false;
  const told = spanOf(view, verb);
  return !(scopes[sentence] ?? []).some(({ kind, cue }) => kind === "planned" && overlaps(cue, told));
}

/** "may have preceded the deadly shooting": what a definite noun names is taken for granted under a modal or a denial. */
function isPresupposed(context: DraftContext, trigger: Trigger, scoped: EventStatus): boolean {
  const { view } = context;
  const { chunk, from, carried } = trigger;
  const first = view.words[chunk?.from ?? from - 1] as string;
  const pointed = /^(?:the|this|that)$/.test(first);
  if (scoped === "negated") return pointed && isBesideDenial(context, trigger, spanOf(view, trigger));
  if (scoped === "habitual") return pointed && !/s$/.test(view.words[trigger.to - 1] as string);
  if (!chunk || !/^(?:hypothetical|planned)$/.test(scoped)) return false;
  if (isNatureOpen(view, chunk.from)) return true;
  if (carried) return /^(?:this|these)$/.test(first) || isCarriedOut(context, trigger, scoped);
  const named = view.tokens.slice(chunk.from, from).some((token) => token.pos === "PROPN");
  return /^(?:the|this|that|these|those)$/.test(first) || named;
}

/** "in prison for killing two": an -ing form behind a preposition names a deed done, unless a plan or threat governs it. */
function isTakenAsDone({ words }: WordView, group: VerbGroup): boolean {
  return (
    /^(?:for|of|after|in|by)$/.test(words[group.from - 1] ?? "") &&
    !/^(?:plans?|threats?|idea|intention|hopes?|fears?|risk|possibility|capable|think|dream)$/.test(
      words[group.from - 2] ?? "",
    )
  );
}

/** Verbs behind which an infinitive tells what was done: "used it to shell", "marched to protest", "gathered to protest". */
const carriedOut = /^(?:us(?:e|es|ed|ing)|(?:march|gather|rally|rallie|assemble|converge|flock)(?:d|ed|s)?)$/;

/** What was planned is never told in the past tense, and what something was used for was done. */
export function finiteStatus(
  { groups, view }: Pick<DraftContext, "groups" | "view">,
  group: VerbGroup,
  scoped: EventStatus,
): EventStatus | null {
  if (scoped !== "planned" && scoped !== "actual") return null;
  if (
    scoped === "planned" &&
    group.modal === null &&
    !group.negated &&
    (group.tense === "past" || group.tense === "perfect" || group.tense === "pluperfect")
  )
    return "actual";
  if (group.tense === "gerund" && scoped === "planned" && isTakenAsDone(view, group)) return "actual";
  if (group.tense !== "infinitive") return null;
  const before = groups[group.sentence]?.findLast((one) => one.to <= group.from);
  return before && carriedOut.test(view.words[before.head] as string) ? "actual" : null;
}

function wordsOf({ view: { words } }: DraftContext, { from, to }: VerbGroup): readonly string[] {
  return words.slice(from, to);
}

/** "a march planned for Monday", "a vigil will be held": the words behind a noun say that it is still to come. */
function isAhead({ view: { words }, groups }: DraftContext, { to, chunk, sentence }: Trigger): boolean {
  const end = Math.max(to, chunk?.to ?? 0);
  const next = /^(?:is|are|was|were)$/.test(words[end] ?? "") ? end + 1 : end;
  const verb = groups[sentence]?.find((group) => group.from === end);
  return (
    (/^(?:planned|scheduled|slated|due|set)$/.test(words[next] ?? "") &&
      /^(?:for|on|to)$/.test(words[next + 1] ?? "")) ||
    (verb?.tense === "future" && /^(?:held|take|start|begin|resume|happen)$/.test(words[verb.head] as string))
  );
}

/** "A strike could come at any time": what the words behind a noun say may yet come about has not. */
function isFeared(
  { view: { words }, groups }: DraftContext,
  { kind, to, chunk, sentence }: Trigger,
): boolean {
  const verb = groups[sentence]?.find((group) => group.from === Math.max(to, chunk?.to ?? 0));
  const ahead = /^(?:could|may|might|would)$/.test(verb?.modal ?? "") && verb?.tense !== "perfect";
  return (
    kind === "noun" &&
    ahead &&
    /^(?:come|happen|occur|begin|start|follow)$/.test(words[verb?.head ?? 0] ?? "")
  );
}

/** "The attack did not take place." */
function isUndone(
  { view: { words }, groups }: DraftContext,
  { kind, to, chunk, sentence }: Trigger,
): boolean {
  const verb = groups[sentence]?.find((group) => group.from === Math.max(to, chunk?.to ?? 0));
  return kind === "noun" && verb?.negated === true && comingAbout.test(words[verb.head] as string);
}

/** "such bombings", "kidnappings have become common": what happens again and again is no one happening. */
function isUsual({ view: { words } }: DraftContext, { kind, chunk, from, to }: Trigger): boolean {
  if (kind !== "noun" || !chunk || !/s$/.test(words[to - 1] as string)) return false;
  const before = words.slice(chunk.from, from);
  if (before.includes("such")) return true;
  return (
    !before.some((word) => /^(?:the|these|those|this)$/.test(word)) &&
    /^(?:(?:are|remain|have become|had become|became) (?:\p{L}+ )?(?:common|commonplace|frequent|routine|rife|rare|widespread|regular))\b/u.test(
      words.slice(to, to + 5).join(" "),
    )
  );
}

/** "arrested nobody", "has fought the state since 1984". */
function verbStatus(context: DraftContext, { group, targets, type, sentence }: Trigger): EventStatus | null {
  const { words } = context.view;
  if (targets.some((chunk) => /^(?:nobody|none|no)$/.test(words[chunk.from] as string))) return "negated";
  const since = (context.times[sentence] ?? []).some(
    (time) => words[tokenFrom(context.view.annotated.tokens, time.start) - 1] === "since",
  );
  return type === "clash" && group?.tense === "perfect" && since ? "habitual" : null;
}

/** Years between two days, as far as their first four digits tell. */
function yearsOf({ from, to }: TimeExpression): number {
  return from && to ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : 0;
}

/** "since October 2017", "between 1999 and 2003": a stretch too long for one happening. */
function isLongTime({ view, times }: DraftContext, { sentence, group }: Trigger): boolean {
  return (times[sentence] ?? []).some((time) => {
    const at = tokenFrom(view.annotated.tokens, time.start);
    const since = view.words[at] === "since" || view.words[at - 1] === "since";
    const coarse = time.precision === "year" || time.precision === "month";
    if (since && coarse) return group === null || group.tense === "perfect";
    return yearsOf(time) > 1;
  });
}

/** "whose insurgency has killed", "died in the civil war": what a whole war led to is no one happening. */
function isLongToll(context: DraftContext, trigger: Trigger): boolean {
  if (!isOutcome(trigger.type)) return false;
  const { words } = context.view;
  if (trigger.agents.some((one) => longHappenings.has(words[one.head] as string))) return true;
  for (let at = trigger.to; at < trigger.to + 5; at++) {
    if (/^[,.;:]$/.test(words[at] ?? ".")) break;
    if (longHappenings.has(words[at] as string))
      return /^(?:in|during|by|since)$/.test(words[trigger.to] ?? "");
  }
  return isLongTime(context, trigger);
}

/** "Ten years after gunmen killed 12": recalled from long ago. */
function isLongAgo({ view }: DraftContext, trigger: Trigger): boolean {
  return /^(?:years?|decades?)$/.test(view.words[cutBefore(view, trigger) - 2] ?? "");
}

/** What a trigger's own sentence says of whether it came to pass. */
export function statusOf(context: DraftContext, trigger: Trigger, span: Span): EventStatus {
  const { group, kind, sentence } = trigger;
  const scoped = statusAt(context.scopes[sentence] ?? [], span);
  if (scoped === "actual" && isGeneric(context, trigger)) return "habitual";
  if (scoped === "actual" && isLongAgo(context, trigger)) return "historical";
  if ((scoped === "actual" || scoped === "historical") && isLongToll(context, trigger)) return "habitual";
  if (scoped === "actual" && isUndone(context, trigger)) return "negated";
  if (scoped === "actual" && isUsual(context, trigger)) return "habitual";
  if (kind === "noun" && scoped === "actual" && isAhead(context, trigger)) return "planned";
  if (scoped === "actual" && isFeared(context, trigger)) return "hypothetical";
  if (kind === "noun") return isPresupposed(context, trigger, scoped) ? "actual" : scoped;
  if (!group) return scoped;
  const own = finiteStatus(context, group, scoped);
  if (own) return own;
  if (scoped !== "actual") return scoped;
  const said = verbStatus(context, trigger);
  if (said) return said;
  if (group.negated) return "negated";
  const done = wordsOf(context, group).includes("have");
  if (group.tense === "future" || (group.tense === "infinitive" && !done)) return "planned";
  return group.modal !== null && group.tense !== "perfect" ? "hypothetical" : "actual";
}
