import type { ActPattern, ActPiece } from "../lexicon/act-pattern.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { PhraseTable } from "../text/phrase-table.ts";

/** Patterns found by the forms of their verbs. */
export type ActTable = PhraseTable<ActPattern>;

export function actTable(patterns: readonly ActPattern[]): ActTable {
  const table: ActTable = new PhraseTable();
  for (const pattern of patterns) for (const form of pattern.verbs) table.add(form, pattern);
  return table;
}

/** Where a pattern is tried: the words, the verb's place and how far either side may reach. */
export interface PatternPlace extends TokenRange {
  readonly words: readonly string[];
  readonly left: number;
  readonly right: number;
  /** Whether several parties joined stand before the verb, and behind it. */
  readonly joined: { readonly before: boolean; readonly behind: boolean };
}

function fits(words: readonly string[], at: number, option: readonly string[]): boolean {
  return option.every((word, index) => words[at + index] === word);
}

function afterFits(pattern: ActPattern, place: PatternPlace): boolean {
  let cursor = place.to;
  for (const [index, piece] of pattern.after.entries()) {
    if (piece.options.length === 0) {
      if (!place.joined.behind) return false;
      continue;
    }
    const tight = index === 0 ? pattern.closeAfter : piece.tight;
    const end = nextFit(piece, cursor, { words: place.words, limit: tight ? cursor + 1 : place.right });
    if (end < 0) return false;
    cursor = end;
  }
  return true;
}

function nextFit(
  piece: ActPiece,
  from: number,
  { words, limit }: { words: readonly string[]; limit: number },
): number {
  for (let at = from; at < limit; at++) {
    const option = piece.options.find((one) => fits(words, at, one));
    if (option) return at + option.length;
  }
  return -1;
}

function beforeFits(pattern: ActPattern, place: PatternPlace): boolean {
  let cursor = place.from;
  let tight = pattern.closeBefore;
  for (const piece of [...pattern.before].reverse()) {
    if (piece.options.length === 0) {
      if (!place.joined.before) return false;
      continue;
    }
    const start = lastFit(piece, cursor, { words: place.words, left: place.left, tight });
    if (start < 0) return false;
    cursor = start;
    tight = piece.tight;
  }
  return true;
}

function lastFit(
  piece: ActPiece,
  end: number,
  { words, left, tight }: { words: readonly string[]; left: number; tight: boolean },
): number {
  for (let at = end - 1; at >= left; at--) {
    const option = piece.options.find((one) => at + one.length <= end && fits(words, at, one));
    if (option && (!tight || at + option.length === end)) return at;
  }
  return -1;
}

function weight({ before, after }: ActPattern): number {
  const size = (pieces: readonly ActPiece[]) =>
    pieces.reduce((sum, piece) => sum + (piece.options[0]?.length ?? 0.5), 0);
  return size(before) + size(after);
}

/** The pattern that asks for most words among those that fit; of equals the first. */
export function bestPattern(patterns: readonly ActPattern[], place: PatternPlace): ActPattern | null {
  let best: ActPattern | null = null;
  for (const pattern of patterns) {
    if (best && weight(pattern) <= weight(best)) continue;
    if (beforeFits(pattern, place) && afterFits(pattern, place)) best = pattern;
  }
  return best;
}
