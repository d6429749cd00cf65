import { deedNouns, ingWords, participialAdjectives } from "../lexicon/verb-frames.ts";
import { auxiliaries } from "../lexicon/verbs.ts";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import {
  type Draft,
  isNameLike,
  isNominal,
  lowerOf,
  opensQuantity,
  skipBack,
  type TagRule,
  tagOf,
  verbOf,
} from "./draft.ts";

const objectStart: ReadonlySet<string> = new Set(["DET", "NUM", "PRON", "PROPN"]);
const aspectVerbs =
  /^(?:ke(?:ep|eps|pt)|start|starts|started|began|begins|begin|begun|stop|stops|stopped|continue|continued|continues|resumed|finished|admitted|denied|went|go|goes|escaped)$/;
const possessives = /^(?:his|her|its|their|our|my|your)$/;
/** Pasts that are nouns elsewhere. */
const doubtful: ReadonlySet<string> = new Set(
  "shot hurt cut hit bit fell found felt split cast read shed spread".split(" "),
);
const afterVerb: ReadonlySet<string> = new Set([
  "DET",
  "PRON",
  "PROPN",
  "NUM",
  "ADP",
  "CCONJ",
  "PUNCT",
  "ADV",
  "SCONJ",
]);
const beforeNoun: ReadonlySet<string> = new Set(["DET", "ADP", "PART"]);
const subjectEnd: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "PRON", "CCONJ", "PUNCT", ""]);

/** "a man shot in the leg", "he shot her", but "a shot in the dark". */
function irregularTag(draft: Draft, at: number): PartOfSpeech | null {
  if (!doubtful.has(lowerOf(draft, at))) return null;
  const before = tagOf(draft, at - 1);
  const word = lowerOf(draft, at - 1);
  if (beforeNoun.has(before) || (before === "ADJ" && !word.endsWith("-old"))) return null;
  if (before === "NUM" && /^(?:one|1)$/.test(word)) return null;
  return afterVerb.has(tagOf(draft, at + 1)) || lowerOf(draft, at + 1) === "dead" ? "VERB" : null;
}

/** -ed words taken for adjectives or nouns where nothing follows that they could modify ("police foiled a plot"). */
function participleTag(draft: Draft, at: number): PartOfSpeech | null {
  const tag = tagOf(draft, at);
  if (tag !== "ADJ" && tag !== "NOUN") return null;
  const lower = lowerOf(draft, at);
  const form = verbOf(draft, at);
  if ((!form.past && !form.participle) || participialAdjectives.has(lower) || isNameLike(draft, at))
    return null;
  const kind = auxiliaries.get(lowerOf(draft, skipBack(draft, at)));
  const regular = /ed$/.test(lower);
  if ((kind === "be" || kind === "have" || kind === "get") && (regular || doubtful.has(lower))) return "VERB";
  if (!regular) return irregularTag(draft, at);
  if (isNominal(draft, at + 1) || tagOf(draft, at + 1) === "ADJ") return null;
  return subjectEnd.has(tagOf(draft, skipBack(draft, at))) ? "VERB" : null;
}

/** "the bar shooting that killed six": a clause on the happening, and no object of the word before it. */
function opensClause(draft: Draft, at: number): boolean {
  if (!/^(?:that|which)$/.test(lowerOf(draft, at))) return false;
  return tagOf(draft, at + 1) === "AUX" || (tagOf(draft, at + 1) === "VERB" && verbOf(draft, at + 1).past);
}

/** Whether an object begins at `at`. */
function opensObject(draft: Draft, at: number): boolean {
  return (objectStart.has(tagOf(draft, at)) && !opensClause(draft, at)) || opensQuantity(draft, at);
}

/** -ing words: verbs before an object or after a comma or "be", nouns after an article with nothing to modify. */
function gerundTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  if (!lower.endsWith("ing") || ingWords.has(lower) || !verbOf(draft, at).gerund || isNameLike(draft, at))
    return null;
  const before = tagOf(draft, at - 1);
  const next = tagOf(draft, at + 1);
  const word = lowerOf(draft, at + 1);
  if (before === "DET" || (before === "PRON" && possessives.test(lowerOf(draft, at - 1)))) {
    return word === "of" || /^(?:PUNCT|AUX|ADP|)$/.test(next) ? "NOUN" : null;
  }
  if (before === "AUX" && next !== "NOUN") return "VERB";
  if (before === "VERB" && aspectVerbs.test(lowerOf(draft, at - 1)) && next !== "NOUN") return "VERB";
  if (isNominal(draft, at - 1) && next === "AUX") return "NOUN";
  if (
    /(?:[^s]s|people|men|children|police)$/.test(lowerOf(draft, at - 1)) &&
    tagOf(draft, at - 1) === "NOUN" &&
    next === "ADP" &&
    word !== "of"
  ) {
    return "VERB";
  }
  if (before === "ADJ" || before === "NUM") return null;
  if (opensObject(draft, at + 1)) return "VERB";
  const opens = next === "ADJ" || next === "ADP" || next === "NOUN";
  return before === "PUNCT" && opens && word !== "of" ? "VERB" : null;
}

/** "the nightclub shooting", "after shelling in the north": deeds that are named, not done to an object. */
function deedTag(draft: Draft, at: number): PartOfSpeech | null {
  const lower = lowerOf(draft, at);
  if (!lower.endsWith("ing") || !deedNouns.has(lower) || isNameLike(draft, at)) return null;
  const next = tagOf(draft, at + 1);
  if (opensObject(draft, at + 1)) return null;
  const before = tagOf(draft, at - 1);
  const named = isNominal(draft, at - 1) || /^(?:ADJ|PART|NUM|DET)$/.test(before);
  if (lowerOf(draft, at + 1) === "of") return "NOUN";
  if (next === "NOUN" && before === "ADP" && !/s$|people$|men$|children$/.test(lowerOf(draft, at + 1)))
    return "NOUN";
  if (next === "NOUN" || next === "ADJ") return named && next === "NOUN" ? "NOUN" : null;
  return named || before === "ADP" || before === "SCONJ" || before === "CCONJ" || before === ""
    ? "NOUN"
    : null;
}

/** "gang-related", "full-blown": hyphened participles are adjectives where no object follows. */
function compoundTag(draft: Draft, at: number): PartOfSpeech | null {
  if (tagOf(draft, at) !== "VERB" || !/\p{L}-\p{L}/u.test(lowerOf(draft, at))) return null;
  return objectStart.has(tagOf(draft, at + 1)) || opensQuantity(draft, at + 1) ? null : "ADJ";
}

/** "are worried": adjectives, though the tagger takes them for passives. */
function stativeTag(draft: Draft, at: number): PartOfSpeech | null {
  if (tagOf(draft, at) !== "VERB" || !participialAdjectives.has(lowerOf(draft, at))) return null;
  return auxiliaries.get(lowerOf(draft, skipBack(draft, at))) === "be" ? "ADJ" : null;
}

export const participleRules: readonly TagRule[] = [
  compoundTag,
  stativeTag,
  participleTag,
  gerundTag,
  deedTag,
];
