import type { AnnotatedArticle, Sentence, VerbGroup } from "../model/annotated-article.ts";
import { covering, type Span } from "../model/span.ts";
import type { RelativeTime } from "../model/time.ts";

const futureModals: ReadonlySet<string> = new Set(["will", "shall", "'ll", "would"]);
const pastTenses: ReadonlySet<string> = new Set(["past", "perfect", "pluperfect", "participle"]);
const plans: ReadonlySet<string> = new Set([
  "plan",
  "expect",
  "schedule",
  "set",
  "intend",
  "agree",
  "prepare",
  "vow",
  "promise",
  "threaten",
  "want",
  "hope",
  "urge",
  "ask",
  "order",
  "due",
  "go",
]);

type Side = "past" | "future";

/** Words right before a date that put it ahead whatever the verb: "extended until Nov. 3", "payable Nov. 3". */
const deadline =
  /\b(?:until|till|through|payable|effective|due|starting|beginning|of record|as (?:soon|early) as)\s+$/i;
/** The end of a span of hours, which lies where its verb lies: "from 2:08 a.m. until 3:15 a.m. on Saturday". */
const hours = /\bfrom\s+\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m)[^\n;]{0,16}\b(?:until|till|through)\s+$/i;
/** Words that let a date lie ahead. */
const open = /\b(?:by|to|before|for)\s+$/i;

/** Index of the last verb group that starts before `offset`, found by bisection. */
function lastBefore(groups: readonly VerbGroup[], offset: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as VerbGroup).start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function ofModal(annotated: AnnotatedArticle, group: VerbGroup): Side | null {
  if (/\bhave\b/i.test(annotated.article.text.slice(group.start, group.end))) return "past";
  return group.modal && futureModals.has(group.modal) ? "future" : null;
}

/** "is expected", "are scheduled": a plan that stands; "is to appear": one told by its infinitive. */
function isStandingPlan(annotated: AnnotatedArticle, group: VerbGroup, at: number): boolean {
  const lemma = annotated.tokens[group.head]?.lemma ?? "";
  if (group.tense === "present" && group.voice === "passive") return plans.has(lemma);
  const before = annotated.verbGroups[at - 1];
  if (group.tense !== "infinitive" || before?.to !== group.from || before.tense !== "present") return false;
  return before.from === before.head && /^(?:is|are|am)$/.test(annotated.tokens[before.head]?.lower ?? "");
}

/** Side of a verb group; one without tense takes it from the verb of planning before it, if there is one. */
function sideOf(annotated: AnnotatedArticle, at: number): Side | null {
  const group = annotated.verbGroups[at];
  if (!group) return null;
  if (group.modal) return ofModal(annotated, group);
  if (group.tense === "future" || isStandingPlan(annotated, group, at)) return "future";
  if (pastTenses.has(group.tense)) return "past";
  const before = annotated.verbGroups[at - 1];
  if (group.tense === "present" || !before || before.sentence !== group.sentence) return null;
  return plans.has(annotated.tokens[before.head]?.lemma ?? "") ? "future" : null;
}

function inSentence(annotated: AnnotatedArticle, at: number, sentence: Sentence): boolean {
  const group = annotated.verbGroups[at];
  return group !== undefined && group.start >= sentence.start && group.end <= sentence.end;
}

/** On which side of publication the verb that governs a time puts it; null where no verb tells. */
function sideOfVerb(annotated: AnnotatedArticle, span: Span): Side | null {
  const sentence = covering(annotated.sentences, span.start);
  if (!sentence) return null;
  const before = lastBefore(annotated.verbGroups, span.start);
  if (inSentence(annotated, before, sentence)) return sideOf(annotated, before);
  return inSentence(annotated, before + 1, sentence) ? sideOf(annotated, before + 1) : null;
}

/** Where a weekday, day or month without its year or week lies: the past, as news has it, unless words say otherwise. */
export function sideOfTime(
  annotated: AnnotatedArticle,
  span: Span,
  relative: RelativeTime,
): Side | "nearest" {
  const { text } = annotated.article;
  const before = text.slice(Math.max(0, span.start - 14), span.start);
  const spanned = hours.test(text.slice(Math.max(0, span.start - 40), span.start));
  if (deadline.test(before) && !spanned) return "future";
  const verb = sideOfVerb(annotated, span);
  if (relative.unit === "weekday" || relative.unit === "weekend") {
    return verb === "future" && !/^['\u2019]s\b/.test(text.slice(span.end, span.end + 3)) ? "future" : "past";
  }
  if (verb === "future") return "future";
  return verb === "past" && !open.test(before) ? "past" : "nearest";
}
