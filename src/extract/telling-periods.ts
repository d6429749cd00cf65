import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { isContent } from "../model/block.ts";
import type { Span } from "../model/span.ts";
import { type QuotedStretch, quotedStretches } from "../text/quotation-marks.ts";
import type { Item } from "./telling-item.ts";
import { clauseItems } from "./telling-items.ts";

/** A sentence as the outlet wrote it: utterances in quotation marks, however long, are one item each. */
export interface Period {
  readonly items: readonly Item[];
  /** Index into the article's blocks. */
  readonly block: number;
}

/** The article as the search for attributions reads it. `words` are lemmas of verbs and lower-case forms of all else. */
export interface Reading {
  readonly annotated: AnnotatedArticle;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly stretches: readonly QuotedStretch[];
  readonly periods: readonly Period[];
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** Whether the words in marks are an utterance of their own rather than a part of the outlet's clause. */
function isUtterance(text: string, stretch: QuotedStretch, from: number): boolean {
  const words = text.slice(stretch.start, stretch.end).trim();
  if (stretch.rule === "continued" || stretch.rule === "missing-open") return true;
  const before = text.slice(Math.max(from, stretch.outerStart - 24), stretch.outerStart).trimEnd();
  const capital = /^[\p{Lu}\d…($[]/u.test(words);
  const ended = /[,.!?…—-]$/.test(words);
  if (capital && /[.!?…]["”’»)]?\s+[\p{Lu}“"‘]/u.test(words)) return true;
  if (/^$|[.!?:…—–-]["”’»)]?$/.test(before))
    return capital ? ended || /\s/.test(words) : ended && before === "";
  if (/,$/.test(before))
    return ended ? capital || /\s\S+\s/.test(words) : capital && /(?:\s\S+){3}/.test(words);
  return capital && ended && /\s/.test(words) && /\p{Ll}$/u.test(before);
}

function wordsOf(annotated: AnnotatedArticle, items: readonly Item[]): string[] {
  const words = annotated.tokens.map((token) => token.lower);
  for (const { group } of items) {
    const head = group ? annotated.tokens[group.head] : undefined;
    if (group && head) words[group.head] = head.lemma;
  }
  return words;
}

/** What may stand in a speaker's name and description: "Hale's niece, state Del. Ann Poe (D-Norfolk), shouted". */
const beforeCue: ReadonlySet<Item["kind"]> = new Set([
  "noun",
  "adverb",
  "comma",
  "open",
  "close",
  "preposition",
]);

/** Whether the items from `at` on tell who spoke, so that the utterance before them is not yet told. */
function opensCue(items: readonly Item[], at: number, words: readonly string[]): boolean {
  for (let next = at; next < Math.min(at + 12, items.length); next++) {
    const item = items[next] as Item;
    if (item.kind === "verb" && item.group) {
      return reportingVerbAt(words, item.group.head)?.verb.frames.has("quote") ?? false;
    }
    if (!beforeCue.has(item.kind)) return false;
  }
  return false;
}

function parts(
  items: readonly Item[],
  at: number,
  reading: { text: string; words: readonly string[] },
): boolean {
  const before = items[at - 1] as Item;
  if (before.kind !== "quote" || !before.stretch) return true;
  if (items[at]?.kind === "dash") return false;
  const inner = reading.text.slice(before.stretch.start, before.stretch.end).trimEnd();
  const next = items[at] as Item;
  if (/[.…]$/.test(inner) && next.kind !== "verb") return true;
  return !opensCue(items, at, reading.words);
}

function split(annotated: AnnotatedArticle, items: readonly Item[], words: readonly string[]): Period[] {
  const periods: Period[] = [];
  const { sentences } = annotated;
  const text = annotated.article.text;
  let first = 0;
  let sentence = 0;
  const close = (to: number, block: number): void => {
    if (to > first) periods.push({ items: items.slice(first, to), block });
    first = to;
  };
  let block = sentences[0]?.block ?? 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    let crossed = false;
    while (sentence < sentences.length && (sentences[sentence]?.to ?? 0) <= item.from) {
      sentence++;
      crossed = true;
    }
    crossed ||= item.kind === "quote" && items[at - 1]?.kind === "stop";
    const own = sentences[sentence]?.block ?? block;
    if (at > first && (own !== block || (crossed && parts(items, at, { text, words })))) close(at, block);
    block = own;
  }
  close(items.length, block);
  return periods;
}

/** Reads an annotated article as periods of clause items. */
export function readPeriods(annotated: AnnotatedArticle): Reading {
  const { text } = annotated.article;
  const paragraphs = annotated.blocks.filter(isContent).map((block) => trimmed(text, block));
  const stretches = quotedStretches(text, paragraphs);
  const utterances = stretches.filter(
    (one) => one.depth === 0 && isUtterance(text, one, paragraphs[one.paragraph]?.start ?? 0),
  );
  const items = clauseItems(annotated, utterances);
  const words = wordsOf(annotated, items);
  return {
    annotated,
    words,
    lower: annotated.tokens.map((token) => token.lower),
    stretches,
    periods: split(annotated, items, words),
  };
}
