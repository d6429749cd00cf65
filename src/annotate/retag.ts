import type { PartOfSpeech, TokenRange } from "../model/annotated-article.ts";
import { WordSet } from "../text/word-set.ts";
import { type Draft, isNominal, lowerOf, type TagRule, tagOf } from "./draft.ts";
import { functionWordTag } from "./retag-function-words.ts";
import { properTag } from "./retag-names.ts";
import { hiddenVerb } from "./retag-recovery.ts";
import { verbRules } from "./retag-verbs.ts";
import type { Taggable } from "./tagger.ts";

const beforeNouns = new WordSet(
  "first second third fourth fifth last next early late new only further earlier later past least likely".split(
    " ",
  ),
);

/** Words of order and age before a noun are adjectives. */
const adjectiveTag: TagRule = (draft, at) => {
  const lower = lowerOf(draft, at);
  if (!beforeNouns.has(lower) || tagOf(draft, at) === "PROPN") return null;
  if (lower === "least") return lowerOf(draft, at - 1) === "at" ? "ADJ" : null;
  if (lower === "only" && tagOf(draft, at - 1) !== "DET") return null;
  if (lower === "likely" && tagOf(draft, at - 1) !== "DET") return null;
  const next = tagOf(draft, at + 1);
  return isNominal(draft, at + 1) || ((next === "ADJ" || next === "NUM") && isNominal(draft, at + 2))
    ? "ADJ"
    : null;
};

/** "a 6-year-old boy" but "the 6-year-old was found". */
const ageTag: TagRule = (draft, at) => {
  if (!lowerOf(draft, at).endsWith("-old")) return null;
  return isNominal(draft, at + 1) || (tagOf(draft, at + 1) === "ADJ" && isNominal(draft, at + 2))
    ? "ADJ"
    : "NOUN";
};

/** The order counts: names first, then verbs and nouns, whose outcome small words are judged by. */
const rules: readonly TagRule[] = [
  properTag,
  ageTag,
  ...verbRules,
  adjectiveTag,
  functionWordTag,
  ...verbRules,
];

/** Puts right what the tagger gets wrong in news by general rules of English; one pass a rule over each sentence. */
export function retag(
  words: readonly Taggable[],
  tags: readonly PartOfSpeech[],
  sentences: readonly TokenRange[],
): PartOfSpeech[] {
  const right = [...tags];
  for (const { from, to } of sentences) {
    const draft: Draft = { words, tags: right, from, to };
    for (const rule of rules) {
      for (let at = from; at < to; at++) {
        const tag = rule(draft, at);
        if (tag) right[at] = tag;
      }
    }
    const verb = hiddenVerb(draft);
    if (verb >= 0) right[verb] = "VERB";
  }
  return right;
}
