import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { Piece } from "./place-pieces.ts";

/** A run of pieces `[from, to)` that may name a place; `tail` counts pieces of a capitalised "County" and the like. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly tail: number;
  readonly name: string;
  /** Empty where the gazetteer lacks the place and only the text tells that it is one. */
  readonly candidates: readonly GazetteerPlace[];
  /** Number of the match that the text says holds this one although no candidate lies there. */
  readonly elsewhere?: number;
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

/** "Tower 22" */
const shortNumber = /^\d{1,3}$/;

function inside(text: string): boolean {
  return connectors.has(text) || possessive.has(text) || shortNumber.test(text);
}

/** Where the run of capitalised words that starts at `from` ends; small words and "'s" may stand inside it. */
export function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  let last = end;
  while (end < pieces.length && end - from < longestRun) {
    const piece = pieces[end] as Piece;
    const joined = piece.joined || possessive.has(piece.text);
    if (!joined || (pieces[end - 1] as Piece).tail !== null) break;
    if (!piece.capital && !inside(piece.text)) break;
    end++;
    if (piece.capital || shortNumber.test(piece.text)) last = end;
  }
  return last;
}

/** The words of pieces `[from, to)` as they stand in the text. */
export function nameOf(text: string, pieces: readonly Piece[], from: number, to: number): string {
  return text.slice((pieces[from] as Piece).start, (pieces[to - 1] as Piece).end);
}
