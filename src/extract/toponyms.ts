import type { GazetteerKind } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { directions, kindWords, originTails, pluralKinds } from "../lexicon/place-words.ts";
import type { AnnotatedArticle, Name } from "../model/annotated-article.ts";
import { fold } from "../text/fold.ts";
import { datelineLength } from "./place-datelines.ts";
import type { Piece } from "./place-pieces.ts";
import type { Toponym } from "./toponym.ts";
import { cueOf, isApposed, isLocative, leadAt, partOfName, type Surroundings } from "./toponym-cues.ts";
import { containersOf } from "./toponym-links.ts";
import type { Match, ScannedSentence } from "./toponym-match.ts";
import { nameCue } from "./toponym-names.ts";
import { scanToponyms } from "./toponym-scan.ts";

/** Words that stand right before the name: "the town Kalu". */
const settlementWords = new Set(["town", "city", "village", "province", "district", "county"]);
/** "X, some 30 kilometres north-east of Y": this many pieces at most lie between. */
const longestList = 30;
const farthestLandmark = 8;
const wherePattern =
  /^(?:,|\d[\d.,]*|km|kms|kilomet(?:er|re)s|miles?|some|about|around|just|near|of|from|the|away|to)$/;
const datelineCue = 4;
/** A name that only the annotation takes for a place; no point will come of it. */
const unknownCue = 2;
const headlineShare = 0.75;
/** A country, wide area or city this well known is not turned into another kind by "region of", unless a known one bears the name. */
const knownArea = 5.5;
const namedArea = 4.5;
const wideKinds: ReadonlySet<GazetteerKind> = new Set(["country", "physical", "region"]);
const capital = /^\p{Lu}/u;

function lastWord(text: string): string {
  return fold(text).split(/[\s-]/).at(-1) ?? "";
}

/** Folded family names of the people an article names. */
function surnamesOf(annotated: AnnotatedArticle): Set<string> {
  const { tokens, names, article } = annotated;
  const surnames = new Set<string>();
  for (const name of names) {
    if (name.type === "person") surnames.add(lastWord(article.text.slice(name.start, name.end)));
  }
  let given = false;
  for (const { text, lower } of tokens) {
    const named = text !== lower && capital.test(text);
    if (named && given) surnames.add(fold(text));
    given = named && givenNames.has(fold(text));
  }
  return surnames;
}

function isHeadline(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => piece.text.length > 3);
  return long.length >= 4 && long.filter((piece) => piece.capital).length / long.length >= headlineShare;
}

function namesByToken(names: readonly Name[]): Map<number, Name> {
  const byToken = new Map<number, Name>();
  for (const name of names) for (let at = name.from; at < name.to; at++) byToken.set(at, name);
  return byToken;
}

/** Kinds told by a word after the match ("X province") or before it ("province of X", "the town X"). */
function kindsOf(around: Surroundings): readonly GazetteerKind[] | null {
  const kinds = toldKinds(around);
  const [best] = around.match.candidates;
  if (!kinds || !best || best.prior < knownArea || kinds.includes(best.kind)) return kinds;
  const metropolitan = best.kind === "settlement" && kinds.includes("region");
  if (!wideKinds.has(best.kind) && !metropolitan) return kinds;
  return around.match.candidates.some((place) => kinds.includes(place.kind) && place.prior >= namedArea)
    ? kinds
    : null;
}

function toldKinds(around: Surroundings): readonly GazetteerKind[] | null {
  const { scanned, match } = around;
  const after = scanned.pieces[match.to];
  const told = after?.joined ? kindWords.get(after.text.toLowerCase()) : undefined;
  if (told) return told;
  const at = leadAt(around);
  const word = (scanned.pieces[at]?.text ?? "").toLowerCase();
  if (word !== "of") return settlementWords.has(word) ? (kindWords.get(word) ?? null) : null;
  return kindWords.get((scanned.pieces[at - 1]?.text ?? "").toLowerCase()) ?? null;
}

interface Setting {
  readonly annotated: AnnotatedArticle;
  readonly surnames: ReadonlySet<string>;
  readonly plainWords: ReadonlySet<string>;
  readonly names: ReadonlyMap<number, Name>;
}

function plainWordsOf(annotated: AnnotatedArticle): Set<string> {
  const words = new Set<string>();
  for (const token of annotated.tokens) if (token.text === token.lower) words.add(token.lower);
  return words;
}

function wordBefore(around: Surroundings, back: number): string {
  return (around.scanned.pieces[leadAt(around) - back]?.text ?? "").toLowerCase();
}

/** Whether the pieces between two places only say how one lies to the other: ", 30 km north of". */
function tellsWhere({ pieces }: ScannedSentence, from: number, to: number): boolean {
  if (to - from < 1 || to - from > farthestLandmark) return false;
  const words = pieces.slice(from, to).map((piece) => piece.text.toLowerCase());
  return (
    words.some((word) => word === "near" || directions.has(word)) &&
    words.every((word) => wherePattern.test(word) || directions.has(word))
  );
}

/** Whether the match only tells where the place before it or right after it lies. */
function isLandmark(around: Surroundings): boolean {
  const { scanned, match, at } = around;
  const before = scanned.matches[at - 1];
  const after = scanned.matches[at + 1];
  if (before && tellsWhere(scanned, before.to + before.tail, match.from)) return true;
  const apposed = after !== undefined && after.from === match.to + match.tail + 1;
  return apposed && isRelative(around) && isApposed({ ...around, match: after, at: at + 1 });
}

function isRelative(around: Surroundings): boolean {
  const before = wordBefore(around, 0);
  return before === "near" || (before === "of" && directions.has(wordBefore(around, 1)));
}

/** How a name around the match lets it be a place: not where it is a person's; within a longer one, as a part. */
function leewayOf({ name }: Surroundings, last: Piece): Toponym["leeway"] {
  if (name?.type === "person" || name?.type === "weapon") return "none";
  return name !== undefined && name.to - name.from > 1 && name.end >= last.end ? "part" : "whole";
}

function toToponym(around: Surroundings): Omit<Toponym, "container"> {
  const { scanned, match } = around;
  const first = scanned.pieces[match.from] as Piece;
  const last = scanned.pieces[match.to + match.tail - 1] as Piece;
  const before = wordBefore(around, 0);
  const tail = (scanned.pieces[match.to - 1] as Piece).tail;
  const toponym = {
    start: first.start,
    end: last.end,
    name: match.name,
    from: first.token,
    to: last.token + 1,
    sentence: scanned.sentence,
    candidates: match.candidates,
    kinds: kindsOf(around),
    relative: isRelative(around),
    origin: before === "from" || (tail !== null && originTails.has(tail)),
    inName: partOfName(around),
    leeway: leewayOf(around, last),
    locative: isLocative(around),
    landmark: isLandmark(around),
    listed: false,
    dateline: match.to <= around.dateline,
  };
  if (match.candidates.length === 0) return { ...toponym, cue: unknownCue };
  const cue = cueOf(around) + (toponym.dateline ? datelineCue : nameCue(around, toponym));
  return { ...toponym, candidates: match.elsewhere === undefined ? match.candidates : [], cue };
}

/** Whether only a comma, "and" or a hyphen parts the match from the one before. */
function isListed(scanned: ScannedSentence, at: number): boolean {
  const before = scanned.matches[at - 1];
  const match = scanned.matches[at];
  if (!before || !match) return false;
  const gap = scanned.pieces.slice(before.to + before.tail, match.from);
  if (gap.length === 0)
    return (scanned.pieces[match.from] as Piece).token === (scanned.pieces[before.to - 1] as Piece).token;
  return gap.length <= 2 && gap.every((piece) => /^(?:,|and|or|&)$/.test(piece.text));
}

/** Neighbours in an enumeration share what speaks for them: "in Ayn, Bara and Cusa". */
function shareCues(scanned: ScannedSentence, toponyms: readonly Toponym[]): Toponym[] {
  const holders = new Set(toponyms.filter((toponym) => toponym.cue > -2).map((toponym) => toponym.container));
  return toponyms.map((toponym, at) => {
    const before = toponyms[at - 1];
    const after = toponyms[at + 1];
    const holds = holders.has(at);
    const listed =
      (isListed(scanned, at) && before && before.cue > 0) ||
      (isListed(scanned, at + 1) && after && after.cue > 1);
    const bonus = toponym.container >= 0 ? 3 : holds ? 1 : listed ? 1 : 0;
    const locative = toponym.locative || toponym.container >= 0 || holds || toponym.kinds !== null;
    return { ...toponym, cue: toponym.cue + bonus, listed: isListed(scanned, at), locative };
  });
}

/** "Ash, Elm and Oak counties": the plural speaks for all of the enumeration. */
function sharePlurals(scanned: ScannedSentence, toponyms: readonly Toponym[]): Toponym[] {
  const shared = [...toponyms];
  for (let at = shared.length - 1; at > 0; at--) {
    const match = scanned.matches[at] as Match;
    const plural = (scanned.pieces[match.to]?.text ?? "").toLowerCase();
    if (!pluralKinds.has(plural)) continue;
    for (let back = at - 1; back >= 0 && back > at - longestList && isListed(scanned, back + 1); back--) {
      const toponym = shared[back] as Toponym;
      shared[back] = {
        ...toponym,
        kinds: toponym.kinds ?? (shared[at] as Toponym).kinds,
        cue: toponym.cue + 2,
      };
    }
  }
  return shared;
}

function opensBlock({ sentences }: AnnotatedArticle, index: number): boolean {
  return index === 0 || sentences[index - 1]?.block !== sentences[index]?.block;
}

/** A dateline may follow a headline that was run into its paragraph. */
function isShouted(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.length > 3 && piece.text === piece.text.toUpperCase();
}

function fromSentence(scanned: ScannedSentence, setting: Setting): Toponym[] {
  if (scanned.matches.length === 0) return [];
  const headline = isHeadline(scanned.pieces);
  const upper = scanned.pieces.every((piece) => piece.text === piece.text.toUpperCase());
  const containers = containersOf(scanned);
  const opens = opensBlock(setting.annotated, scanned.sentence) || isShouted(scanned.pieces[0]);
  const dateline = opens && !upper ? datelineLength(scanned.pieces) : 0;
  const toponyms = scanned.matches.map((match, at) => {
    const name = setting.names.get((scanned.pieces[match.from] as Piece).token);
    const around = { ...setting, scanned, match, at, headline, upper, name, dateline };
    return { ...toToponym(around), container: containers[at] as number };
  });
  const shared = shareCues(scanned, sharePlurals(scanned, toponyms));
  for (const [at, toponym] of shared.entries()) {
    if (toponym.listed && shared[at - 1]?.locative) shared[at] = { ...toponym, locative: true };
  }
  return shared;
}

/** Every stretch that may name a place; `container` is an index into the list. */
export function findToponyms(annotated: AnnotatedArticle): Toponym[] {
  const setting: Setting = {
    annotated,
    surnames: surnamesOf(annotated),
    plainWords: plainWordsOf(annotated),
    names: namesByToken(annotated.names),
  };
  const toponyms: Toponym[] = [];
  for (const scanned of scanToponyms(annotated)) {
    const offset = toponyms.length;
    for (const toponym of fromSentence(scanned, setting)) {
      toponyms.push(toponym.container < 0 ? toponym : { ...toponym, container: toponym.container + offset });
    }
  }
  return toponyms;
}
