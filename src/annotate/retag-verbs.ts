import { ingWords, participialAdjectives } from "../lexicon/verb-frames.ts";
import { auxiliaries } from "../lexicon/verbs.ts";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import { type Draft, isCapital, isNominal, lowerOf, skipAdverbs, type TagRule, tagOf } from "./draft.ts";
import { verbForm } from "./verb-form.ts";
import { canBe } from "./vocabulary.ts";

const objectStart: ReadonlySet<string> = new Set(["DET", "NUM", "PRON", "PROPN"]);
const quantities =
  /^(?:at|more|up|some|dozens|scores|several|many|hundreds|thousands|nearly|about|around|over)$/;
const subjects = /^(?:i|you|he|she|it|we|they|who)$/;
const modalLike: ReadonlySet<string> = new Set(["modal", "do"]);

function isExistential(draft: Draft, at: number): boolean {
  for (let before = at - 1; before > at - 5 && before >= draft.from; before--) {
    if (lowerOf(draft, before) === "there") return tagOf(draft, at + 1) !== "VERB";
    if (tagOf(draft, before) !== "AUX" && tagOf(draft, before) !== "ADV" && tagOf(draft, before) !== "PART")
      return false;
  }
  return false;
}

/** "Did she", "how does that": a form of do before its subject. */
function opensQuestion(draft: Draft, at: number): boolean {
  const next = tagOf(draft, at + 1);
  if (next !== "PRON" && next !== "DET" && next !== "PROPN" && next !== "NOUN") return false;
  return (
    at === draft.from ||
    /^(?:how|what|why|when|where|who|which|nor|neither|so|only|")$/.test(lowerOf(draft, at - 1))
  );
}

function auxiliaryTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  const kind = auxiliaries.get(lower);
  if (
    !kind ||
    kind === "get" ||
    tagOf(draft, at) === "PROPN" ||
    (lower === "might" && tagOf(draft, at) === "NOUN")
  )
    return null;
  if (kind === "be") return isExistential(draft, at) ? "VERB" : "AUX";
  if (kind === "modal")
    return lower === "can" || lower === "will" || lower === "must" || lower === "may" ? null : "AUX";
  let next = skipAdverbs(draft, at + 1);
  if (subjects.test(lowerOf(draft, next))) next = skipAdverbs(draft, next + 1);
  const form = verbForm(lowerOf(draft, next));
  const verbal =
    tagOf(draft, next) === "VERB" || tagOf(draft, next) === "AUX" || tagOf(draft, next) === "ADJ";
  if (kind === "do" && opensQuestion(draft, at)) return "AUX";
  if (kind === "do")
    return lowerOf(draft, at + 1) === "n't" || lowerOf(draft, at + 1) === "not" || (verbal && form.base)
      ? "AUX"
      : "VERB";
  return form.participle &&
    (verbal || !isNominal(draft, next)) &&
    tagOf(draft, next) !== "" &&
    /^[a-z]/.test(lowerOf(draft, next))
    ? "AUX"
    : "VERB";
}

/** -ing words: verbs before an object or after a comma or "be", nouns after an article with nothing to modify. */
function gerundTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  if (ingWords.has(lower) || !verbForm(lower).gerund || isCapital(draft, at)) return null;
  const before = tagOf(draft, at - 1);
  const next = tagOf(draft, at + 1);
  if (
    before === "DET" ||
    (before === "PRON" && /^(?:his|her|its|their|our|my|your)$/.test(lowerOf(draft, at - 1)))
  ) {
    if (
      lowerOf(draft, at + 1) === "of" ||
      next === "PUNCT" ||
      next === "AUX" ||
      next === "ADP" ||
      next === ""
    )
      return "NOUN";
    return null;
  }
  if (before === "AUX" && next !== "NOUN") return "VERB";
  if (isNominal(draft, at - 1) && next === "AUX") return "NOUN";
  if (before === "ADJ" || before === "NUM") return null;
  if (objectStart.has(next) || quantities.test(lowerOf(draft, at + 1))) return "VERB";
  return before === "PUNCT" &&
    (next === "ADJ" || next === "ADP" || next === "NOUN") &&
    lowerOf(draft, at + 1) !== "of"
    ? "VERB"
    : null;
}

/** -ed words taken for adjectives or nouns where nothing follows that they could modify ("police foiled a plot"). */
function participleTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  const tag = tagOf(draft, at);
  if ((tag !== "ADJ" && tag !== "NOUN") || participialAdjectives.has(lower) || isCapital(draft, at))
    return null;
  const form = verbForm(lower);
  if (!form.past && !form.participle) return null;
  if (tag === "NOUN" && !/ed$/.test(lower) && !/^(?:shot|hurt|cut|hit)$/.test(lower)) return null;
  const kind = auxiliaries.get(lowerOf(draft, skipBack(draft, at)));
  if (kind === "be" || kind === "have" || kind === "get") return "VERB";
  if (isNominal(draft, at + 1) || tagOf(draft, at + 1) === "ADJ") return null;
  const before = tagOf(draft, at - 1);
  if (before === "DET" || before === "ADJ" || before === "PART" || before === "ADV") return null;
  return /ed$/.test(lower) &&
    (isNominal(draft, at - 1) ||
      before === "NUM" ||
      before === "PRON" ||
      before === "CCONJ" ||
      before === "PUNCT")
    ? "VERB"
    : null;
}

function skipBack(draft: Draft, at: number): number {
  let before = at - 1;
  while (before > at - 4 && (tagOf(draft, before) === "ADV" || /^(?:not|n't)$/.test(lowerOf(draft, before))))
    before--;
  return before;
}

/** Nouns that must be verbs: after a subject pronoun, a modal or "to" + object. */
function baseTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  const tag = tagOf(draft, at);
  if ((tag !== "NOUN" && tag !== "ADJ") || isCapital(draft, at) || !canBe(lower, "VERB")) return null;
  const form = verbForm(lower);
  const back = skipBack(draft, at);
  const before = lowerOf(draft, back);
  if (before === "to" && tagOf(draft, back) === "PART") return form.base && tag === "NOUN" ? "VERB" : null;
  const kind = auxiliaries.get(before);
  if (kind && modalLike.has(kind) && tagOf(draft, back) === "AUX") return form.base ? "VERB" : null;
  if (tag !== "NOUN") return null;
  if (/^(?:he|she|it|who|that|which)$/.test(before) && tagOf(draft, back) === "PRON")
    return form.third ? "VERB" : null;
  if (before === "one" && form.third && objectStart.has(tagOf(draft, at + 1))) return "VERB";
  return /^(?:i|we|they|you|who)$/.test(before) && form.base ? "VERB" : null;
}

/** Verbs that must be nouns: after an article or possessive, or after a preposition and not inflected as a verb. */
function nounTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  if (tagOf(draft, at) !== "VERB" || !canBe(lower, "NOUN")) return null;
  const form = verbForm(lower);
  if (form.gerund || (/ed$/.test(lower) && form.past)) return null;
  const before = tagOf(draft, at - 1);
  const word = lowerOf(draft, at - 1);
  if (before === "DET" && !/^(?:that|this|these|those|all|both|some)$/.test(word)) return "NOUN";
  if (before === "PRON" && /^(?:his|its|their|our|my|your|whose)$/.test(word)) return "NOUN";
  if (before === "PART" && /s$|^'$/.test(word)) return "NOUN";
  const earlier = tagOf(draft, at - 2);
  if (before === "ADJ" && form.third && !form.base) return "NOUN";
  if (before === "ADJ" && !/^(?:NOUN|PROPN|PRON|AUX|ADV|VERB)$/.test(earlier)) return "NOUN";
  if (
    before === "VERB" &&
    /(?:ed|ing)$/.test(word) &&
    (earlier === "DET" || earlier === "ADP" || earlier === "PRON")
  )
    return "NOUN";
  if (word === "to" && tagOf(draft, at - 1) !== "PART" && form.third && !form.base) return "NOUN";
  return before === "ADP" && word !== "than" && word !== "to" ? "NOUN" : null;
}

/** Adjectives that stand where a noun must ("the military said", "its offensive in the north"). */
function headTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  if (tagOf(draft, at) !== "ADJ" || !canBe(lower, "NOUN") || /(?:ed|ing)$/.test(lower)) return null;
  const before = tagOf(draft, at - 1);
  const possessive =
    before === "PRON" && /^(?:his|her|its|their|our|my|your|whose)$/.test(lowerOf(draft, at - 1));
  if (before !== "DET" && before !== "ADJ" && !possessive) return null;
  const next = tagOf(draft, at + 1);
  return next === "VERB" || next === "AUX" || next === "ADP" || next === "SCONJ" || next === ""
    ? "NOUN"
    : null;
}

export const verbRules: readonly TagRule[] = [
  headTag,
  nounTag,
  baseTag,
  participleTag,
  gerundTag,
  auxiliaryTag,
];
