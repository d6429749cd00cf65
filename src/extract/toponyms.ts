import type { GazetteerKind } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { directions, kindWords, originTails } from "../lexicon/place-words.ts";
import type { AnnotatedArticle, Name } from "../model/annotated-article.ts";
import { fold } from "../text/fold.ts";
import type { Piece } from "./place-pieces.ts";
import type { Toponym } from "./toponym.ts";
import { cueOf, leadAt, partOfName, type Surroundings } from "./toponym-cues.ts";
import { containersOf } from "./toponym-links.ts";
import { type Match, type ScannedSentence, scanToponyms } from "./toponym-scan.ts";

const headlineShare = 0.75;
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
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    const before = tokens[at - 1]?.text ?? "";
    if (capital.test(word) && capital.test(before) && givenNames.has(fold(before))) surnames.add(fold(word));
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

/** What the annotated name that covers the match says about it. */
function nameCue(name: Name | undefined, from: number, to: number): number {
  if (!name) return 0;
  const whole = name.from >= from && name.to <= to;
  switch (name.type) {
    case "place":
    case "state":
      return whole ? 1.5 : 0.5;
    case "facility":
      return 1;
    case "person":
      return -4;
    case "outlet":
      return -3;
    case "weapon":
      return -4;
    default:
      return whole ? -2 : -0.7;
  }
}

/** Kinds told by a word after the match ("X province") or before it ("province of X", "the town X"). */
function kindsOf(around: Surroundings): readonly GazetteerKind[] | null {
  const { scanned, match } = around;
  const after = scanned.pieces[match.to];
  const told = after?.joined ? kindWords.get(after.text.toLowerCase()) : undefined;
  if (told) return told;
  const at = leadAt(around);
  const word = (scanned.pieces[at]?.text ?? "").toLowerCase();
  const noun = word === "of" ? (scanned.pieces[at - 1]?.text ?? "").toLowerCase() : word;
  return kindWords.get(noun) ?? null;
}

interface Setting {
  readonly annotated: AnnotatedArticle;
  readonly surnames: ReadonlySet<string>;
  readonly names: ReadonlyMap<number, Name>;
}

function wordBefore(around: Surroundings, back: number): string {
  return (around.scanned.pieces[leadAt(around) - back]?.text ?? "").toLowerCase();
}

function toToponym(around: Surroundings, setting: Setting): Omit<Toponym, "container"> {
  const { scanned, match } = around;
  const first = scanned.pieces[match.from] as Piece;
  const last = scanned.pieces[match.to + match.tail - 1] as Piece;
  const before = wordBefore(around, 0);
  const tail = (scanned.pieces[match.to - 1] as Piece).tail;
  const covering = setting.names.get(first.token);
  return {
    start: first.start,
    end: last.end,
    name: match.name,
    from: first.token,
    to: last.token + 1,
    sentence: scanned.sentence,
    candidates: match.candidates,
    kinds: kindsOf(around),
    relative: before === "near" || (before === "of" && directions.has(wordBefore(around, 1))),
    origin: before === "from" || (tail !== null && originTails.has(tail)),
    inName: partOfName(around),
    cue: cueOf(around) + nameCue(covering, first.token, last.token + 1),
    certain: false,
  };
}

/** Neighbours in an enumeration share what speaks for them: "in Ayn, Bara and Cusa". */
function shareCues(scanned: ScannedSentence, toponyms: Toponym[]): Toponym[] {
  return toponyms.map((toponym, at) => {
    const { matches, pieces } = scanned;
    const gap =
      at > 0
        ? pieces.slice(
            (matches[at - 1] as Match).to + (matches[at - 1] as Match).tail,
            (matches[at] as Match).from,
          )
        : [];
    const listed =
      at > 0 &&
      gap.length > 0 &&
      gap.length <= 2 &&
      gap.every((piece) => /^(?:,|and|or|&)$/.test(piece.text));
    const before = toponyms[at - 1];
    const held = toponym.container >= 0 || toponyms.some((other) => other.container === at && other.cue > -2);
    const bonus =
      (toponym.container >= 0 ? 3 : held ? 1 : 0) + (listed && before && before.cue > 0 && !held ? 1 : 0);
    return bonus === 0 ? toponym : { ...toponym, cue: toponym.cue + bonus };
  });
}

function fromSentence(scanned: ScannedSentence, setting: Setting): Toponym[] {
  const { annotated, surnames } = setting;
  if (scanned.matches.length === 0) return [];
  const headline = isHeadline(scanned.pieces);
  const containers = containersOf(scanned);
  const toponyms = scanned.matches.map((match, at) => ({
    ...toToponym({ annotated, scanned, match, at, surnames, headline }, setting),
    container: containers[at] as number,
  }));
  return shareCues(scanned, toponyms);
}

/** Every stretch that may name a place; `container` is an index into the list. */
export function findToponyms(annotated: AnnotatedArticle): Toponym[] {
  const setting: Setting = {
    annotated,
    surnames: surnamesOf(annotated),
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
