import { isTimeNoun, isTimePhrase } from "../lexicon/time-phrase-words.ts";
import type { AnnotatedArticle, NounChunk, TokenRange, VerbGroup } from "../model/annotated-article.ts";
import type { QuotedStretch } from "../text/quotation-marks.ts";

export type ItemKind =
  | "noun"
  | "verb"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "relative"
  | "question"
  | "comma"
  | "stop"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "quote"
  | "adjective"
  | "adverb"
  | "other";

/** A clause's building block over the tokens `[from, to)`: a phrase, a link word, a mark, or a whole quoted utterance. */
export interface Item extends TokenRange {
  readonly kind: ItemKind;
  /** Lower-case form of a single token, else empty. */
  readonly lower: string;
  readonly chunk: NounChunk | null;
  readonly group: VerbGroup | null;
  readonly stretch: QuotedStretch | null;
}

const subordinators: ReadonlySet<string> = new Set(
  "because,although,though,while,whereas,if,unless,until,till,since,after,before,as,that,whether,once,so,lest,than".split(
    ",",
  ),
);
const questions: ReadonlySet<string> = new Set("what,how,why,when,where,whether,whatever,whoever".split(","));
const relatives: ReadonlySet<string> = new Set("who,which,whom,whose,that".split(","));
const coordinators: ReadonlySet<string> = new Set("and,or,but,nor,yet,&".split(","));
const marks: Readonly<Record<string, ItemKind>> = {
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
  "--": "dash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
};
const quotationToken = /^(?:["“”„‟«»‹›‘’']|''|``)+$/;

function marked(kind: ItemKind, range: TokenRange, part: Partial<Item> = {}): Item {
  return {
    lower: "",
    chunk: null,
    group: null,
    stretch: null,
    ...part,
    kind,
    from: range.from,
    to: range.to,
  };
}

/** What a single token outside noun phrases and verb groups is. */
function kindOf(annotated: AnnotatedArticle, at: number): ItemKind {
  const token = annotated.tokens[at];
  if (!token) return "other";
  const mark = marks[token.text];
  if (mark) return mark;
  const { lower, pos } = token;
  if (coordinators.has(lower)) return "conjunction";
  if (questions.has(lower)) return "question";
  if (relatives.has(lower)) return lower === "that" ? "subordinator" : "relative";
  if (subordinators.has(lower) && (pos !== "ADP" || lower === "as")) return "subordinator";
  if (pos === "ADP" || pos === "SCONJ" || lower === "to") return "preposition";
  if (pos === "ADV") return "adverb";
  if (pos === "ADJ") return "adjective";
  return "other";
}

/** A noun phrase parted from a time that follows it ("told CNN Monday"); one that is only a time is an adverb. */
function nounItems(annotated: AnnotatedArticle, chunk: NounChunk): Item[] {
  const word = (at: number): string => annotated.tokens[at]?.lower ?? "";
  const words = (from: number): string[] =>
    annotated.tokens.slice(from, chunk.to).map((token) => token.lower);
  if (isTimePhrase(words(chunk.from))) return [marked("adverb", chunk, { lower: "time" })];
  if (chunk.to - chunk.from === 1) {
    const lower = word(chunk.from);
    if (questions.has(lower)) return [marked("question", chunk, { lower })];
    if (relatives.has(lower)) {
      return [marked(lower === "that" ? "subordinator" : "relative", chunk, { lower, chunk })];
    }
  }
  let cut = chunk.to;
  while (cut > chunk.from + 1 && isTimePhrase(words(cut - 1))) cut--;
  if (cut === chunk.to || !isTimeNoun(word(chunk.to - 1)))
    return [marked("noun", chunk, { chunk, lower: chunk.to - chunk.from === 1 ? word(chunk.from) : "" })];
  const named = { from: chunk.from, to: cut };
  return [
    marked("noun", named, { chunk, lower: cut - chunk.from === 1 ? word(chunk.from) : "" }),
    marked("adverb", { from: cut, to: chunk.to }, { lower: "time" }),
  ];
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
  if (quotationToken.test(token.text))
    return [marked("other", { from: at, to: at + 1 }, { lower: token.text })];
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
  if (item.kind === "other") return !quotationToken.test(item.lower);
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
      items.push(...found.filter((item) => isKept(annotated, item, sentence.to)));
      at = found.at(-1)?.to ?? at + 1;
    }
  }
  return items;
}
