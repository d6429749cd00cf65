import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import { kindWords, locativeWords } from "../lexicon/place-words.ts";
import { kilometres } from "../text/distance.ts";
import type { Match, ScannedSentence } from "./toponym-match.ts";

const nearKm = 40;
const considered = 40;
/** In "Washington, Utah and Ohio" the first is a state as well, being known as one. */
const listedRegion = 5;
/** Words that may stand between a place and what holds it: "X, a small town in northern Y". */
const farthestHolder = 9;
const articles = new Set(["a", "an", "the"]);
/** Cities this well known are named beside other countries ("in London, Germany's …"). */
const famous = 6;
/** Towns below this may be taken for others by "X in Y". */
const knownTown = 4.5;
const closing = new Set([",", ".", ";", ")", ":", "\u2014", "\u2013", "--", "-", "("]);
const holdingWords = new Set(["in", "of", "inside", "within"]);

/** Whether `outer` is an area or a large place that `inner` lies in. */
export function holds(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (outer.id === inner.id) return false;
  if (outer.kind === "country") return inner.kind !== "country" && inner.country === outer.country;
  if (outer.country !== null && inner.country !== outer.country) return false;
  if (outer.kind === "region")
    return inner.kind !== "country" && inner.kind !== "region" && inner.region === outer.region;
  if (inner.kind === "country" || inner.kind === "region") return false;
  const reach = outer.kind === "county" ? 2 * nearKm : outer.kind === "physical" ? 6 * nearKm : nearKm;
  return kilometres(outer, inner) < reach && outer.prior > inner.prior;
}

function isArea(place: GazetteerPlace): boolean {
  return place.kind === "country" || place.kind === "region";
}

function canHold(outer: Match, inner: Match, listed: boolean): boolean {
  const [first] = inner.candidates;
  const [top] = outer.candidates;
  if (!top) return false;
  if (first && listed && top.kind === "settlement") return false;
  if (!first) return isArea(top) || top.kind === "county" || !listed;
  if (first.kind === "country" && top.kind === "country") return false;
  if (listed && isArea(first) && isArea(top)) return false;
  if (
    listed &&
    inner.candidates.some(
      (one) => one.kind === "region" && one.country === top.country && one.prior > listedRegion,
    )
  )
    return false;
  const wider = first !== undefined && isArea(first);
  const holders = outer.candidates
    .slice(0, 6)
    .filter((one) => !wider || isArea(one) || one.kind === "county");
  return inner.candidates
    .slice(0, considered * 4)
    .some((one) => holders.some((holder) => holds(holder, one)));
}

/** Whether the pieces between two matches are ", a town in …", and so say that the second holds the first. */
function describes(scanned: ScannedSentence, from: number, to: number): boolean {
  const { pieces } = scanned;
  if (to - from > farthestHolder || pieces[from]?.text !== "," || !articles.has(pieces[from + 1]?.text ?? ""))
    return false;
  for (let at = from + 2; at < to; at++) {
    const word = pieces[at]?.text ?? "";
    if (word === "," || word === ";") return false;
    if (holdingWords.has(word)) return true;
  }
  return false;
}

function isPossessive(text: string): boolean {
  return text === "'s" || text === "\u2019s" || text === "'" || text === "\u2019";
}

/** The last of a chain of possessives that starts at match `at`: "Niger's western Tillaberi region". */
function endOfChain({ pieces, matches }: ScannedSentence, at: number): number {
  const match = matches[at] as Match;
  const next = matches[at + 1];
  const end = match.to + match.tail;
  if (!next || next.from - end > 3 || !isPossessive(pieces[end]?.text ?? "")) return at;
  return canHold(match, next, false) ? at + 1 : at;
}

/** The match after number `at` that holds it, or -1. */
function holderAfter(scanned: ScannedSentence, at: number): number {
  const { pieces, matches } = scanned;
  const match = matches[at] as Match;
  const next = matches[at + 1];
  if (!next) return -1;
  const end = match.to + match.tail;
  const after = pieces[next.to + next.tail]?.text;
  const previous = matches[at - 1];
  const listed =
    after === "and" || after === "or" || (previous !== undefined && previous.to === match.from - 1);
  const comma = pieces[end]?.text === "," && next.from === end + 1;
  const inside = holdingWords.has(pieces[end]?.text ?? "") && next.from - end <= 3;
  if (!comma && !inside && !describes(scanned, end, next.from)) return -1;
  const last = inside ? endOfChain(scanned, at + 1) : at + 1;
  if (last > at + 1 && canHold(matches[last] as Match, match, false)) return last;
  return canHold(next, match, comma && listed) ? at + 1 : -1;
}

/** The match right before number `at` that holds it by a possessive, or -1. */
function holderBefore({ pieces, matches }: ScannedSentence, at: number): number {
  const match = matches[at] as Match;
  const previous = matches[at - 1];
  if (!previous) return -1;
  const gap = match.from - previous.to - previous.tail;
  if (gap < 1 || gap > 3 || !isPossessive(pieces[previous.to + previous.tail]?.text ?? "")) return -1;
  return canHold(previous, match, false) ? at - 1 : -1;
}

/** Whether only a comma or "and" parts two matches. */
function isEnumerated({ pieces }: ScannedSentence, before: Match, match: Match): boolean {
  const gap = pieces.slice(before.to + before.tail, match.from).map((piece) => piece.text);
  return (
    gap.length > 0 && gap.length <= 2 && gap.every((text) => text === "," || text === "and" || text === "or")
  );
}

/** Whether what follows the match after a place closes it: "in X, Ohio, …", not "in X, Ohio and Utah". */
function isClosed({ pieces, matches }: ScannedSentence, outer: number): boolean {
  const match = matches[outer] as Match;
  const end = match.to + match.tail;
  const mark = pieces[end]?.text;
  if (match.name.endsWith(".") || mark === undefined) return true;
  const further = matches[outer + 1];
  if (mark !== "," || further?.from !== end + 1) return closing.has(mark);
  return canHold(further, match, false);
}

/**
 * The match right after number `at` that the text says holds it ("in Stroud, Ontario, Canada") although the gazetteer
 * has no such place there, or -1. A name in an enumeration, a famous city and what no word makes a place are left alone.
 */
function statedHolder(scanned: ScannedSentence, at: number): number {
  const { pieces, matches } = scanned;
  const match = matches[at] as Match;
  const outer = matches[at + 1];
  const [first] = match.candidates;
  const [top] = outer?.candidates ?? [];
  if (!outer || !first || !top || first.prior >= famous) return -1;
  if (match.candidates.some((one) => isArea(one) && one.prior > listedRegion)) return -1;
  const told = kindWords.has((pieces[outer.to]?.text ?? "").toLowerCase());
  const areas = isArea(top) || told ? outer.candidates.filter(isArea) : [];
  if (areas.length === 0) return -1;
  const end = match.to + match.tail;
  const before = (pieces[match.from - 1]?.text ?? "").toLowerCase();
  const located = locativeWords.has(before) || before === "of";
  const inside = pieces[end]?.text === "in" && outer.from === end + 1 && located && first.prior < knownTown;
  const comma = pieces[end]?.text === "," && outer.from === end + 1;
  if (!inside && !(comma && (located || outer.name.endsWith(".")) && isClosed(scanned, at + 1))) return -1;
  return match.candidates.some((one) => areas.some((area) => holds(area, one))) ? -1 : at + 1;
}

/** The sentence with a note at each match that lies, by the text, where none of its candidates does. */
export function withStatedHolders(scanned: ScannedSentence): ScannedSentence {
  const holders = scanned.matches.map((_, at) => statedHolder(scanned, at));
  if (holders.every((holder) => holder < 0)) return scanned;
  const matches = scanned.matches.map((match, at) => {
    const elsewhere = holders[at] as number;
    return elsewhere < 0 ? match : { ...match, elsewhere };
  });
  return { ...scanned, matches };
}

/** For each match of a sentence the number of the match that holds it, or -1; "A, B and C in D" puts all three in D. */
export function containersOf(scanned: ScannedSentence): number[] {
  const { matches } = scanned;
  const holders = matches.map((_, at) => {
    const stated = matches[at]?.elsewhere;
    const after = stated ?? holderAfter(scanned, at);
    return after >= 0 ? after : holderBefore(scanned, at);
  });
  for (let at = matches.length - 2; at >= 0; at--) {
    const holder = holders[at + 1] as number;
    if (holders[at] !== -1 || holder <= at + 1) continue;
    const [match, next, outer] = [matches[at], matches[at + 1], matches[holder]] as [Match, Match, Match];
    if (isEnumerated(scanned, match, next) && canHold(outer, match, false)) holders[at] = holder;
  }
  return holders;
}
