import { isStopWord } from "../lexicon/place-stop-words.ts";
import { kindWords, locativeWords, streetNouns } from "../lexicon/place-words.ts";
import type { AnnotatedArticle, Name } from "../model/annotated-article.ts";
import type { Piece } from "./place-pieces.ts";
import { type Match, nameOf, runEnd, type ScannedSentence } from "./toponym-match.ts";

/** Rules by which the annotation takes a name for a place on grounds of its own. */
const tellingRules = new Set([
  "place-tail",
  "place-head",
  "place-noun",
  "preposition",
  "compound",
  "facility-tail",
]);

const longestHeld = 3;
const endMarks = new Set([",", ".", ";", ")"]);

type Run = Pick<Match, "from" | "to">;

function low(piece: Piece | undefined): string {
  return piece ? piece.text.toLowerCase() : "";
}

/** "the village of X", "X province": runs that a noun for such a place makes a place. */
function runsByNoun({ pieces }: ScannedSentence): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < pieces.length; ) {
    const piece = pieces[from] as Piece;
    const to = piece.capital ? runEnd(pieces, from) : from + 1;
    if (piece.capital) {
      const noun = pieces[from - 2];
      const before = low(pieces[from - 1]) === "of" && noun?.capital === false && kindWords.has(noun.text);
      const next = pieces[to];
      const after = next?.joined === true && !next.capital && kindWords.has(next.text);
      if (before || (after && from > 0)) runs.push({ from, to });
    }
    from = to;
  }
  return runs;
}

/** "near X, Ohio": runs between a word of place and a state or country behind a comma. */
function runsByHolder({ pieces, matches }: ScannedSentence): Run[] {
  const runs: Run[] = [];
  for (const match of matches) {
    const kind = match.candidates[0]?.kind;
    const to = match.from - 1;
    if ((kind !== "region" && kind !== "country") || pieces[to]?.text !== ",") continue;
    let from = to;
    while (from > 0 && to - from < longestHeld && pieces[from - 1]?.capital) from--;
    const held = from < to && locativeWords.has(low(pieces[from - 1])) && low(pieces[from - 1]) !== "from";
    const end = pieces[match.to + match.tail]?.text ?? ".";
    const joined = pieces.slice(from + 1, to).every((piece) => piece.joined);
    if (held && joined && (endMarks.has(end) || match.name.endsWith("."))) runs.push({ from, to });
  }
  return runs;
}

/** Names that the annotation takes for places; a built thing counts where something is said to be at it. */
function runsByName({ pieces }: ScannedSentence, names: readonly Name[]): Run[] {
  const runs: Run[] = [];
  for (const name of names) {
    if ((name.type !== "place" && name.type !== "facility") || !tellingRules.has(name.rule)) continue;
    const from = pieces.findIndex((piece) => piece.token === name.from);
    if (from < 0) continue;
    const end = pieces.findIndex((piece) => piece.token === name.to);
    const to = end < 0 ? pieces.length : end;
    if (streetNouns.has(low(pieces[to - 1]))) continue;
    const lead = low(pieces[from - 1]) === "the" ? from - 2 : from - 1;
    if (name.type === "facility" && !locativeWords.has(low(pieces[lead]))) continue;
    runs.push({ from, to });
  }
  return runs;
}

/** Places that the gazetteer lacks and the text tells: no candidates, no overlap with what was matched. */
export function unknownPlaces(
  annotated: AnnotatedArticle,
  scanned: ScannedSentence,
  names: readonly Name[],
): Match[] {
  const { pieces, matches } = scanned;
  const told = [...runsByName(scanned, names), ...runsByNoun(scanned), ...runsByHolder(scanned)];
  if (told.length === 0) return [];
  const taken = new Set<number>();
  for (const { from, to, tail } of matches) for (let at = from; at < to + tail; at++) taken.add(at);
  const found: Match[] = [];
  for (const { from, to } of told) {
    let free = to > from && !(to === from + 1 && isStopWord(low(pieces[from])));
    for (let at = from; at < to; at++) free = free && !taken.has(at);
    if (!free) continue;
    for (let at = from; at < to; at++) taken.add(at);
    found.push({ from, to, tail: 0, name: nameOf(annotated.article.text, pieces, from, to), candidates: [] });
  }
  return found;
}
