import type { AnnotatedArticle, Sentence, VerbGroup } from "../model/annotated-article.ts";
import { covering, type Span } from "../model/span.ts";

const futureModals: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "'ll",
  "would",
  "could",
  "may",
  "might",
  "can",
  "should",
  "must",
]);
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

function sideOf(annotated: AnnotatedArticle, at: number): Side | null {
  const group = annotated.verbGroups[at];
  if (!group) return null;
  if (group.modal && futureModals.has(group.modal))
    return /\bhave\b/.test(annotated.article.text.slice(group.start, group.end)) ? "past" : "future";
  if (group.tense === "future") return "future";
  if (
    group.tense === "past" ||
    group.tense === "perfect" ||
    group.tense === "pluperfect" ||
    group.tense === "participle"
  )
    return "past";
  if (group.tense === "infinitive" || group.tense === "gerund") {
    const before = annotated.verbGroups[at - 1];
    if (!before || before.sentence !== group.sentence) return null;
    const lemma = annotated.tokens[before.head]?.lemma ?? "";
    if (plans.has(lemma)) return "future";
    return sideOf(annotated, at - 1);
  }
  return group.tense === "present" ? "future" : null;
}

function inSentence(annotated: AnnotatedArticle, at: number, sentence: Sentence): boolean {
  const group = annotated.verbGroups[at];
  return group !== undefined && group.start >= sentence.start && group.end <= sentence.end;
}

/** On which side of publication the verb that governs a time puts it; null where no verb tells. */
export function sideOfVerb(annotated: AnnotatedArticle, span: Span): Side | null {
  const sentence = covering(annotated.sentences, span.start);
  if (!sentence) return null;
  const before = lastBefore(annotated.verbGroups, span.start);
  if (inSentence(annotated, before, sentence)) return sideOf(annotated, before);
  return inSentence(annotated, before + 1, sentence) ? sideOf(annotated, before + 1) : null;
}
