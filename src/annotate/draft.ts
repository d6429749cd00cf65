import type { PartOfSpeech, TokenRange } from "../model/annotated-article.ts";
import type { Taggable } from "./tagger.ts";
import { type VerbForm, verbForm } from "./verb-form.ts";

/** A sentence's words while their tags are being put right; `tags` is the one part that changes. */
export interface Draft extends TokenRange {
  readonly words: readonly Taggable[];
  readonly tags: PartOfSpeech[];
}

/** A rule looks at one word in its sentence and gives its right tag, or null to leave it. */
export type TagRule = (draft: Draft, at: number) => PartOfSpeech | null;

export function lowerOf({ words, from, to }: Draft, at: number): string {
  return at >= from && at < to ? (words[at]?.form.lower ?? "") : "";
}

export function textOf({ words, from, to }: Draft, at: number): string {
  return at >= from && at < to ? (words[at]?.form.text ?? "") : "";
}

const beyond = verbForm("");

/** The inflections the word at `at` can be. */
export function verbOf({ words, from, to }: Draft, at: number): VerbForm {
  return at >= from && at < to ? (words[at]?.form.verb ?? beyond) : beyond;
}

/** The tag at `at`; empty outside the sentence. */
export function tagOf({ tags, from, to }: Draft, at: number): PartOfSpeech | "" {
  return at >= from && at < to ? (tags[at] ?? "") : "";
}

export function isCapital(draft: Draft, at: number): boolean {
  return at >= draft.from && at < draft.to && (draft.words[at]?.form.capital ?? false);
}

/** A capital inside running prose, where it means a name. */
export function isNameLike(draft: Draft, at: number): boolean {
  const word = draft.words[at];
  return isCapital(draft, at) && word?.style === "normal" && !word.first;
}

export function isNominal(draft: Draft, at: number): boolean {
  const tag = tagOf(draft, at);
  return tag === "NOUN" || tag === "PROPN";
}

function isPassing(draft: Draft, at: number): boolean {
  const lower = lowerOf(draft, at);
  if (/^(?:when|where|why|how)$/.test(lower)) return false;
  return tagOf(draft, at) === "ADV" || lower === "not" || lower === "n't" || lower === "never";
}

/** The first word from `at` on that is no adverb or negation. */
export function skipAdverbs(draft: Draft, at: number): number {
  let next = at;
  while (next < at + 4 && isPassing(draft, next)) next++;
  return next;
}

/** The last word before `at` that is no adverb or negation. */
export function skipBack(draft: Draft, at: number): number {
  let before = at - 1;
  while (before > at - 4 && isPassing(draft, before)) before--;
  return before;
}

/** "at least", "up to", "more than", "dozens": words of quantity that open an object. */
export function opensQuantity(draft: Draft, at: number): boolean {
  const lower = lowerOf(draft, at);
  if (/^(?:some|dozens|scores|several|many|hundreds|thousands|nearly)$/.test(lower)) return true;
  const next = lowerOf(draft, at + 1);
  if (/^(?:at|up|more|fewer|less)$/.test(lower)) return /^(?:least|most|to|than)$/.test(next);
  return /^(?:about|around|over)$/.test(lower) && tagOf(draft, at + 1) === "NUM";
}

/** Whether "to" at `at` is a preposition by the word before it ("according to", "due to"). */
export function isNounTo(draft: Draft, at: number): boolean {
  return (
    lowerOf(draft, at) === "to" &&
    /^(?:according|due|prior|thanks|owing|relating|related|respect|regard|reference|close|next|compared|subject|access)$/.test(
      lowerOf(draft, at - 1),
    )
  );
}
