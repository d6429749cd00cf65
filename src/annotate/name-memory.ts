import { placePrepositions, speechForms as speech } from "../lexicon/name-particles.ts";
import type { EntityType } from "../model/entity.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import type { Piece } from "./name-piece.ts";
import { type NameView, phraseOf } from "./name-view.ts";

interface Remembered {
  readonly type: EntityType;
  readonly actor: string | null;
  readonly strength: number;
}

/** What an article has shown of its names: whole names, and the parts of persons' names. */
export interface NameMemory {
  readonly wholes: ReadonlyMap<string, Remembered>;
  readonly table: PhraseTable<Remembered>;
  readonly surnames: ReadonlySet<string>;
}

function remember(wholes: Map<string, Remembered>, phrase: string, piece: Piece): void {
  const known = wholes.get(phrase);
  if (piece.type && (!known || known.strength < piece.strength)) {
    wholes.set(phrase, { type: piece.type, actor: piece.actor, strength: piece.strength });
  }
}

/** Gathers the surest type of every name of the article, and the last words of persons' names. */
export function nameMemory(view: NameView, pieces: readonly Piece[]): NameMemory {
  const wholes = new Map<string, Remembered>();
  const surnames = new Set<string>();
  for (const piece of pieces) {
    if (!piece.type || piece.drop) continue;
    const phrase = phraseOf(view, piece.from, piece.to);
    remember(wholes, phrase, piece);
    if (piece.type !== "person") continue;
    const last = phraseOf(view, piece.to - 1, piece.to);
    if (piece.to - piece.from > 1 || piece.strength > 2) surnames.add(last);
  }
  const table = new PhraseTable<Remembered>();
  for (const [phrase, value] of wholes) table.add(phrase, value);
  return { wholes, table, surnames };
}

const places: ReadonlySet<string> = new Set(["place", "state"]);

/** Whether a town's or state's name is here the family name of somebody the article names in full: "Jordan said". */
function isSurname(view: NameView, memory: NameMemory, piece: Piece): boolean {
  if (piece.to - piece.from !== 1 || !places.has(piece.type ?? "") || piece.rule === "demonym" || piece.drop)
    return false;
  const word = phraseOf(view, piece.from, piece.to);
  if (!memory.surnames.has(word)) return false;
  const before = view.tokens[piece.from - 1]?.lower ?? "";
  if (placePrepositions.has(before) || before === "of") return false;
  return piece.strength < 5 || speech.has(view.tokens[piece.to]?.lower ?? "");
}

/** The piece with the type that the rest of the article shows, where its own evidence is weaker. */
export function recall(view: NameView, memory: NameMemory, piece: Piece): Piece {
  if (isSurname(view, memory, piece))
    return { ...piece, type: "person", actor: null, rule: "surname", strength: 3 };
  if (piece.strength >= 3) return piece;
  const phrase = phraseOf(view, piece.from, piece.to);
  if (piece.to - piece.from === 1 && memory.surnames.has(phrase)) {
    return { ...piece, type: "person", rule: "surname", strength: 3 };
  }
  const known = piece.strength < 0 ? undefined : memory.wholes.get(phrase);
  if (!known || known.strength <= piece.strength) return piece;
  return { ...piece, type: known.type, actor: known.actor, rule: "same-name", strength: known.strength };
}
