import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import { kilometres } from "../text/distance.ts";
import type { Match, ScannedSentence } from "./toponym-match.ts";

const nearKm = 40;
const considered = 40;
/** Words that may stand between a place and what holds it: "X, a small town in northern Y". */
const farthestHolder = 9;
const articles = new Set(["a", "an", "the"]);
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
  if (!first) return isArea(top) || top.kind === "county" || !listed;
  if (first.kind === "country" && top.kind === "country") return false;
  if (listed && isArea(first) && isArea(top)) return false;
  const holders = outer.candidates.slice(0, 6);
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

/** For each match of a sentence the number of the match that holds it, or -1. */
export function containersOf(scanned: ScannedSentence): number[] {
  const { pieces, matches } = scanned;
  return matches.map((match, at) => {
    const end = match.to + match.tail;
    const next = matches[at + 1];
    if (next) {
      const after = pieces[next.to + next.tail]?.text;
      const before = at > 0 && (matches[at - 1] as Match).to === match.from - 1;
      const listed = after === "and" || after === "or" || before;
      const comma = pieces[end]?.text === "," && next.from === end + 1;
      const inside = holdingWords.has(pieces[end]?.text ?? "") && next.from - end <= 3;
      if ((comma || inside || describes(scanned, end, next.from)) && canHold(next, match, comma && listed))
        return at + 1;
    }
    const previous = matches[at - 1];
    const gap = previous ? match.from - previous.to - previous.tail : 0;
    if (previous && gap >= 1 && gap <= 3 && isPossessive(pieces[previous.to + previous.tail]?.text ?? "")) {
      if (canHold(previous, match, false)) return at - 1;
    }
    return -1;
  });
}
