import type { Analysis } from "../../model/analysis.ts";
import type { AccountDetail, ArticleDetail } from "../../model/desk.ts";
import type { Account } from "../../model/dossier.ts";
import type { Judgement } from "../../model/judgement.ts";
import { localKey } from "../../model/links.ts";
import type { DeskIndex } from "./desk-index.ts";
import { incidentSummary } from "./incident-summary.ts";
import { judgementsOn } from "./named-words.ts";

/** What is known of an article beside the dossier. */
export interface ArticleRecord extends Pick<ArticleDetail, "analysis" | "versions" | "captures"> {
  readonly judgements: readonly Judgement[];
  /** Global entity id by `localKey` of article and entity. */
  readonly entityOf: ReadonlyMap<string, string>;
}

function globalIds(
  { article, entities }: Analysis,
  entityOf: ArticleRecord["entityOf"],
): Record<string, string> {
  const ids: [string, string][] = entities.flatMap(({ id }) => {
    const global = entityOf.get(localKey(article.id, id));
    return global === undefined ? [] : [[id, global]];
  });
  return Object.fromEntries(ids);
}

/** All that the page of one article shows; null for an article the dossier does not hold. */
export function articleDetail(desk: DeskIndex, record: ArticleRecord): ArticleDetail | null {
  const { analysis, versions, captures, judgements, entityOf } = record;
  const { id } = analysis.article;
  const article = desk.articleOf.get(id);
  if (!article) return null;
  return {
    article,
    analysis,
    entityOf: globalIds(analysis, entityOf),
    account: desk.accountOf.get(article.account) ?? { id: article.account, articles: [id], reasons: [] },
    copies: desk.copiesOfArticle.get(id) ?? [],
    incidents: (desk.incidentsOfArticle.get(id) ?? []).map((one) => incidentSummary(desk, one)),
    facts: desk.factsOfArticle.get(id) ?? [],
    versions,
    captures,
    judgements: judgementsOn(judgements, ({ span }) => span.article === id),
  };
}

/** An account with what its articles are called. */
export function accountDetail(desk: DeskIndex, account: Account): AccountDetail {
  return {
    ...account,
    titles: account.articles.map((article) => ({
      article,
      outlet: desk.articleOf.get(article)?.outlet ?? null,
      title: desk.articleOf.get(article)?.title ?? null,
    })),
  };
}
