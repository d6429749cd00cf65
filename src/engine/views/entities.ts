import type { EntityDetail, EntitySummary } from "../../model/desk.ts";
import type { DossierEntity } from "../../model/dossier.ts";
import type { DeskIndex } from "./desk-index.ts";
import { incidentSummary } from "./incident-summary.ts";

function articlesNaming({ names, descriptors }: DossierEntity): Set<string> {
  return new Set([
    ...names.flatMap(({ articles }) => articles),
    ...descriptors.map(({ article }) => article),
  ]);
}

/** One entity as a list shows it. */
export function entitySummary(desk: DeskIndex, entity: DossierEntity): EntitySummary {
  const { id, name, type, names } = entity;
  return {
    id,
    name,
    type,
    names: names.map(({ text }) => text).filter((text) => text !== name),
    articles: articlesNaming(entity).size,
    incidents: desk.incidentsOfEntity.get(id)?.length ?? 0,
  };
}

/** Every entity, those in most incidents first, then those most articles name. */
export function entitySummaries(desk: DeskIndex): EntitySummary[] {
  return desk.dossier.entities
    .map((entity) => entitySummary(desk, entity))
    .sort(
      (a, b) =>
        b.incidents - a.incidents ||
        b.articles - a.articles ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
}

/** All that the page of one entity shows. */
export function entityDetail(desk: DeskIndex, entity: DossierEntity): EntityDetail {
  const { id } = entity;
  return {
    entity,
    facts: desk.factsOfEntity.get(id) ?? [],
    incidents: (desk.incidentsOfEntity.get(id) ?? []).map((one) => incidentSummary(desk, one)),
    quotes: desk.quotesOfSpeaker.get(id) ?? [],
    articles: [...articlesNaming(entity)].flatMap((one) => desk.articleOf.get(one) ?? []),
  };
}
