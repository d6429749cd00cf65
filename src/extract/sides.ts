import { actorById, actorTable } from "../lexicon/actors.ts";
import type { Entity } from "../model/entity.ts";
import { nameWords } from "../text/name-words.ts";

/** Kinds of actors that act for their state. */
const organs: ReadonlySet<string> = new Set([
  "state",
  "government",
  "ministry",
  "military",
  "police",
  "intelligence",
  "command",
]);

/** Nouns that, behind the name of a state, mean its own forces or government. Source: own knowledge of general usage. */
const stateNouns =
  /\b(?:forces?|troops|military|army|navy|air force|soldiers|warplanes|jets|aircraft|officials?|police|government|authorities|personnel|marines|commandos)$/i;

function ofState(entity: Entity): string | null {
  if (entity.type === "person" || !stateNouns.test(entity.name)) return null;
  const words = nameWords(entity.name);
  const start = words[0] === "the" ? 1 : 0;
  const match = actorTable.longest(words, start);
  const row = match?.values[0]?.row;
  return row && row.kind === "state" ? row.state : null;
}

/** Which party an entity acts for: its state where it is one of its organs or forces, else itself. */
export function sideOf(entity: Entity): string {
  const row = entity.actor === null ? undefined : actorById(entity.actor);
  if (row?.state && organs.has(row.kind)) return `state:${row.state}`;
  const state = ofState(entity);
  return state ? `state:${state}` : entity.id;
}
