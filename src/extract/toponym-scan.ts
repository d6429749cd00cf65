import { isStopWord } from "../lexicon/place-stop-words.ts";
import { bodyNouns, nameTails } from "../lexicon/place-words.ts";
import type { AnnotatedArticle, Sentence, Token } from "../model/annotated-article.ts";
import { candidatesFor } from "./place-lookup.ts";
import { type Piece, piecesOf } from "./place-pieces.ts";
import { withStatedHolders } from "./toponym-links.ts";
import { type Match, nameOf, runEnd, type ScannedSentence } from "./toponym-match.ts";
import { unknownPlaces } from "./toponym-unknown.ts";

const longestFacility = 4;
const airfieldWords = new Set(["airport", "airbase", "airfield"]);
const airfieldPairs = new Set(["air base", "international airport", "military airport", "military airbase"]);
const airfieldEndings = ["Airport", "Air Base", "International Airport", "Airfield"];
const article = /^the /i;
/** A name that small needs a whole capitalised run, not a piece cut out of one. */
const villagePrior = 2.5;

function matchAt(text: string, pieces: readonly Piece[], from: number): Match | null {
  const limit = runEnd(pieces, from);
  const before = (pieces[from] as Piece).token - 1;
  const afterComma =
    from > 0 && (pieces[from - 1] as Piece).text === "," && (pieces[from - 1] as Piece).token === before;
  for (let to = limit; to > from; to--) {
    const last = pieces[to - 1] as Piece;
    if (!last.capital && !/^\d/.test(last.text)) continue;
    const name = nameOf(text, pieces, from, to);
    if (to === from + 1 && isStopWord(name.toLowerCase())) continue;
    const candidates = candidatesFor(name, afterComma);
    const [best] = candidates;
    if (!best || (article.test(name) && !article.test(best.name))) continue;
    const told = nameTails.has((pieces[to - 1] as Piece).text.toLowerCase());
    const next = pieces[to];
    const cut = to < limit && !(to === from + 1 && bodyNouns.has(next?.text.toLowerCase() ?? ""));
    if (cut && best.prior < villagePrior && !told) continue;
    const tail = next?.joined && next.capital && nameTails.has(next.text.toLowerCase()) ? 1 : 0;
    return { from, to, tail, name, candidates };
  }
  return null;
}

/** An airport or base under any of its usual endings: "Al Asad airbase" is listed as an airport. */
function facilityAt(text: string, pieces: readonly Piece[], from: number): Match | null {
  for (
    let to = from + 1;
    to < pieces.length && to <= from + longestFacility && (pieces[to] as Piece).joined;
    to++
  ) {
    const ending = facilityEnding(pieces, to);
    if (ending === 0) continue;
    const bare = nameOf(text, pieces, from, to);
    const candidates = airfieldEndings.flatMap((word) =>
      candidatesFor(`${bare} ${word}`, false).filter((place) => place.kind === "facility"),
    );
    if (candidates.length === 0) return null;
    return { from, to: to + ending, tail: 0, name: nameOf(text, pieces, from, to + ending), candidates };
  }
  return null;
}

function facilityEnding(pieces: readonly Piece[], at: number): number {
  const opening = pieces[at]?.text ?? "";
  if (!/^(?:air|international$|military$)/i.test(opening)) return 0;
  const [first, second, third] = [0, 1, 2].map((step) => pieces[at + step]?.text.toLowerCase() ?? "");
  if (`${first} ${second} ${third}` === "air force base") return 3;
  if (airfieldPairs.has(`${first} ${second}`)) return 2;
  return airfieldWords.has(first as string) ? 1 : 0;
}

/** "An" may be an English article or an Arabic one ("An Najaf"). */
function isArticle(token: Token | undefined): boolean {
  return token?.lower === "an" && token.pos === "DET";
}

function scanSentence(annotated: AnnotatedArticle, sentence: Sentence, index: number): ScannedSentence {
  const pieces = piecesOf(annotated, sentence, (name) => candidatesFor(name, false).length > 0);
  const matches: Match[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const { text } = annotated.article;
    const named = piece.capital && piece.text.length > 1 && !isArticle(annotated.tokens[piece.token]);
    const match = named ? (facilityAt(text, pieces, at) ?? matchAt(text, pieces, at)) : null;
    if (match) matches.push(match);
    at = match ? match.to + match.tail : at + 1;
  }
  return { sentence: index, pieces, matches };
}

/** Every longest run of words that the gazetteer knows, and every other name told to be a place, by sentence. */
export function scanToponyms(annotated: AnnotatedArticle): ScannedSentence[] {
  const names = Map.groupBy(annotated.names, (name) => name.sentence);
  return annotated.sentences.map((sentence, index) => {
    const scanned = scanSentence(annotated, sentence, index);
    const found = unknownPlaces(annotated, scanned, names.get(index) ?? []);
    if (found.length === 0) return withStatedHolders(scanned);
    const matches = [...scanned.matches, ...found].sort((a, b) => a.from - b.from);
    return withStatedHolders({ ...scanned, matches });
  });
}
