import type { Piece } from "./place-pieces.ts";

const dash = /^(?:--+|[-\u2010-\u2015])$/;
const farthestDash = 14;
const lowercase = /\p{Ll}/u;
const words = /\p{L}/u;

/**
 * How many pieces at the start of a paragraph are its dateline ("BASRA, Iraq (AP) —"): up to a dash, without a word in
 * lower case outside brackets, and with a place in capitals or an agency in brackets.
 */
export function datelineLength(pieces: readonly Piece[]): number {
  let bracket = false;
  let bracketed = false;
  for (let at = 0; at < pieces.length && at < farthestDash; at++) {
    const piece = pieces[at] as Piece;
    if (at > 0 && dash.test(piece.text)) {
      const first = pieces[0] as Piece;
      const shouted = first.text.length > 3 && words.test(first.text) && !lowercase.test(first.text);
      return shouted || bracketed ? at : 0;
    }
    if (piece.text === "(") bracket = true;
    else if (piece.text === ")") {
      bracket = false;
      bracketed = true;
    } else if (!bracket && !piece.capital && lowercase.test(piece.text)) return 0;
  }
  return 0;
}
