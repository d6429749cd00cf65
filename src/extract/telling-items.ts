import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
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
/** Words of number that stand for people or things by themselves. */
const quantities: ReadonlySet<string> = new Set(
  "several,many,most,few,others,both,some,all,much,none,more,another,each,either,neither,one".split(","),
);
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
  const mark = marks[token.text];
  if (mark) return mark;
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

/** A single word that is a question or relative word although it was taken for a noun phrase. */
function wordItem(chunk: NounChunk, lower: string): Item | null {
  if (chunk.to - chunk.from !== 1) return null;
  if (questions.has(lower)) return marked("question", chunk, { lower });
  if (!relatives.has(lower)) return null;
  return marked(lower === "that" ? "subordinator" : "relative", chunk, { lower, chunk });
}

/** How many words at the start of a phrase after "on" are its time ("on Monday roads were shut"). */
function timeLead(annotated: AnnotatedArticle, chunk: NounChunk): number {
  const { tokens } = annotated;
  if (tokens[chunk.from - 1]?.lower !== "on" || !isTimeNoun(tokens[chunk.from]?.lower ?? ""))
    return chunk.from;
  let at = chunk.from + 1;
  while (at < chunk.to && isTimeNoun(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** Whether the word after a phrase begins a clause or a phrase of its own, so that the phrase's last word may be a verb. */
function clauseBegins({ tokens }: AnnotatedArticle, at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.lower === "that") return tokens[at + 1]?.pos !== "VERB" && tokens[at + 1]?.pos !== "AUX";
  return next.pos === "DET" || (next.pos === "PRON" && !relatives.has(next.lower));
}

/** The reporting verb a noun phrase ends with by mistake: "Iran claims" before "it …", "local media report" before "that …". */
function verbAtEnd(annotated: AnnotatedArticle, chunk: NounChunk): Item | null {
  const { tokens } = annotated;
  const last = tokens[chunk.to - 1];
  const before = tokens[chunk.to - 2];
  if (!last || !before || chunk.to - chunk.from < 2 || !clauseBegins(annotated, chunk.to)) return null;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  const third = last.lower !== last.lemma && last.lower.endsWith("s");
  const plural = /(?:[^s]s|media|police|people|men|women)$/.test(before.lower);
  if (third ? before.pos === "NOUN" && plural : last.lower !== last.lemma || !plural) return null;
  const found = reportingVerbAt([last.lemma], 0);
  if (!found?.verb.frames.has("clause")) return null;
  const range = { from: chunk.to - 1, to: chunk.to };
  const { start, end } = last;
  const { sentence } = chunk;
  const plain = { tense: "present", voice: "active", negated: false, modal: null } as const;
  return marked("verb", range, {
    lower: last.lower,
    group: { ...range, ...plain, start, end, sentence, head: range.from },
  });
}

/** A noun phrase parted from the times before and after it ("told CNN Monday"); one that is only a time is an adverb. */
function nounItems(annotated: AnnotatedArticle, chunk: NounChunk): Item[] {
  const lower = (from: number, to: number): string[] =>
    annotated.tokens.slice(from, to).map((token) => token.lower);
  const time = (from: number, to: number): Item[] =>
    to > from ? [marked("adverb", { from, to }, { lower: "time" })] : [];
  if (isTimePhrase(lower(chunk.from, chunk.to))) return time(chunk.from, chunk.to);
  const single = wordItem(chunk, annotated.tokens[chunk.from]?.lower ?? "");
  if (single) return [single];
  const from = timeLead(annotated, chunk);
  const verb = verbAtEnd(annotated, chunk);
  if (verb) return [marked("noun", { from, to: chunk.to - 1 }, { chunk }), verb];
  let to = chunk.to;
  while (to > from + 1 && isTimePhrase(lower(to - 1, chunk.to))) to--;
  const word = to - from === 1 ? (annotated.tokens[from]?.lower ?? "") : "";
  return [
    ...time(chunk.from, from),
    marked("noun", { from, to }, { chunk, lower: word }),
    ...time(to, chunk.to),
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
  if (quotationToken.test(token.text))
    return [marked("other", { from: at, to: at + 1 }, { lower: token.text })];
  if (token.lower === "according" && tokens[at + 1]?.lower === "to") return accordingItems(walk, at, limit);
  walk.group = skipTo(verbGroups, walk.group, at);
  const group = verbGroups[walk.group];
  if (group?.from === at) return [marked("verb", group, { group, lower: token.lower })];
  walk.chunk = skipTo(chunks, walk.chunk, at);
  const chunk = chunks[walk.chunk];
  if (chunk?.from === at) return nounItems(walk.annotated, chunk);
  return [marked(kindOf(walk.annotated, at), { from: at, to: at + 1 }, { lower: token.lower })];
}

const closers: ReadonlySet<ItemKind> = new Set(["comma", "stop", "colon", "quote"]);

/** `…, CNN reported.`: a bare past form that closes its clause is finite, though it could describe the noun before it. */
function asFinite(items: readonly Item[], at: number, lemma: string): Item {
  const item = items[at] as Item;
  const { group } = item;
  if (group?.tense !== "participle" || group.from !== group.head || item.lower.endsWith("ing")) return item;
  const opens = items[at - 2]?.kind === "comma" || items[at - 2]?.kind === "quote";
  const next = items[at + 1];
  if (!opens || items[at - 1]?.kind !== "noun" || (next && !closers.has(next.kind))) return item;
  if (!reportingVerbAt([lemma], 0)?.verb.frames.has("quote")) return item;
  return { ...item, group: { ...group, tense: "past", voice: "active" } };
}

/** "at least 20 people" as one noun, where the quantity was taken for a preposition and a phrase. */
function joinQuantity(items: readonly Item[], lower: readonly string[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const link = joined.at(-1);
    const counts = item.kind === "noun" && /^(?:least|most)$/.test(lower[item.from] ?? "");
    if (counts && link?.lower === "at") joined[joined.length - 1] = { ...item, from: link.from };
    else joined.push(item);
  }
  return joined;
}

/** Nouns parted by a slash ("a Reuters/Ipsos poll") put back together. */
function joinSlashed(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const slash = joined.at(-1);
    const left = joined.at(-2);
    if (item.kind === "noun" && slash?.lower === "/" && left?.kind === "noun") {
      joined.length -= 2;
      joined.push({ ...item, from: left.from, lower: "" });
    } else joined.push(item);
  }
  return joined;
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
  const lower = annotated.tokens.map((token) => token.lower);
  const joined = joinQuantity(joinSlashed(items), lower);
  return joined.map((item, at) =>
    item.group ? asFinite(joined, at, annotated.tokens[item.group.head]?.lemma ?? "") : item,
  );
}
