import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { calendarNames, personParticles } from "../lexicon/name-particles.ts";
import { longPeoples, peoples } from "../lexicon/peoples.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { isCommon, isGrammar } from "./name-evidence.ts";
import { actorAt } from "./name-lookup.ts";
import type { NameMemory } from "./name-memory.ts";
import type { Piece } from "./name-piece.ts";
import { isTitled } from "./name-titles.ts";
import { isCapital, isShout, type NameView, phraseOf } from "./name-view.ts";

const surePlace = 5;
const longestPerson = 4;

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
  if (!hit || (hit.to < at + 2 && longPeoples.has(phraseOf(view, at, at + 2)))) return null;
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

/** Whether a word can be part of a person's name where everything is capitals: one that English does not know. */
function isNameWord(view: NameView, at: number): boolean {
  const word = phraseOf(view, at, at + 1);
  return /^\p{L}/u.test(word) && !isCommon(word) && !isGrammar(word) && !calendarNames.has(word);
}

/** The token after the name words from `at` on, small particles between them included. */
function nameEnd(view: NameView, at: number, limit: number): number {
  let to = at;
  while (to < limit && to - at < longestPerson) {
    const linked =
      personParticles.has(phraseOf(view, to, to + 1)) &&
      to > at &&
      to + 1 < limit &&
      isNameWord(view, to + 1);
    if (!linked && !(isNameWord(view, to) && isCapital(view.tokens[to]?.text ?? ""))) break;
    to++;
  }
  return to;
}

/** A person by a given name and what follows, or by a title before words that English does not know. */
function fromPerson(view: NameView, at: number, range: TokenRange): Piece | null {
  const given = givenNames.has(phraseOf(view, at, at + 1));
  const titled = isTitled(view, at, range.from) && isNameWord(view, at);
  if (!given && !titled) return null;
  const first = given ? at + 1 : at;
  const to = nameEnd(view, first, range.to);
  if (to === at || (given && to === first && !titled)) return null;
  const rule = titled ? "title" : "given-name";
  return { from: at, to, type: "person", actor: null, rule, strength: titled ? 3 : 2 };
}

function fromWords(view: NameView, at: number, range: TokenRange): Piece | null {
  const word = phraseOf(view, at, at + 1);
  const one = { from: at, to: at + 1, actor: null, strength: 2 };
  if (at + 1 < range.to && longPeoples.has(phraseOf(view, at, at + 2))) {
    return { ...one, to: at + 2, type: "people", rule: "people" };
  }
  if (peoples.has(word)) return { ...one, type: "people", rule: "people" };
  if (calendarNames.has(word) || isGrammar(word)) return null;
  for (let to = Math.min(at + 3, range.to); to > at + 1; to--) {
    const capital = isCapital(view.tokens[to - 1]?.text ?? "");
    if (capital && placePrior(phraseOf(view, at, to)) >= surePlace) {
      return { ...one, to, type: "place", rule: "gazetteer" };
    }
  }
  const person = fromPerson(view, at, range);
  if (person) return person;
  return !isCommon(word) && placePrior(word) >= surePlace
    ? { ...one, type: "place", rule: "gazetteer" }
    : null;
}

/** Names in a headline or a line of capitals, where capitals tell nothing: the article's own names, the lexicon, well-known places. */
export function headlinePieces(view: NameView, range: TokenRange, memory: NameMemory): Piece[] {
  const { from, to } = range;
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const capital = isCapital(view.tokens[at]?.text ?? "");
    const piece = capital
      ? (fromLexicon(view, at, to) ?? fromMemory(view, at, to, memory) ?? fromWords(view, at, range))
      : null;
    if (piece) pieces.push(piece);
    at = piece ? piece.to : at + 1;
  }
  return pieces;
}
