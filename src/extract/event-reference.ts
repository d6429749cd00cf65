import type { NounChunk } from "../model/annotated-article.ts";
import { readQuantity } from "./quantities.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

/** "by a series of raids" */
export function isSeries({ words }: WordView, from: number): boolean {
  return words[from - 1] === "of" && /^(?:series|string|wave|spate)$/.test(words[from - 2] ?? "");
}

const earlierThan =
  /\b(?:(?:hours?|days?|weeks?|months?|years?) (?:after|following)|(?:retaliation|revenge|reprisal|payback) for|response to|to avenge|(?:linked|related|connected|similar|tied) to|reminiscent of)$/;
/** Most words between the article and the noun phrase of a happening: "a Labor Day shooting". */
const wordsBetween = 3;
const answered = /\b(?:(?:retaliation|revenge|reprisal|payback) for|to avenge)$/;

/** "two days after a strike", "in retaliation for a shooting": told as what came before. */
export function isEarlier(words: readonly string[], from: number): boolean {
  const reach = Math.max(0, from - wordsBetween);
  const start = reach + words.slice(reach, from + 1).findLastIndex((word) => /^(?:an?|the)$/.test(word));
  if (start < reach) return false;
  const before = words.slice(Math.max(0, start - 2), start).join(" ");
  return words[start] === "the" ? answered.test(before) : earlierThan.test(before);
}

/** "the 2010 siege" in an article of another year. */
function isOfOtherYear({ words, annotated }: WordView, from: number, to: number): boolean {
  const own = annotated.article.published?.slice(0, 4);
  return (
    own !== undefined && words.slice(from, to).some((word) => /^(?:19|20)\d\d$/.test(word) && word !== own)
  );
}

export type Reference = "definite" | "new" | "open";

const superlative = /^(?:deadliest|bloodiest|worst|largest|biggest|heaviest|fiercest)$/;
const others =
  /^(?:another|second|third|other|separate|earlier|previous|similar|new|different|past|recent|subsequent|further|more)$/;

/** "It was the third attack on the plant": said of what was just told. */
function isSaidOfIt({ words }: WordView, { from }: NounChunk): boolean {
  return (
    /^(?:is|was|were|are|be|been)$/.test(words[from - 1] ?? "") &&
    /^(?:it|this|that|these|they)$/.test(words[from - 2] ?? "")
  );
}

/** "the deadliest strike", "another strike": one of several, where several are told of. */
export function isOneOfSeveral(view: WordView, { chunk, from, to }: Trigger): boolean {
  const { words } = view;
  if (!chunk || isSaidOfIt(view, chunk) || /s$/.test(words[to - 1] as string)) return false;
  return words
    .slice(chunk.from, from)
    .some((word) => superlative.test(word) || /^(?:another|second|third|separate)$/.test(word));
}

/** How the words point: to something told of, to something new, or neither. */
export function referenceOf(view: WordView, { chunk, kind, from, carried }: Trigger): Reference {
  if (kind === "noun" && isEarlier(view.words, chunk?.from ?? from)) return "new";
  if (kind === "verb" || !chunk) return "open";
  if (isOfOtherYear(view, chunk.from, from)) return "new";
  const { words } = view;
  const before = words.slice(words[chunk.from - 1] === "of" ? Math.max(0, chunk.from - 2) : chunk.from, from);
  if (
    !carried &&
    words[isSeries(view, chunk.from) ? chunk.from - 4 : chunk.from - 1] !== "by" &&
    (before.some((word) => /^(?:series|string|wave|spate|spike)$/.test(word)) ||
      readQuantity(words, chunk.from)?.to === from)
  )
    return "new";
  if (isSaidOfIt(view, chunk)) return "definite";
  if (before.some((word) => others.test(word))) return "new";
  if (
    /^(?:the|in)$/.test(before[0] ?? "") &&
    before.some((word) => superlative.test(word)) &&
    words[chunk.from - 1] !== ","
  )
    return "new";
  return /^(?:the|this|that|these|those)$/.test(before[0] ?? "") ? "definite" : "open";
}
