import { type AuxiliaryKind, auxiliaries } from "../lexicon/verbs.ts";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import { type Draft, isNominal, lowerOf, skipAdverbs, type TagRule, tagOf, verbOf } from "./draft.ts";

const subjects = /^(?:i|you|he|she|it|we|they|who)$/;
const questionWords = /^(?:how|what|why|when|where|who|which|nor|neither|so|only|")$/;
/** Modals that are also nouns or names of months; the tagger tells them better. */
const doubtfulModals = /^(?:can|will|must|may|might)$/;

/** "there is", "there may have been": be as a full verb. */
function isExistential(draft: Draft, at: number): boolean {
  for (let before = at - 1; before > at - 5 && before >= draft.from; before--) {
    if (lowerOf(draft, before) === "there") return tagOf(draft, at + 1) !== "VERB";
    if (!/^(?:AUX|ADV|PART)$/.test(tagOf(draft, before))) return false;
  }
  return false;
}

/** "Did she", "how does that": a form of do before its subject. */
function opensQuestion(draft: Draft, at: number): boolean {
  const next = tagOf(draft, at + 1);
  if (next !== "PRON" && next !== "DET" && !isNominal(draft, at + 1)) return false;
  return at === draft.from || questionWords.test(lowerOf(draft, at - 1));
}

/** "have" and "do" help the verb form they call for; else they are verbs themselves. */
function helperTag(draft: Draft, at: number, kind: AuxiliaryKind): PartOfSpeech {
  let next = skipAdverbs(draft, at + 1);
  if (subjects.test(lowerOf(draft, next))) next = skipAdverbs(draft, next + 1);
  const word = lowerOf(draft, next);
  const tag = tagOf(draft, next);
  const form = verbOf(draft, next);
  const verbal = tag === "VERB" || tag === "AUX" || tag === "ADJ";
  if (kind === "do") {
    const negated = lowerOf(draft, at + 1) === "n't" || lowerOf(draft, at + 1) === "not";
    return negated || opensQuestion(draft, at) || (verbal && form.base) ? "AUX" : "VERB";
  }
  return form.participle && /^[a-z]/.test(word) && (verbal || !isNominal(draft, next)) ? "AUX" : "VERB";
}

/** Forms of be, have and do, and modals: helpers or full verbs by what follows. */
export const auxiliaryTag: TagRule = (draft, at) => {
  const lower = lowerOf(draft, at);
  const kind = lower.length > 6 ? undefined : auxiliaries.get(lower);
  if (!kind || kind === "get" || tagOf(draft, at) === "PROPN") return null;
  if (lower === "am" && tagOf(draft, at - 1) === "NUM") return "NOUN";
  if (kind === "be") return isExistential(draft, at) ? "VERB" : "AUX";
  if (kind === "modal") return doubtfulModals.test(lower) ? null : "AUX";
  return helperTag(draft, at, kind);
};
