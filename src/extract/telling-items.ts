import { accountName } from "../lexicon/source-words.ts";
import type { AnnotatedArticle, TokenRange } from "../model/annotated-article.ts";
import type { QuotedStretch } from "../text/quotation-marks.ts";
import { WordSet } from "../text/word-set.ts";
import { type Item, type ItemKind, marked } from "./telling-item.ts";
import { joinItems } from "./telling-item-joins.ts";
import { nounItems, questions, relatives } from "./telling-noun-items.ts";

const subordinators = new WordSet(
  "because,although,though,while,whereas,if,unless,until,till,since,after,before,as,that,whether,once,so,lest,than".split(
    ",",
  ),
);
/** Words of number that stand for people or things by themselves. */
const quantities = new WordSet(
  "several,many,most,few,others,both,some,all,much,none,more,another,each,either,neither,one".split(","),
);
const coordinators = new WordSet("and,or,but,nor,yet,&".split(","));
const marks: ReadonlyMap<string, ItemKind> = new Map(
  Object.entries({
    ",": "comma",
    ".": "stop",
    "!": "stop",
    "?": "stop",
    "…": "stop",
    ":": "colon",
    ";": "semicolon",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "―": "dash",
    "--": "dash",
    "(": "open",
    "[": "open",
    ")": "close",
    "]": "close",
  } as const),
);
const quotationToken = /^(?:["“”„‟«»‹›‘’']|''|``)+$/;

/** Most words begin with a small letter, and are told from it. */
function isQuotationToken(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first < 97 || first > 122) && quotationToken.test(text);
}

function isBe({ tokens }: AnnotatedArticle, at: number): boolean {
  const next = tokens[at]?.pos === "ADV" ? at + 1 : at;
  return /^(?:is|was|are|were|be|has|have|had|'s|will|would|may|might|could|can|remains?|remained)$/.test(
    tokens[next]?.lower ?? "",
  );
}

/** What a single token outside noun phrases and verb groups is. */
function kindOf(annotated: AnnotatedArticle, at: number): ItemKind {
  const token = annotated.tokens[at];
  if (!token) return "other";
  const mark = marks.get(token.text);
  if (mark) return mark;
  if (accountName.test(token.text)) return "noun";
  const { lower, pos } = token;
  if (quantities.has(lower) && pos !== "ADP") return "noun";
  if (lower === "there" && isBe(annotated, at + 1)) return "noun";
  if (coordinators.has(lower)) return "conjunction";
  if (questions.has(lower)) return "question";
  if (lower === "so" && annotated.tokens[at + 1]?.pos !== "PRON") return "adverb";
  if (relatives.has(lower)) return lower === "that" ? "subordinator" : "relative";
  if (subordinators.has(lower) && (pos !== "ADP" || lower === "as")) return "subordinator";
  if (pos === "ADP" || pos === "SCONJ" || lower === "to") return "preposition";
  if (pos === "ADJ" && /^\p{Lu}/u.test(token.text) && annotated.tokens[at - 1]?.pos !== "PUNCT")
    return "noun";
  if (pos === "ADV") return "adverb";
  if (pos === "ADJ") return "adjective";
  return "other";
}

interface Walk {
  readonly annotated: AnnotatedArticle;
  readonly utterances: readonly QuotedStretch[];
  chunk: number;
  group: number;
  utterance: number;
}

function skipTo(spans: readonly TokenRange[], index: number, at: number): number {
  let next = index;
  while (next < spans.length && (spans[next] as TokenRange).from < at) next++;
  return next;
}

/** "According to" as one link, and the word after it as a noun, whatever it was taken for. */
function accordingItems({ annotated }: Walk, at: number, limit: number): Item[] {
  const link = marked("preposition", { from: at, to: at + 2 }, { lower: "according to" });
  const next = annotated.tokens[at + 2];
  if (next?.pos !== "VERB" || at + 2 >= limit) return [link];
  return [link, marked("noun", { from: at + 2, to: at + 3 }, { lower: next.lower })];
}

/** The item or items that begin at token `at`, and where they end. */
function itemsAt(walk: Walk, at: number, limit: number): Item[] {
  const { tokens, chunks, verbGroups } = walk.annotated;
  const token = tokens[at];
  if (!token) return [];
  while (
    walk.utterance < walk.utterances.length &&
    (walk.utterances[walk.utterance] as QuotedStretch).outerEnd <= token.start
  ) {
    walk.utterance++;
  }
  const stretch = walk.utterances[walk.utterance];
  if (stretch && token.start >= stretch.outerStart) {
    let to = at + 1;
    while (to < limit && (tokens[to]?.start ?? stretch.outerEnd) < stretch.outerEnd) to++;
    return [marked("quote", { from: at, to }, { stretch })];
  }
  if (isQuotationToken(token.text)) return [marked("other", { from: at, to: at + 1 }, { lower: token.text })];
  if (token.lower === "according" && tokens[at + 1]?.lower === "to") return accordingItems(walk, at, limit);
  walk.group = skipTo(verbGroups, walk.group, at);
  const group = verbGroups[walk.group];
  if (group?.from === at) return [marked("verb", group, { group, lower: token.lower })];
  walk.chunk = skipTo(chunks, walk.chunk, at);
  const chunk = chunks[walk.chunk];
  if (chunk?.from === at) return nounItems(walk.annotated, chunk);
  return [marked(kindOf(walk.annotated, at), { from: at, to: at + 1 }, { lower: token.lower })];
}

/** Whether an item bears on the clause: no lone quotation mark, no dot inside a sentence ("R-Ky., said"). */
function isKept({ tokens }: AnnotatedArticle, item: Item, end: number): boolean {
  if (item.kind === "other") return !isQuotationToken(item.lower);
  if (item.kind !== "stop" || item.to >= end) return true;
  return !/^(?:,|\)|\p{Ll}.*)$/u.test(tokens[item.to]?.text ?? "");
}

/** The items of all tokens, in text order; quotation marks around only a part of a clause are left out. */
export function clauseItems(annotated: AnnotatedArticle, utterances: readonly QuotedStretch[]): Item[] {
  const walk: Walk = { annotated, utterances, chunk: 0, group: 0, utterance: 0 };
  const items: Item[] = [];
  for (const sentence of annotated.sentences) {
    let at = Math.max(sentence.from, items.at(-1)?.to ?? 0);
    while (at < sentence.to) {
      const found = itemsAt(walk, at, annotated.tokens.length);
      for (const item of found) if (isKept(annotated, item, sentence.to)) items.push(item);
      at = found.at(-1)?.to ?? at + 1;
    }
  }
  return joinItems(annotated, items);
}
