import { longHappenings } from "../lexicon/event-triggers.ts";
import { isOutcome } from "../lexicon/event-types.ts";
import type { Scope, VerbGroup } from "../model/annotated-article.ts";
import type { EventStatus } from "../model/event.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import type { DraftContext } from "./draft-context.ts";
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
  for (const scope of scopes) {
    const status = statusByScope[scope.kind];
    if (status && contains(scope, span) && !overlaps(scope.cue, span)) found.add(status);
  }
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

/** "may have preceded the deadly shooting": what a definite noun names is taken for granted under a modal. */
function isPresupposed(
  { view }: DraftContext,
  { chunk, from, carried }: Trigger,
  scoped: EventStatus,
): boolean {
  if ((scoped !== "hypothetical" && scoped !== "planned") || !chunk) return false;
  const first = view.words[chunk.from] as string;
  if (carried) return /^(?:this|these)$/.test(first);
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
  return before && /^us(?:e|es|ed|ing)$/.test(view.words[before.head] as string) ? "actual" : null;
}

function wordsOf({ view: { words } }: DraftContext, { from, to }: VerbGroup): readonly string[] {
  return words.slice(from, to);
}

/** "a march planned for Monday": the participle behind a noun says that it is still to come. */
function isAhead({ view: { words } }: DraftContext, { to, chunk }: Trigger): boolean {
  const next = Math.max(to, chunk?.to ?? 0);
  return (
    /^(?:planned|scheduled|slated|due|set)$/.test(words[next] ?? "") &&
    /^(?:for|on|to)$/.test(words[next + 1] ?? "")
  );
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

/** What a trigger's own sentence says of whether it came to pass. */
export function statusOf(context: DraftContext, trigger: Trigger, span: Span): EventStatus {
  const { group, kind, sentence } = trigger;
  const scoped = statusAt(context.scopes[sentence] ?? [], span);
  if (scoped === "actual" && isGeneric(context, trigger)) return "habitual";
  if ((scoped === "actual" || scoped === "historical") && isLongToll(context, trigger)) return "habitual";
  if (kind === "noun" && scoped === "actual" && isAhead(context, trigger)) return "planned";
  if (kind === "noun") return isPresupposed(context, trigger, scoped) ? "actual" : scoped;
  if (!group) return scoped;
  const own = finiteStatus(context, group, scoped);
  if (own) return own;
  if (scoped !== "actual") return scoped;
  if (group.negated) return "negated";
  const done = wordsOf(context, group).includes("have");
  if (group.tense === "future" || (group.tense === "infinitive" && !done)) return "planned";
  return group.modal !== null && group.tense !== "perfect" ? "hypothetical" : "actual";
}
