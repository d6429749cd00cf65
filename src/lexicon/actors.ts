import { isArticleWord, levelSounds, skeleton } from "../text/name-sounds.ts";
import { nameWords } from "../text/name-words.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import type { ActorRow } from "./actor-row.ts";
import { bodies } from "./bodies.ts";
import { companies } from "./companies.ts";
import { forces } from "./forces.ts";
import { groups } from "./groups.ts";
import { outlets } from "./outlets.ts";
import { stateOrganRow } from "./state-organs.ts";
import { type StateRow, states } from "./states.ts";

/** How a form names its row: the name itself, the adjective or people of a state, or its seat of government. */
export type FormUse = "name" | "demonym" | "capital";

export interface ActorForm {
  readonly row: ActorRow;
  readonly use: FormUse;
  readonly written: string;
  /** All letters are capitals, so that it matches only in capitals. */
  readonly capitals: boolean;
}

function stateActor(state: StateRow): ActorRow {
  return {
    id: `state-${state.iso}`,
    type: state.sovereign ? "state" : "place",
    kind: state.sovereign ? "state" : "territory",
    name: state.name,
    forms: state.forms,
    state: state.iso,
  };
}

const table = new PhraseTable<ActorForm>();
const rows = new Map<string, ActorRow>();
/** "RSF", "U.S.", but also "LeT": told from common words by their capitals alone. */
const capitalsOnly = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$|^\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?$/u;

function isSame(form: ActorForm, row: ActorRow, capitals: boolean): boolean {
  return form.row === row && form.capitals === capitals;
}

function addForm(row: ActorRow, use: FormUse, written: string): void {
  const words = nameWords(written);
  const capitals = capitalsOnly.test(written);
  const same = table.longest(words, 0);
  const known = same?.to === words.length && same.values.some((one) => isSame(one, row, capitals));
  if (words.length > 0 && !known) table.add(words.join(" "), { row, use, written, capitals });
}

function addRow(row: ActorRow): void {
  if (rows.has(row.id)) throw new Error(`Cannot build the table of actors: "${row.id}" stands twice`);
  rows.set(row.id, row);
  for (const written of new Set([row.name, ...row.forms])) addForm(row, "name", written);
}

for (const state of states) {
  const row = stateActor(state);
  addRow(row);
  for (const demonym of state.demonyms) addForm(row, "demonym", demonym);
  if (state.sovereign) for (const capital of state.capitals) addForm(row, "capital", capital);
}
for (const row of [...groups, ...bodies, ...forces, ...outlets, ...companies]) addRow(row);

/** Every actor of the lexicon by the words of its written forms (see `nameWords`). */
export const actorTable: PhraseTable<ActorForm> = table;

/** Words of a written form as `spellings` stores them: consonant skeletons without articles. */
export function spellingWords(words: readonly string[]): string[] {
  return words
    .filter((word) => word.length > 1 && !isArticleWord(word))
    .map((word) => skeleton(levelSounds(word)));
}

const starts = new Set<string>();
const spelt = new PhraseTable<ActorForm>();
for (const row of groups) {
  for (const written of [row.name, ...row.forms]) {
    const words = spellingWords(nameWords(written));
    const sure = words.length > 1 && words.every((word) => word.length > 1);
    if (!sure) continue;
    starts.add(words[0] as string);
    spelt.add(words.join(" "), { row, use: "name", written, capitals: false });
  }
}

/** Armed groups with names of two words or more by the sound of their words, for spellings the tables lack. */
export const actorSpellings: PhraseTable<ActorForm> = spelt;
/** First words of `actorSpellings`. */
export const spellingStarts: ReadonlySet<string> = starts;

/** The row of an id, that of a state's organ (`iq-interior-ministry`) included. */
export function actorById(id: string): ActorRow | undefined {
  return rows.get(id) ?? stateOrganRow(id) ?? undefined;
}

/** The forms written exactly as `name`, or none. */
export function actorForms(name: string): readonly ActorForm[] {
  const words = nameWords(name);
  const match = table.longest(words, 0);
  return match && match.to === words.length ? match.values : [];
}
