import type { Name, Sentence } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import { caseStyle } from "./letter-case.ts";
import { isCommon, isGrammar } from "./name-evidence.ts";
import { headlinePieces } from "./name-headlines.ts";
import { type NameMemory, nameMemory, recall } from "./name-memory.ts";
import type { Piece } from "./name-piece.ts";
import { capitalRuns } from "./name-runs.ts";
import { segments } from "./name-segments.ts";
import { type NameView, startsWithCapital } from "./name-view.ts";

interface Found {
  readonly sentence: number;
  readonly piece: Piece;
}

/** Share of common words among the capitalised ones from which a line is a headline, not a list of names. */
const headlineShare = 0.4;

/** Whether the line capitalises common words as headlines do. */
function isHeadline(words: readonly string[]): boolean {
  const capital = words.filter((word) => startsWithCapital(word));
  const common = capital.filter((word) => isCommon(word.toLowerCase()) || isGrammar(word.toLowerCase()));
  return common.length >= headlineShare * capital.length;
}

/** Whether capitals tell names in the sentence; a line of capitalised words is a headline unless it ends as sentences do. */
function isProse(view: NameView, sentence: Sentence): boolean {
  const words = view.tokens.slice(sentence.from, sentence.to).map((token) => token.text);
  const style = caseStyle(words);
  if (style === "upper" || words.every((word) => word === word.toUpperCase())) return false;
  return style === "normal" || words.slice(-2).some((word) => /^[.?!]+$/.test(word)) || !isHeadline(words);
}

function toName(view: NameView, { sentence, piece }: Found): Name | null {
  const first = view.tokens[piece.from];
  const last = view.tokens[piece.to - 1];
  if (!piece.type || !first || !last) return null;
  const { from, to, type, actor, rule } = piece;
  const start = first.start + (piece.skip ?? 0);
  const end = last.end - (piece.drop ?? 0);
  return {
    start,
    end,
    from,
    to,
    type,
    sentence,
    actor,
    rule,
  };
}

/** The names of a sentence of prose; a lexicon name may run over the end of a run and swallows the next one's beginning. */
function sentencePieces(article: Article, view: NameView, sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let done = sentence.from;
  let placeEnd = -1;
  for (const { from, to } of capitalRuns(view, sentence)) {
    const start = Math.max(from, done);
    if (start >= to) continue;
    for (const piece of segments({ text: article.text, view, sentence, placeEnd }, { from: start, to })) {
      pieces.push(piece);
      done = Math.max(done, piece.to);
      if (piece.type === "place" || piece.type === "state") placeEnd = piece.to;
    }
  }
  return pieces;
}

interface Numbered {
  readonly index: number;
  readonly sentence: Sentence;
}

function proseNames(article: Article, view: NameView, prose: readonly Numbered[]): Found[] {
  return prose.flatMap(({ index, sentence }) =>
    sentencePieces(article, view, sentence).map((piece) => ({ sentence: index, piece })),
  );
}

function headlineNames(view: NameView, headlines: readonly Numbered[], memory: NameMemory): Found[] {
  return headlines.flatMap(({ index, sentence }) =>
    headlinePieces(view, sentence, memory).map((piece) => ({ sentence: index, piece })),
  );
}

/** Proper names of the content blocks, in text order and disjoint, typed by lexicon, gazetteer, form and the article's own usage. */
export function findNames(article: Article, view: NameView, sentences: readonly Sentence[]): Name[] {
  const numbered = sentences.map((sentence, index): Numbered => ({ index, sentence }));
  const { prose: told = [], headline = [] } = Object.groupBy(numbered, ({ sentence }) =>
    isProse(view, sentence) ? "prose" : "headline",
  );
  const prose = proseNames(article, view, told);
  const early = nameMemory(
    view,
    prose.map(({ piece }) => piece),
  );
  const first = headlineNames(view, headline, early);
  const memory = nameMemory(
    view,
    [...prose, ...first].map(({ piece }) => piece),
  );
  const recalled = prose.map((found) => ({ ...found, piece: recall(view, memory, found.piece) }));
  return [...recalled, ...headlineNames(view, headline, memory)]
    .map((found) => toName(view, found))
    .filter((name) => name !== null)
    .sort((a, b) => a.start - b.start);
}
