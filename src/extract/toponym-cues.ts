import { givenNames } from "../lexicon/given-names.ts";
import { facilityTails, organizationHeads, organizationTails } from "../lexicon/organization-words.ts";
import {
  bodyNouns,
  kindWords,
  locativeWords,
  placeModifiers,
  placeNouns,
  streetNouns,
} from "../lexicon/place-words.ts";
import { titles } from "../lexicon/titles.ts";
import type { AnnotatedArticle, Token } from "../model/annotated-article.ts";
import { fold } from "../text/fold.ts";
import type { Piece } from "./place-pieces.ts";
import type { Match, ScannedSentence } from "./toponym-scan.ts";

/** What stands around one match. */
export interface Surroundings {
  readonly annotated: AnnotatedArticle;
  readonly scanned: ScannedSentence;
  readonly match: Match;
  /** Number of the match in its sentence. */
  readonly at: number;
  /** Family names of people met in the article, folded. */
  readonly surnames: ReadonlySet<string>;
  /** Whether the sentence is a headline with capitals on most words. */
  readonly headline: boolean;
}

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec`.split(
    /\s+/,
  ),
);
const speech = new Set(
  "said says told added tweeted wrote asked replied testified recalled explained".split(" "),
);

function low(piece: Piece | undefined): string {
  return piece ? piece.text.toLowerCase() : "";
}

/** Where the words before the match and its modifiers ("in the northern …") begin to tell something. */
export function leadAt({ scanned, match }: Surroundings): number {
  let at = match.from - 1;
  while (at >= 0 && placeModifiers.has(low(scanned.pieces[at]))) at--;
  return at;
}

function isFollowed(around: Surroundings): Piece | undefined {
  const { scanned, match } = around;
  return scanned.pieces[match.to + match.tail];
}

function nounOf(scanned: ScannedSentence, of: number): string {
  return low(scanned.pieces[of - 1]);
}

function beforeCue(around: Surroundings): number {
  const { scanned } = around;
  const at = leadAt(around);
  const word = low(scanned.pieces[at]);
  if (word === "of")
    return placeNouns.has(nounOf(scanned, at)) ? 2.5 : organizationHeads.has(nounOf(scanned, at)) ? 0.5 : 0.7;
  if (locativeWords.has(word)) return 2;
  if (at < around.match.from - 1 && low(scanned.pieces[at + 1]) !== "the") return 1.2;
  if (kindWords.has(word)) return 1.2;
  if (speech.has(word)) return -1.5;
  return 0;
}

function isName(token: Token | undefined): boolean {
  return token?.pos === "PROPN" || token?.pos === "NOUN" || token?.pos === "ADJ" || token?.pos === "X";
}

/** A capitalised word joined before the match: a title or a given name makes the match a person. */
function capitalBefore(around: Surroundings): number {
  const { annotated, scanned, match, at } = around;
  const piece = scanned.pieces[match.from - 1];
  const first = scanned.pieces[match.from];
  if (!piece || !first?.joined) return 0;
  const word = low(piece).replace(/\.$/, "");
  if (titles.has(word) && match.to - match.from <= 2)
    return match.candidates[0]?.kind === "country" ? -1 : -4;
  if (!piece.capital || piece.tail !== null) return 0;
  const previous = scanned.matches[at - 1];
  if (previous && previous.to === match.from) return 0;
  if (placeModifiers.has(word) || locativeWords.has(word) || calendar.has(word)) return 0;
  const name = givenNames.has(fold(piece.text)) || /^\p{Lu}\.$/u.test(piece.text);
  if (name) return -5;
  if (!isName(annotated.tokens[piece.token])) return 0;
  return around.headline ? -1 : -2.5;
}

function capitalAfter(around: Surroundings): number {
  const next = isFollowed(around);
  if (!next?.joined || !next.capital) return 0;
  const word = low(next);
  const [best] = around.match.candidates;
  if (calendar.has(word)) return 0;
  if (streetNouns.has(word)) return -6;
  if (around.scanned.matches[around.at + 1]?.from === around.match.to) return 0;
  if (titles.has(word.replace(/\.$/, ""))) return 0.5;
  if (bodyNouns.has(word) || organizationTails.has(word) || facilityTails.has(word))
    return (best?.prior ?? 0) > 3 ? 0.5 : -1;
  if (around.headline) return isName(around.annotated.tokens[next.token]) ? -0.5 : 0;
  if ((best?.prior ?? 0) >= 9) return -0.5;
  return givenNames.has(fold(around.match.name)) ? -5 : -2.5;
}

function afterCue(around: Surroundings): number {
  const next = isFollowed(around);
  const { pieces } = around.scanned;
  const tail = (pieces[around.match.to - 1] as Piece).tail;
  if (tail !== null) return 1.5;
  if (around.match.tail > 0 || kindWords.has(low(next))) return 2;
  return speech.has(low(next)) ? -1.5 : 0;
}

function ownCue(around: Surroundings): number {
  const { annotated, scanned, match } = around;
  const [best] = match.candidates;
  const prior = best?.prior ?? 0;
  let cue = prior >= 9 ? 3 : prior >= 6 ? 2 : prior >= 4.7 ? 1 : prior >= 3 ? 0 : -1.5;
  if (match.to - match.from > 1) cue += 1;
  const token = annotated.tokens[(scanned.pieces[match.from] as Piece).token];
  if (match.to - match.from === 1 && token) {
    if (token.pos !== "PROPN" && prior < 9) cue -= 2;
    if (givenNames.has(fold(match.name))) cue -= 1;
    if (titles.has(token.lower)) cue -= 2;
    if (around.surnames.has(fold(match.name))) cue -= 3;
  }
  return cue;
}

/** How far its own size and its surroundings speak for the match being a place; accepted above 0. */
export function cueOf(around: Surroundings): number {
  return (
    ownCue(around) + beforeCue(around) + capitalBefore(around) + capitalAfter(around) + afterCue(around) - 0.9
  );
}

/** Whether a body or a facility is named after the match: "Oslo Police", "Kharkiv Hospital". */
export function partOfName(around: Surroundings): "body" | "facility" | null {
  const next = isFollowed(around);
  if (!next?.joined || around.match.tail > 0) return null;
  const word = low(next);
  if (facilityTails.has(word)) return "facility";
  if (!next.capital) return null;
  return bodyNouns.has(word) || organizationTails.has(word) ? "body" : null;
}
