import { nameTails } from "../lexicon/place-words.ts";
import { titles } from "../lexicon/titles.ts";
import type { AnnotatedArticle, Name } from "../model/annotated-article.ts";
import type { Piece } from "./place-pieces.ts";
import type { Toponym } from "./toponym.ts";
import type { Surroundings } from "./toponym-cues.ts";

type Uncued = Omit<Toponym, "container" | "cue">;

function wordsOf({ tokens }: AnnotatedArticle, from: number, to: number): string[] {
  return tokens.slice(from, to).map((token) => token.lower.replace(/\.$/, ""));
}

/** A name of a person may begin with a place ("Utah Gov. Ann Roe") or end in one ("Ann Roe Hall in Utah"). */
function personCue(annotated: AnnotatedArticle, name: Name, toponym: Uncued): number {
  const after = wordsOf(annotated, toponym.to, name.to);
  const before = wordsOf(annotated, name.from, toponym.from);
  const last = annotated.tokens[toponym.to - 1]?.lower ?? "";
  if (toponym.inName || after.some((word) => titles.has(word))) return 0.5;
  if (before.some((word) => word === "in" || word === "of")) return 0;
  if (toponym.to - toponym.from > 1 && nameTails.has(last)) return 0;
  const whole = before.length === 0 && after.length === 0;
  if (!whole) return -4;
  return toponym.kinds ? -1 : -2.5;
}

function isCut({ tokens }: AnnotatedArticle, piece: Piece | undefined): boolean {
  const token = piece && tokens[piece.token];
  return piece !== undefined && token !== undefined && token.text.length > piece.text.length;
}

/** What the annotated name that covers a toponym says about it; a cut word or an abbreviation speaks for itself. */
export function nameCue(around: Surroundings, toponym: Uncued): number {
  const { name, match, scanned, annotated } = around;
  const cut = [match.from, match.to - 1].some((at) => isCut(annotated, scanned.pieces[at]));
  if (!name || cut || toponym.name.endsWith(".")) return 0;
  const whole = name.from >= toponym.from && name.to <= toponym.to;
  switch (name.type) {
    case "place":
    case "state":
      return whole ? 2.5 : 0.5;
    case "facility":
      return 1;
    case "person":
      return personCue(annotated, name, toponym);
    case "outlet":
    case "weapon":
      return -4;
    default:
      if (whole) return -1.5;
      if (toponym.candidates[0]?.kind === "country") return -2;
      return name.from === toponym.from ? 0 : -1;
  }
}
