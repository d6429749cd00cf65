import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import { localKey } from "../model/links.ts";
import type { Quote } from "../model/quote.ts";
import { compareSpans, contains, overlaps, type Span } from "../model/span.ts";
import { readNumber } from "../text/numbers.ts";
import { quotedStretches } from "../text/quotation-marks.ts";
import { wordsOf } from "./rendering-words.ts";

/**
 * How an article gives the words: in marks as somebody's own; reported ("said that …"); in marks without a speaker; or
 * as its own sentence in the first person, as in a statement. All but the first are utterances only where another
 * article quotes them.
 */
export type Manner = "quoted" | "told" | "marked" | "own";

/** One sentence of a quotation, as one article gives it. */
export interface Rendering extends Span {
  readonly article: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly keys: readonly string[];
  /** The words as two translations may share them: stems, and one sign for any number. */
  readonly stems: readonly string[];
  readonly manner: Manner;
  /** Which quote of its article it comes from; 0 for none. */
  readonly quote: number;
}

const longestWords = 400;
const leastMarked = 4;
const firstPerson = /\b(?:we|our|us|ours|ourselves|I|my)\b/i;
const edges = /^[\s"“”«»'‘’]+|[\s"“”«»'‘’]+$/gu;

/** Everything an article has between quotation marks in its content blocks, the outermost marks alone. */
function markedStretches({ article, blocks }: Analysis): Span[] {
  const paragraphs = blocks.filter(isContent).map(({ start, end }) => ({ start, end }));
  return quotedStretches(article.text, paragraphs).filter((stretch) => stretch.depth === 0);
}

/** The words of a quotation that are presented as the speaker's own: of a mixed one, those in marks alone. */
function ownWords(quote: Quote, marked: readonly Span[]): Span[] {
  if (quote.kind !== "mixed") return [...quote.content];
  return quote.content.flatMap((content) => marked.filter((stretch) => contains(content, stretch)));
}

/** The stretches of own words, cut at the ends of sentences. */
function pieces(words: readonly Span[], sentences: readonly Span[]): Span[] {
  return words.flatMap((content) => {
    const inside = sentences.filter((sentence) => overlaps(sentence, content));
    if (inside.length === 0) return [content];
    return inside.map((sentence) => ({
      start: Math.max(sentence.start, content.start),
      end: Math.min(sentence.end, content.end),
    }));
  });
}

/** Sentences outside all marks and quotations, in paragraphs where one of them is in the first person: a statement's own voice. */
function ownSentences({ article, blocks, sentences, quotes }: Analysis, marked: readonly Span[]): Span[] {
  const told = [...marked, ...quotes.flatMap((quote) => quote.content)].sort(compareSpans);
  const found: Span[] = [];
  let [sentence, next] = [0, 0];
  for (const block of blocks) {
    const free: Span[] = [];
    for (; (sentences[sentence]?.start ?? block.end) < block.end; sentence++) {
      const one = sentences[sentence] as Span;
      while ((told[next]?.end ?? one.start + 1) <= one.start) next++;
      const covered = (told[next]?.start ?? one.end) < one.end;
      if (one.start >= block.start && !covered) free.push(one);
    }
    const voiced = free.some((one) => firstPerson.test(article.text.slice(one.start, one.end)));
    if (voiced && block.kind === "paragraph") found.push(...free);
  }
  return found;
}

function stem(key: string): string {
  if (readNumber([key], 0) !== null) return "#";
  return key.length > 4 ? key.replace(/(?:ies|ied|ing|es|ed|s|d|y)$/, "") : key;
}

type Given = Pick<Rendering, "article" | "speaker" | "quote" | "manner">;

/** The words of `piece` as a rendering; null where there are none. */
function renderingAt(text: string, piece: Span, given: Given): Rendering | null {
  const words = text.slice(piece.start, piece.end).replace(edges, "");
  const start = text.indexOf(words, piece.start);
  const keys = wordsOf(words)
    .map((word) => word.key)
    .slice(0, longestWords);
  if (keys.length === 0 || start < 0) return null;
  return { ...given, text: words, keys, stems: keys.map(stem), start, end: start + words.length };
}

/** All that one article gives as somebody's words; speakers are its own entities. */
function renderingsIn(analysis: Analysis): Rendering[] {
  const { article, quotes, sentences } = analysis;
  const marked = markedStretches(analysis);
  const seen = new Set<number>();
  const found: Rendering[] = [];
  const add = (piece: Span, given: Omit<Given, "article">) => {
    const one = renderingAt(article.text, piece, { article: article.id, ...given });
    if (!one || seen.has(one.start)) return;
    seen.add(one.start);
    found.push(one);
  };
  const nested = ({ id, kind, content }: Quote) =>
    kind === "indirect" &&
    quotes.some(
      (other) =>
        other.id !== id && content.every((one) => other.content.some((outer) => contains(outer, one))),
    );
  quotes.forEach((quote, index) => {
    if (nested(quote)) return;
    const manner = quote.kind === "indirect" ? "told" : "quoted";
    const given = { speaker: quote.speaker, manner, quote: index + 1 } as const;
    for (const piece of pieces(ownWords(quote, marked), sentences)) add(piece, given);
  });
  const quoted = quotes.flatMap(({ content }) => content);
  for (const stretch of marked) {
    if (quoted.some((one) => overlaps(one, stretch))) continue;
    if (wordsOf(article.text.slice(stretch.start, stretch.end)).length >= leastMarked)
      add(stretch, { speaker: null, manner: "marked", quote: 0 });
  }
  for (const sentence of ownSentences(analysis, marked))
    add(sentence, { speaker: null, manner: "own", quote: 0 });
  return found;
}

/** Remembers what articles give as somebody's words. */
export type RenderingMemory = WeakMap<
  Analysis,
  { readonly own: readonly Rendering[]; all: readonly Rendering[] }
>;

/** All that the articles give as somebody's words, in the order of the articles; speakers by `entityOf`. */
export function renderingsOf(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
  memory: RenderingMemory = new WeakMap(),
): Rendering[] {
  return analyses.flatMap((analysis) => {
    const own = memory.get(analysis)?.own ?? renderingsIn(analysis);
    const before = memory.get(analysis)?.all ?? own;
    const all = own.map(({ speaker: local }, at): Rendering => {
      const speaker = local === null ? null : (entityOf.get(localKey(analysis.article.id, local)) ?? null);
      const one = before[at] as Rendering;
      return one.speaker === speaker ? one : { ...one, speaker };
    });
    memory.set(analysis, { own, all });
    return all;
  });
}
