import { type Catalog, nameOf } from "./catalog.ts";
import { isParty } from "./parties.ts";

/** Names of those worth naming as parties or arms, each once, in the order they are given. */
export function partyNames(catalog: Catalog, ids: readonly string[]): readonly string[] {
  const named = ids.filter((id) => isParty(catalog.entityOf.get(id) ?? null));
  return [...new Set(named.map((id) => nameOf(catalog, id)))];
}
