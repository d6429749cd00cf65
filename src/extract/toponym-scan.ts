import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import { isStopWord } from "../lexicon/place-stop-words.ts";
import { nameTails } from "../lexicon/place-words.ts";
import type { AnnotatedArticle, Sentence } from "../model/annotated-article.ts";
import { candidatesFor } from "./place-lookup.ts";
import { type Piece, piecesOf } from "./place-pieces.ts";

/** A run of pieces `[from, to)` that the gazetteer knows; `tail` counts pieces of a capitalised "County" and the like. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly tail: number;
  readonly name: string;
  readonly candidates: readonly GazetteerPlace[];
}

export interface ScannedSentence {
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  readonly matches: readonly Match[];
}

const longestRun = 5;
const connectors = new Set(
  "of the de del della di da do dos du des la le les el al ul en on upon under and am an der den i e bin ibn ez ed es as ash az ar".split(
    " ",
  ),
);
const possessive = new Set(["'s", "\u2019s", "'", "\u2019"]);
const article = /^the /i;
/** A name that small needs a whole capitalised run, not a piece cut out of one. */
const villagePrior = 2.5;

function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  let last = end;
  while (end < pieces.length && end - from < longestRun) {
    const piece = pieces[end] as Piece;
    const joined = piece.joined || possessive.has(piece.text);
    if (!joined || (pieces[end - 1] as Piece).tail !== null) break;
    if (!piece.capital && !connectors.has(piece.text) && !possessive.has(piece.text)) break;
    end++;
    if (piece.capital) last = end;
  }
  return last;
}

function nameOf(text: string, pieces: readonly Piece[], from: number, to: number): string {
  return text.slice((pieces[from] as Piece).start, (pieces[to - 1] as Piece).end);
}

function matchAt(text: string, pieces: readonly Piece[], from: number): Match | null {
  const limit = runEnd(pieces, from);
  const before = (pieces[from] as Piece).token - 1;
  const afterComma =
    from > 0 && (pieces[from - 1] as Piece).text === "," && (pieces[from - 1] as Piece).token === before;
  for (let to = limit; to > from; to--) {
    if (!(pieces[to - 1] as Piece).capital) continue;
    const name = nameOf(text, pieces, from, to);
    if (to === from + 1 && isStopWord(name.toLowerCase())) continue;
    const candidates = candidatesFor(name, afterComma);
    const [best] = candidates;
    if (!best || (article.test(name) && !article.test(best.name))) continue;
    const told = nameTails.has((pieces[to - 1] as Piece).text.toLowerCase());
    if (to < limit && to - from > 1 && best.prior < villagePrior && !told) continue;
    const next = pieces[to];
    const tail = next?.joined && next.capital && nameTails.has(next.text.toLowerCase()) ? 1 : 0;
    return { from, to, tail, name, candidates };
  }
  return null;
}

function scanSentence(annotated: AnnotatedArticle, sentence: Sentence, index: number): ScannedSentence {
  const pieces = piecesOf(annotated, sentence, (name) => candidatesFor(name, false).length > 0);
  const matches: Match[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const match = piece.capital && piece.text.length > 1 ? matchAt(annotated.article.text, pieces, at) : null;
    if (match) matches.push(match);
    at = match ? match.to + match.tail : at + 1;
  }
  return { sentence: index, pieces, matches };
}

/** Every longest run of words that the gazetteer knows, sentence by sentence. */
export function scanToponyms(annotated: AnnotatedArticle): ScannedSentence[] {
  return annotated.sentences.map((sentence, index) => scanSentence(annotated, sentence, index));
}
