import type { Dossier } from "../model/dossier.ts";
import type { ArticleRefs, EntityRefs, IncidentRefs, Materialized } from "../store/contract.ts";
import { accountDetail } from "./views/article-detail.ts";
import { type DeskIndex, openDesk } from "./views/desk-index.ts";
import { entityDetail, entitySummary } from "./views/entities.ts";
import { incidentDetail } from "./views/incident-detail.ts";
import { projectOf } from "./views/project.ts";
import { storySummary } from "./views/stories.ts";

type Identified = { readonly id: string };

function idsOf(all: readonly Identified[]): string[] {
  return all.map(({ id }) => id);
}

/** Where things that have no id stand in their list. */
function positions<T>(all: readonly T[]): (some: readonly T[]) => number[] {
  const at = new Map(all.map((one, index) => [one, index]));
  return (some) => some.flatMap((one) => at.get(one) ?? []);
}

type Position = (copies: DeskIndex["dossier"]["copies"]) => number[];

function incidentRefs(detail: ReturnType<typeof incidentDetail>, positionsOf: Position): IncidentRefs {
  const { articles, accounts, copies, entities, quotes, linked } = detail;
  return {
    articles: idsOf(articles),
    accounts: idsOf(accounts),
    copies: positionsOf(copies),
    entities: idsOf(entities),
    quotes: idsOf(quotes),
    linked: linked.map(({ relation, incident }) => ({ relation, incident: incident.id })),
  };
}

function entityRefs({ facts, incidents, quotes, articles }: ReturnType<typeof entityDetail>): EntityRefs {
  return {
    facts: idsOf(facts),
    incidents: idsOf(incidents),
    quotes: idsOf(quotes),
    articles: idsOf(articles),
  };
}

/** Global ids by local ones, for each of `articles`; in one order, whatever that of `entityOf`. */
function localIds(
  entityOf: ReadonlyMap<string, string>,
  articles: readonly Identified[],
): Map<string, Record<string, string>> {
  const byArticle = new Map(articles.map(({ id }) => [id, [] as [string, string][]]));
  for (const [key, global] of entityOf) {
    const slash = key.indexOf("/");
    byArticle.get(key.slice(0, slash))?.push([key.slice(slash + 1), global]);
  }
  const byLocal = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1);
  return new Map([...byArticle].map(([id, own]) => [id, Object.fromEntries(own.sort(byLocal))]));
}

/** What lists and pages show of the parts of a dossier; `entityOf` gives global entity ids by `localKey`. */
export function materialize(dossier: Dossier, entityOf: ReadonlyMap<string, string>): Materialized {
  return materializePart(openDesk(dossier), dossier, entityOf);
}

/** The same of some of its parts: `part` holds these alone, but for the copies, which are all there. */
export function materializePart(
  desk: DeskIndex,
  part: Dossier,
  entityOf: ReadonlyMap<string, string>,
): Materialized {
  const positionsOf = positions(part.copies);
  const locals = localIds(entityOf, part.articles);
  const { conflicts, from, to } = projectOf(desk.dossier, { name: "", judgements: 0, revision: 0 });
  const articles = part.articles.map(
    ({ id, account }): ArticleRefs => ({
      account,
      copies: positionsOf(desk.copiesOfArticle.get(id) ?? []),
      incidents: idsOf(desk.incidentsOfArticle.get(id) ?? []),
      facts: idsOf(desk.factsOfArticle.get(id) ?? []),
      entityOf: locals.get(id) ?? {},
    }),
  );
  return {
    dossier: part,
    project: { conflicts, from, to },
    articles,
    accounts: part.accounts.map((account) => accountDetail(desk, account)),
    stories: part.stories.map((story) => storySummary(desk, story)),
    incidents: part.incidents.map((incident) => {
      const detail = incidentDetail(desk, incident);
      return { summary: detail.summary, refs: incidentRefs(detail, positionsOf) };
    }),
    entities: part.entities.map((entity) => ({
      summary: entitySummary(desk, entity),
      refs: entityRefs(entityDetail(desk, entity)),
    })),
  };
}
