import { clauseVerbs, contentNouns } from "../lexicon/verb-frames.ts";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import { WordMap } from "../text/word-set.ts";
import {
  type Draft,
  isNominal,
  isNounTo,
  lowerOf,
  skipAdverbs,
  type TagRule,
  tagOf,
  verbOf,
} from "./draft.ts";
import { lemma } from "./lemma.ts";

/** Words with one tag wherever they stand; the last are content words the tagger always takes wrong. */
const settled = new WordMap<PartOfSpeech>([
  ...["whether", "although", "unless", "because", "lest", "whereas", "if", "while"].map(
    (word): [string, PartOfSpeech] => [word, "SCONJ"],
  ),
  ...[
    "his",
    "her",
    "its",
    "their",
    "our",
    "my",
    "your",
    "whose",
    "itself",
    "themselves",
    "everything",
    "nothing",
    "something",
    "anything",
    "everyone",
    "someone",
    "anyone",
    "nobody",
    "everybody",
    "somebody",
    "anybody",
    "who",
    "whom",
  ].map((word): [string, PartOfSpeech] => [word, "PRON"]),
  ["than", "ADP"],
  ["teen", "NOUN"],
  ["teens", "NOUN"],
  ["accidental", "ADJ"],
  ["allied", "ADJ"],
]);
const beForms: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "'s",
  "'re",
  "be",
  "been",
  "being",
  "am",
  "'m",
]);
const questionSubjects: ReadonlySet<string> = new Set([
  "it",
  "that",
  "he",
  "she",
  "what",
  "there",
  "here",
  "who",
  "how",
  "where",
  "when",
  "this",
  "everything",
  "nothing",
  "something",
  "everyone",
  "someone",
  "one",
]);
const phraseStart: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

function possessiveTag(draft: Draft, at: number): PartOfSpeech {
  const before = lowerOf(draft, at - 1);
  if (before === "let") return "PRON";
  if (questionSubjects.has(before)) return "AUX";
  if (tagOf(draft, at - 1) === "PRON" && !/(?:one|body|else|other)$/.test(before)) return "AUX";
  const next = tagOf(draft, at + 1);
  if (next === "DET" || next === "PRON" || next === "ADP" || next === "AUX" || next === "PART") return "AUX";
  if (next === "VERB")
    return /(?:ing)$/.test(lowerOf(draft, at + 1)) && !isNominal(draft, at + 2) ? "AUX" : "PART";
  return next === "ADV" && !phraseStart.has(tagOf(draft, at + 2)) && tagOf(draft, at + 2) !== "VERB"
    ? "AUX"
    : "PART";
}

/** A lone apostrophe after a plural s, with no quotation open, is possessive. */
function apostropheTag(draft: Draft, at: number): PartOfSpeech | null {
  if (!/[sxz]$/i.test(lowerOf(draft, at - 1)) || !phraseStart.has(tagOf(draft, at + 1))) return null;
  for (let before = draft.from; before < at; before++) if (lowerOf(draft, before) === "'") return null;
  return "PART";
}

function demonstrativeTag(draft: Draft, at: number): PartOfSpeech {
  const next = tagOf(draft, at + 1);
  if (phraseStart.has(next)) return "DET";
  const attribute = next === "ADV" || (next === "VERB" && /(?:ed|ing|en)$/.test(lowerOf(draft, at + 1)));
  return attribute && phraseStart.has(tagOf(draft, at + 2)) && next !== "VERB"
    ? "DET"
    : attribute && isNominal(draft, at + 2)
      ? "DET"
      : "PRON";
}

/** "that" before a verb is its subject; before a bare noun it points; after a noun of telling, and before a clause, it joins. */
function thatTag(draft: Draft, at: number): PartOfSpeech {
  const after = skipAdverbs(draft, at + 1);
  const next = lowerOf(draft, after) === "'s" ? "AUX" : tagOf(draft, after);
  const before = tagOf(draft, at - 1);
  if (next === "PUNCT" || next === "") return "PRON";
  if (isNominal(draft, at - 1)) {
    if (next === "VERB" || next === "AUX") return "PRON";
    return contentNouns.has(lowerOf(draft, at - 1)) || !opensClause(draft, at) ? "SCONJ" : "PRON";
  }
  if (next === "AUX") return "PRON";
  if (before === "VERB" && clauseVerbs.has(lemma(lowerOf(draft, at - 1), "VERB"))) return "SCONJ";
  if (opensClause(draft, at)) return before === "ADP" && next !== "PRON" && next !== "DET" ? "DET" : "SCONJ";
  return phraseStart.has(next) ? "DET" : "PRON";
}

function toTag(draft: Draft, at: number): PartOfSpeech {
  const next = skipAdverbs(draft, at + 1);
  const tag = tagOf(draft, next);
  if (isNounTo(draft, at) || /^(?:'s|')$/.test(lowerOf(draft, next + 1))) return "ADP";
  if (tag === "VERB" || tag === "AUX") return verbOf(draft, next).base ? "PART" : "ADP";
  if (tag === "NOUN" && draft.words[next]?.form.canBeVerb && verbOf(draft, next).base) {
    return /^(?:DET|PRON|NUM|PROPN|ADP|ADJ)$/.test(tagOf(draft, next + 1)) &&
      lowerOf(draft, next + 1) !== "of"
      ? "PART"
      : "ADP";
  }
  return "ADP";
}

/** Whether a subject and a finite verb follow before any mark: then "after", "as", "since" open a clause. */
function opensClause(draft: Draft, at: number): boolean {
  let nominal = false;
  for (let next = at + 1; next < draft.to && next < at + 14; next++) {
    const tag = tagOf(draft, next);
    if (tag === "AUX") return nominal;
    if (tag === "VERB") {
      const form = verbOf(draft, next);
      if (form.gerund && !form.base) return false;
      return nominal;
    }
    if (tag === "NOUN" || tag === "PROPN" || tag === "PRON" || tag === "NUM") nominal = true;
    else if (tag === "PUNCT" || tag === "SCONJ" || tag === "CCONJ") return false;
    else if (tag === "ADP" && lowerOf(draft, next) !== "of" && lowerOf(draft, next) !== "in") return false;
  }
  return false;
}

/** Conjunctions and prepositions, pronouns and determiners, "'s", "to" and "there". */
export const functionWordTag: TagRule = (draft, at) => {
  const lower = lowerOf(draft, at);
  const known = settled.get(lower);
  if (known) return known;
  switch (lower) {
    case "'s":
      return possessiveTag(draft, at);
    case "'":
      return apostropheTag(draft, at);
    case "that":
      return thatTag(draft, at);
    case "this":
    case "these":
    case "those":
      return demonstrativeTag(draft, at);
    case "to":
      return toTag(draft, at);
    case "there":
      return beForms.has(lowerOf(draft, at + 1)) || tagOf(draft, at + 1) === "AUX" ? "PRON" : "ADV";
    case "since":
      if (/^(?:has|have|had|'ve|'s)$/.test(lowerOf(draft, at - 1))) return "ADV";
      return opensClause(draft, at) ? "SCONJ" : null;
    case "after":
    case "before":
    case "until":
    case "till":
    case "once":
    case "though":
    case "as":
      return opensClause(draft, at) ? "SCONJ" : lower === "once" || lower === "though" ? "ADV" : null;
    case "further":
      return tagOf(draft, at + 1) === "VERB" ? "ADV" : null;
    case "am":
    case "pm":
      return tagOf(draft, at - 1) === "NUM" ? "NOUN" : null;
    default:
      return null;
  }
};
