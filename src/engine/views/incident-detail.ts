import type { IncidentDetail, Relation } from "../../model/desk.ts";
import type { DossierEntity, Incident, Story, Utterance } from "../../model/dossier.ts";
import type { Judgement } from "../../model/judgement.ts";
import { type DeskIndex, partakers } from "./desk-index.ts";
import { incidentSummary } from "./incident-summary.ts";
import { judgementsOnIncident } from "./named-words.ts";

function linked(desk: DeskIndex, incident: Incident): IncidentDetail["linked"] {
  const known = (ids: readonly string[]) => ids.flatMap((id) => desk.incidentOf.get(id) ?? []);
  const related: readonly (readonly [Relation, readonly Incident[]])[] = [
    ["responds-to", known(incident.respondsTo)],
    ["answered-by", desk.answersTo.get(incident.id) ?? []],
    ["part-of", known(incident.partOf)],
    ["has-part", desk.partsOf.get(incident.id) ?? []],
  ];
  return related.flatMap(([relation, incidents]) =>
    incidents.map((one) => ({ relation, incident: incidentSummary(desk, one) })),
  );
}

function quotesIn(desk: DeskIndex, articles: ReadonlySet<string>): Utterance[] {
  const found = new Set([...articles].flatMap((id) => desk.quotesOfArticle.get(id) ?? []));
  return [...found].sort(
    (a, b) => b.renderings.length - a.renderings.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Entities that take part, are cited in a chain, or speak. */
function entitiesIn(desk: DeskIndex, incident: Incident, quotes: readonly Utterance[]): DossierEntity[] {
  const ids = partakers(incident);
  for (const { claims } of incident.facts)
    for (const { chain } of claims) for (const { entity } of chain) if (entity !== null) ids.add(entity);
  for (const { speaker, renderings } of quotes) {
    for (const one of [speaker, ...renderings.map((rendering) => rendering.speaker)])
      if (one !== null) ids.add(one);
  }
  return [...ids].flatMap((id) => desk.entityOf.get(id) ?? []);
}

function storyOf(desk: DeskIndex, { story, title, articles }: Incident): Story {
  return desk.storyOf.get(story) ?? { id: story, title, articles };
}

/** All that one incident page shows but the texts. */
export function incidentDetail(
  desk: DeskIndex,
  incident: Incident,
  judgements: readonly Judgement[] = [],
): IncidentDetail {
  const own = new Set(incident.articles);
  const quotes = quotesIn(desk, own);
  const shown = new Set([
    ...own,
    ...quotes.flatMap(({ renderings }) => renderings.map(({ article }) => article)),
  ]);
  const articles = [...shown].flatMap((id) => desk.articleOf.get(id) ?? []);
  const accounts = new Set(articles.map(({ account }) => account));
  const copies = new Set([...own].flatMap((id) => desk.copiesOfArticle.get(id) ?? []));
  return {
    summary: incidentSummary(desk, incident),
    incident,
    story: storyOf(desk, incident),
    articles,
    accounts: [...accounts].flatMap((id) => desk.accountOf.get(id) ?? []),
    copies: [...copies].filter(({ from, to }) => own.has(from) && own.has(to)),
    entities: entitiesIn(desk, incident, quotes),
    quotes,
    linked: linked(desk, incident),
    judgements: judgementsOnIncident(judgements, incident),
  };
}
