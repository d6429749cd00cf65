import { givenNames } from "../lexicon/given-names.ts";
import { facilityTails, organizationHeads, organizationTails } from "../lexicon/organization-words.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import { calendarNames } from "../lexicon/place-stop-words.ts";
import {
  attackVerbs,
  attributedNouns,
  bodyNouns,
  directions,
  kindWords,
  locativeWords,
  nameTails,
  originTails,
  placeModifiers,
  placeNouns,
  streetNouns,
} from "../lexicon/place-words.ts";
import { titles } from "../lexicon/titles.ts";
import type { AnnotatedArticle, Name, Token } from "../model/annotated-article.ts";
import { fold } from "../text/fold.ts";
import type { Piece } from "./place-pieces.ts";
import type { Match, ScannedSentence } from "./toponym-match.ts";

/** What stands around one match. */
export interface Surroundings {
  readonly annotated: AnnotatedArticle;
  readonly scanned: ScannedSentence;
  readonly match: Match;
  /** Number of the match in its sentence. */
  readonly at: number;
  /** The annotated name that covers the first word, if any. */
  readonly name: Name | undefined;
  /** Folded family names of people met in the article. */
  readonly surnames: ReadonlySet<string>;
  /** Lower-case words of the article that stand there without a capital. */
  readonly plainWords: ReadonlySet<string>;
  /** How many pieces of the sentence are a dateline. */
  readonly dateline: number;
  /** Whether the sentence is all in capitals. */
  readonly upper: boolean;
  /** Whether the sentence is a headline with capitals on most words. */
  readonly headline: boolean;
}

const speech = new Set(
  "said says told added tweeted wrote asked replied testified recalled explained".split(" "),
);
const partyHead = /^(?:[DRI]|DFL|Lab|Con)[-\u2010\u2011]/;
const functionTags = new Set(["CCONJ", "SCONJ", "DET", "ADP", "PRON", "AUX", "VERB", "ADV", "INTJ", "PART"]);
const possessives = new Set(["'s", "\u2019s", "'", "\u2019"]);
/** What states are in between them, not where: "the war between A and B". */
const strife = new Set(
  "war wars conflict conflicts fighting tensions tension talks relations ties truce ceasefire agreement deal clashes hostilities peace negotiations".split(
    " ",
  ),
);
const distanceUnits = new Set("km kilometers kilometres miles kms mi meters metres".split(" "));
const settlementNouns = new Set(
  "town city village district suburb neighbourhood neighborhood province".split(" "),
);
const apposition = 9;
const initial = /^\p{Lu}\.$/u;
/** "S.C.", "W.Va." */
const shortForm = /^(?:\p{Lu}\p{Ll}?\.){2,}|^\p{Lu}\.\p{Lu}\p{Ll}+\.$/u;

function low(piece: Piece | undefined): string {
  return piece ? piece.text.toLowerCase() : "";
}

function priorOf(around: Surroundings): number {
  return around.match.candidates[0]?.prior ?? 0;
}

function isCountry(around: Surroundings): boolean {
  return around.match.candidates[0]?.kind === "country";
}

function tokenOf(around: Surroundings, piece: Piece | undefined): Token | undefined {
  return piece ? around.annotated.tokens[piece.token] : undefined;
}

function firstPiece({ scanned, match }: Surroundings): Piece {
  return scanned.pieces[match.from] as Piece;
}

/** Where the words before the match and its modifiers ("in the northern …") begin to tell something. */
export function leadAt({ scanned, match }: Surroundings): number {
  let at = match.from - 1;
  while (at >= 0 && placeModifiers.has(low(scanned.pieces[at]))) at--;
  return at;
}

function following({ scanned, match }: Surroundings): Piece | undefined {
  return scanned.pieces[match.to + match.tail];
}

function beforeCue(around: Surroundings): number {
  const { scanned } = around;
  const at = leadAt(around);
  const word = low(scanned.pieces[at]);
  if (word === "of") {
    const noun = low(scanned.pieces[at - 1]);
    if (placeNouns.has(noun)) return 2.5;
    return organizationHeads.has(noun) ? 0.5 : 1;
  }
  if (locativeWords.has(word)) return 2;
  if (attackVerbs.has(word)) return 1.5;
  if (at < around.match.from - 1 && low(scanned.pieces[at + 1]) !== "the") return 1.2;
  if (kindWords.has(word)) return 1.2;
  if (isApposed(around)) return 1.2;
  return speech.has(word) ? -1.5 : 0;
}

/** Whether the words before the match say that something is or moves there. */
export function isLocative(around: Surroundings): boolean {
  if (around.dateline >= around.match.to) return true;
  const next = following(around);
  if (next && possessives.has(next.text)) return false;
  const at = leadAt(around);
  if (low(around.scanned.pieces[at]) === "between" && strife.has(low(around.scanned.pieces[at - 1])))
    return false;
  return beforeCue(around) >= 1.2;
}

/** Words after the match that tell where it lies: "X, near Y", "X, south of Y". */
function isLocated({ scanned, match }: Surroundings): boolean {
  const { pieces } = scanned;
  let at = match.to + match.tail;
  if (pieces[at]?.text === ",") at++;
  if (/^\d/.test(pieces[at]?.text ?? "")) return distanceUnits.has(low(pieces[at + 1]));
  return low(pieces[at]) === "near" || (directions.has(low(pieces[at])) && low(pieces[at + 1]) === "of");
}

/** Whether the match stands between commas after a noun for such a place: "another town, X, …". */
export function isApposed({ scanned, match }: Surroundings): boolean {
  const { pieces } = scanned;
  if (pieces[match.from - 1]?.text !== ",") return false;
  for (let at = match.from - 2; at >= 0 && at > match.from - apposition; at--) {
    if (settlementNouns.has(low(pieces[at]))) return true;
  }
  return false;
}

/** Whether of two adjoining matches one is a country or region: "London Ontario", not "Puerto Jordan". */
function isModified(other: Match | undefined, match: Match): boolean {
  return [other, match].some((one) => one?.candidates.some((place) => place.kind === "region"));
}

function isNominal(token: Token | undefined): boolean {
  return token?.pos === "PROPN" || token?.pos === "NOUN" || token?.pos === "ADJ" || token?.pos === "X";
}

/** A capitalised word joined before the match: a title or a given name makes the match a person. */
function capitalBefore(around: Surroundings): number {
  const { scanned, match, at } = around;
  const piece = scanned.pieces[match.from - 1];
  if (!piece || !firstPiece(around).joined) return 0;
  const word = low(piece).replace(/\.$/, "");
  if (titles.has(word) && match.to - match.from <= 2)
    return match.candidates[0]?.kind === "country" ? -1 : -4;
  if (!piece.capital || piece.tail !== null) return 0;
  if (scanned.matches[at - 1]?.to === match.from) return isModified(scanned.matches[at - 1], match) ? 0 : -2;
  if (placeModifiers.has(word) || locativeWords.has(word) || calendarNames.has(word)) return 0;
  if (givenNames.has(fold(piece.text)) || initial.test(piece.text)) return -5;
  if (!isNominal(tokenOf(around, piece))) return 0;
  return around.headline ? -1 : -2.5;
}

/** Whether the next word makes the match the name of a body or a facility. */
function namesBody(around: Surroundings, word: string): boolean {
  return (
    bodyNouns.has(word) || organizationTails.has(word) || facilityTails.has(word) || inLongerName(around)
  );
}

/** Whether a longer name of a body begins with the match: "Oxford Crown Court". */
function inLongerName(around: Surroundings): boolean {
  const { name, match, scanned } = around;
  if (!name || (name.type !== "organization" && name.type !== "facility")) return false;
  const last = (scanned.pieces[match.to - 1] as Piece).token;
  return name.from === firstPiece(around).token && name.to > last + 1;
}

function capitalAfter(around: Surroundings): number {
  const next = following(around);
  const { match, scanned } = around;
  if (!next?.joined || !next.capital || scanned.pieces[match.to - 1]?.tail !== null) return 0;
  const word = low(next);
  const prior = priorOf(around);
  if (calendarNames.has(word)) return 0;
  if (streetNouns.has(word)) return -6;
  const after = scanned.matches[around.at + 1];
  if (after?.from === match.to) return isModified(after, match) ? 0 : -2;
  if (titles.has(word.replace(/\.$/, ""))) return 0.5;
  if (namesBody(around, word)) return prior > 3 || match.to - match.from > 1 ? 0.5 : -1;
  if (around.headline) return isNominal(tokenOf(around, next)) ? -0.5 : 0;
  if (isCountry(around)) return -0.5;
  return givenNames.has(fold(match.name)) ? -5 : -2.5;
}

function afterCue(around: Surroundings): number {
  const next = following(around);
  const { pieces } = around.scanned;
  const { tail } = pieces[around.match.to - 1] as Piece;
  if (tail !== null) return originTails.has(tail) ? 3.5 : 1.5;
  if (around.match.tail > 0 || (next?.joined && kindWords.has(low(next)))) return 2;
  if (next?.joined && (personNouns.has(low(next)) || attributedNouns.has(low(next)))) return 2;
  if (isLocated(around)) return 2.5;
  return speech.has(low(next)) ? -1.5 : 0;
}

/** What speaks against a single word: it is a common word, a name of people, or the subject of a verb. */
function singleCue(around: Surroundings): number {
  const first = firstPiece(around);
  const token = tokenOf(around, first);
  const prior = priorOf(around);
  let cue = 0;
  if (!token) return 0;
  if (partyHead.test(token.text)) cue += 4;
  if (shortForm.test(first.text)) cue += 2;
  const shouted =
    token.text.length > 1 && token.text === token.text.toUpperCase() && !shortForm.test(first.text);
  if (shouted && !isCountry(around) && !around.upper && around.dateline < around.match.to) cue -= 1.5;
  if (!isCountry(around) && !shouted && token.pos !== "PROPN") cue -= functionTags.has(token.pos) ? 3 : 2;
  if (prior < 7 && around.plainWords.has(low(first))) cue -= 2;
  if (givenNames.has(fold(around.match.name))) cue -= 2;
  if (titles.has(token.lower)) cue -= 2;
  if (around.surnames.has(fold(around.match.name))) cue -= 3;
  const next = tokenOf(around, following(around));
  if (prior < 5.5 && (next?.pos === "VERB" || next?.lower === "who")) cue -= 1;
  return cue;
}

function ownCue(around: Surroundings): number {
  const { match, scanned } = around;
  const prior = priorOf(around);
  const size = isCountry(around) ? 3 : prior >= 6 ? 2 : prior >= 4.7 ? 1 : prior >= 3 ? 0 : -1.5;
  if (match.to - match.from === 1) return size + singleCue(around);
  const told = nameTails.has(low(scanned.pieces[match.to - 1])) ? 2 : 0;
  return size + 1 + told;
}

/** How far its own size and its surroundings speak for the match being a place; accepted above 0. */
export function cueOf(around: Surroundings): number {
  const outside = beforeCue(around) + capitalBefore(around) + capitalAfter(around) + afterCue(around);
  return ownCue(around) + outside - 0.9;
}

/** Whether a body or a facility is named after the match: "Oslo Police", "Kharkiv Hospital". */
export function partOfName(around: Surroundings): "body" | "facility" | null {
  const next = following(around);
  if (!next?.joined || around.match.tail > 0) return null;
  const word = low(next);
  if (facilityTails.has(word)) return "facility";
  return next.capital && namesBody(around, word) ? "body" : null;
}
