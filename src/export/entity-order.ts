import type { DossierEntity } from "../model/dossier.ts";
import type { Catalog } from "./catalog.ts";
import { isParty } from "./parties.ts";

/** Ids of the entities that take part in an incident or hold a standing fact. */
function partyIds({ dossier }: Catalog): Set<string> {
  const ids = new Set<string>();
  for (const { initiators, targets } of dossier.incidents) {
    for (const id of [...initiators, ...targets]) ids.add(id);
  }
  for (const { entity } of dossier.facts) if (entity) ids.add(entity);
  for (const { speaker } of dossier.quotes) if (speaker) ids.add(speaker);
  return ids;
}

function reports(entity: DossierEntity): number {
  return new Set(entity.names.flatMap((name) => name.articles)).size;
}

/** Entities a reader wants to see in full: they act or speak, are called something, or bear several names. */
export function telling(catalog: Catalog): { told: DossierEntity[]; rest: DossierEntity[] } {
  const parties = partyIds(catalog);
  const told: DossierEntity[] = [];
  const rest: DossierEntity[] = [];
  for (const entity of entitiesByWeight(catalog)) {
    if (!isParty(entity)) continue;
    const shown = parties.has(entity.id) || entity.descriptors.length > 0 || entity.names.length > 1;
    (shown ? told : rest).push(entity);
  }
  return { told, rest };
}

/** Entities of the dossier: those that act or speak first, then by how many reports name them, then by name. */
function entitiesByWeight(catalog: Catalog): DossierEntity[] {
  const parties = partyIds(catalog);
  return [...catalog.dossier.entities].sort(
    (a, b) =>
      Number(parties.has(b.id)) - Number(parties.has(a.id)) ||
      reports(b) - reports(a) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  );
}
