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
function sideOf(entity: Entity): string {
  const row = entity.actor === null ? undefined : actorById(entity.actor);
  if (row?.state && organs.has(row.kind)) return `state:${row.state}`;
  const state = ofState(entity);
  return state ? `state:${state}` : entity.id;
}

const parties: ReadonlySet<string> = new Set(["state", "armed-group", "organization"]);

/** The party of every entity that can be one; single people may be called by too many words to tell happenings apart. */
export function sidesOf(entities: readonly Entity[]): Map<string, string> {
  return new Map(
    entities.filter((entity) => parties.has(entity.type)).map((entity) => [entity.id, sideOf(entity)]),
  );
}
