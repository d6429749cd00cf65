import { auxiliaries } from "../lexicon/verbs.ts";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import {
  type Draft,
  isNameLike,
  isNominal,
  isNounTo,
  lowerOf,
  skipBack,
  type TagRule,
  tagOf,
  verbOf,
} from "./draft.ts";
import { auxiliaryTag } from "./retag-auxiliaries.ts";
import { participleRules } from "./retag-participles.ts";

/** Adjectives that follow the noun they are said of ("two dead"). */
const states: ReadonlySet<string> = new Set(
  "dead alive hurt ill safe missing unconscious free open short long high deep wide old away due available present responsible aboard adrift ablaze aflame".split(
    " ",
  ),
);
const plurals =
  /(?:s|men|people|police|children|staff|personnel|public|majority|number|media|data|crew|team|family|couple|pair)$/;
const causatives =
  /^(?:let|lets|makes?|made|help(?:s|ed)?|see|saw|seen|hear|heard|watch(?:ed)?|have|had|and|or)$/;
const possessives = /^(?:his|its|their|our|my|your|whose)$/;
const looseDeterminers = /^(?:that|this|these|those|all|both|some)$/;
const prepositions = /^(?:for|of|in|with|by|from)$/;
const openBefore = /^(?:NOUN|PROPN|PRON|AUX|ADV|VERB)$/;

/** Nouns that must be verbs: after a subject pronoun, a modal or "to" + object, and "found", which is never a noun. */
function baseTag(draft: Draft, at: number): PartOfSpeech | null {
  const tag = tagOf(draft, at);
  if ((tag !== "NOUN" && tag !== "ADJ") || !draft.words[at]?.form.canBeVerb || isNameLike(draft, at))
    return null;
  const form = verbOf(draft, at);
  const back = skipBack(draft, at);
  const before = lowerOf(draft, back);
  if (before === "to" && tagOf(draft, back) === "PART") return form.base && tag === "NOUN" ? "VERB" : null;
  const kind = auxiliaries.get(before);
  if ((kind === "modal" || kind === "do") && tagOf(draft, back) === "AUX") return form.base ? "VERB" : null;
  if (tag !== "NOUN") return null;
  if (lowerOf(draft, at) === "found") return "VERB";
  if (tagOf(draft, back) === "PRON" && /^(?:he|she|it|who|that|which)$/.test(before))
    return form.third ? "VERB" : null;
  if (before === "one" && form.third)
    return /^(?:DET|NUM|PRON|PROPN)$/.test(tagOf(draft, at + 1)) ? "VERB" : null;
  return /^(?:i|we|they|you|who)$/.test(before) && form.base ? "VERB" : null;
}

/** A plain verb form right after a singular noun has no subject: "a traffic stop", "the back room". */
function disagrees(draft: Draft, at: number): boolean {
  const form = verbOf(draft, at);
  if (form.base && !form.participle && auxiliaries.get(lowerOf(draft, skipBack(draft, at))) === "be")
    return true;
  if (
    form.base &&
    /^(?:north|south|east|west|northern|southern|eastern|western)$/.test(lowerOf(draft, at - 1))
  )
    return true;
  if (!form.base || form.past || tagOf(draft, at - 1) !== "NOUN" || plurals.test(lowerOf(draft, at - 1)))
    return false;
  for (let before = at - 2; before >= draft.from && before > at - 10; before--) {
    const lower = lowerOf(draft, before);
    const kind = auxiliaries.get(lower);
    if (kind === "modal" || kind === "do" || causatives.test(lower)) return false;
    if (/^(?:PUNCT|VERB)$/.test(tagOf(draft, before))) break;
  }
  return true;
}

/** Whether the words before `at` call for a noun there. */
function callsForNoun(draft: Draft, at: number): boolean {
  const form = verbOf(draft, at);
  const before = tagOf(draft, at - 1);
  const word = lowerOf(draft, at - 1);
  const earlier = tagOf(draft, at - 2);
  if (before === "DET") return !looseDeterminers.test(word);
  if (before === "PRON") return possessives.test(word);
  if (before === "PART" && /s$|^'$/.test(word)) return true;
  if (word === "to") return isNounTo(draft, at - 1) || (before !== "PART" && form.third && !form.base);
  if (before === "ADJ") return (form.third && !form.base) || !openBefore.test(earlier);
  if (before === "VERB") return /(?:ed|ing)$/.test(word) && /^(?:DET|ADP|PRON)$/.test(earlier);
  return prepositions.test(word) || (before === "ADP" && word !== "than");
}

/** Verbs that must be nouns: after an article or possessive, or after a preposition and not inflected as a verb. */
function nounTag(draft: Draft, at: number): PartOfSpeech | null {
  if (tagOf(draft, at) !== "VERB" || !draft.words[at]?.form.canBeNoun) return null;
  const lower = lowerOf(draft, at);
  const form = verbOf(draft, at);
  if (form.gerund || (/ed$/.test(lower) && form.past)) return null;
  if (lower === "tear" && lowerOf(draft, at + 1) === "gas") return "NOUN";
  if (lower === "police" || lower === "people" || (lower === "wound" && isNominal(draft, at - 1)))
    return "NOUN";
  const next = verbOf(draft, at + 1);
  if (form.third && !form.base && tagOf(draft, at + 1) === "VERB" && next.past) return "NOUN";
  return disagrees(draft, at) || callsForNoun(draft, at) ? "NOUN" : null;
}

/** Adjectives that stand where a noun must ("the military said", "its offensive in the north"). */
function headTag(draft: Draft, at: number): PartOfSpeech | null {
  if (tagOf(draft, at) !== "ADJ" || !draft.words[at]?.form.canBeNoun) return null;
  const lower = lowerOf(draft, at);
  if (/(?:ed|ing)$/.test(lower)) return null;
  const before = tagOf(draft, at - 1);
  const next = tagOf(draft, at + 1);
  if (isNominal(draft, at - 1) || before === "NUM") {
    return /^(?:PUNCT|VERB|AUX|ADP|CCONJ|)$/.test(next) && !states.has(lower) ? "NOUN" : null;
  }
  const possessive =
    before === "PRON" && (possessives.test(lowerOf(draft, at - 1)) || lowerOf(draft, at - 1) === "her");
  if (before !== "DET" && before !== "ADJ" && !possessive) return null;
  return /^(?:VERB|AUX|ADP|SCONJ|)$/.test(next) ? "NOUN" : null;
}

export const verbRules: readonly TagRule[] = [headTag, nounTag, baseTag, ...participleRules, auxiliaryTag];
