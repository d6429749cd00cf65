import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { calendarNames } from "../lexicon/name-particles.ts";
import { peoples } from "../lexicon/peoples.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { isCommon, isGrammar } from "./name-evidence.ts";
import { actorAt } from "./name-lookup.ts";
import type { NameMemory } from "./name-memory.ts";
import type { Piece } from "./name-piece.ts";
import { isCapital, isShout, type NameView, phraseOf } from "./name-view.ts";

const surePlace = 5;

function fromMemory(view: NameView, at: number, limit: number, memory: NameMemory): Piece | null {
  const match = memory.table.longest(view.words, view.firstWord[at] as number);
  if (match) {
    const to = view.tokenOf[match.to] ?? view.tokens.length;
    const [known] = match.values;
    if (known && to <= limit && view.firstWord[to] === match.to)
      return {
        from: at,
        to,
        type: known.type,
        actor: known.actor,
        rule: "same-name",
        strength: known.strength,
      };
  }
  const word = phraseOf(view, at, at + 1);
  if (!memory.surnames.has(word) || isCommon(word)) return null;
  return { from: at, to: at + 1, type: "person", actor: null, rule: "surname", strength: 3 };
}

function fromLexicon(view: NameView, at: number, limit: number): Piece | null {
  const hit = actorAt(view, at, limit);
  if (!hit) return null;
  const { form, from, to } = hit;
  const word = phraseOf(view, from, to);
  if (form.capitals && isShout(view.tokens[at]?.text ?? "") && isGrammar(word)) return null;
  if (form.use === "name" && to - from === 1 && isCommon(word)) return null;
  const type = form.use === "capital" ? "place" : form.row.type;
  return {
    from,
    to,
    type,
    actor: form.row.id,
    rule: form.use === "name" ? "lexicon" : form.use,
    strength: 4,
  };
}

function fromWords(view: NameView, at: number, limit: number): Piece | null {
  const word = phraseOf(view, at, at + 1);
  const one = { from: at, to: at + 1, actor: null, strength: 2 };
  if (peoples.has(word)) return { ...one, type: "people", rule: "people" };
  if (calendarNames.has(word) || isGrammar(word)) return null;
  for (let to = Math.min(at + 3, limit); to > at + 1; to--) {
    const capital = isCapital(view.tokens[to - 1]?.text ?? "");
    if (capital && placePrior(phraseOf(view, at, to)) >= surePlace) {
      return { ...one, to, type: "place", rule: "gazetteer" };
    }
  }
  if (isCommon(word)) return null;
  const next = at + 1 < limit ? phraseOf(view, at + 1, at + 2) : "";
  const person =
    givenNames.has(word) && next !== "" && /^\p{L}/u.test(next) && !isCommon(next) && !isGrammar(next);
  if (person && isCapital(view.tokens[at + 1]?.text ?? ""))
    return { ...one, to: at + 2, type: "person", rule: "given-name" };
  return placePrior(word) >= surePlace ? { ...one, type: "place", rule: "gazetteer" } : null;
}

/** Names in a headline or a line of capitals, where capitals tell nothing: the article's own names, the lexicon, well-known places. */
export function headlinePieces(view: NameView, { from, to }: TokenRange, memory: NameMemory): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const capital = isCapital(view.tokens[at]?.text ?? "");
    const piece = capital
      ? (fromLexicon(view, at, to) ?? fromMemory(view, at, to, memory) ?? fromWords(view, at, to))
      : null;
    if (piece) pieces.push(piece);
    at = piece ? piece.to : at + 1;
  }
  return pieces;
}
