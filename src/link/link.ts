import type { Analysis } from "../model/analysis.ts";
import type { Copy } from "../model/dossier.ts";
import type { Links } from "../model/links.ts";
import { findAccounts } from "./accounts.ts";
import { creditedAgencies } from "./credits.ts";
import { findEntities } from "./entities.ts";
import { findIncidents } from "./incidents.ts";
import { findSharedText } from "./shared-text.ts";
import { dateFromSisters } from "./sister-dates.ts";
import { findStories } from "./stories.ts";
import { findUtterances } from "./utterances.ts";

/** Text shared by two articles that credit one agency is that agency's. */
function nameWires(copies: readonly Copy[], analyses: readonly Analysis[]): Copy[] {
  const agencies = new Map(analyses.map((analysis) => [analysis.article.id, creditedAgencies(analysis)]));
  return copies.map((copy) => {
    const other = agencies.get(copy.to) ?? [];
    const shared = (agencies.get(copy.from) ?? []).some((agency) => other.includes(agency));
    return shared ? { ...copy, kind: "shared-wire" } : copy;
  });
}

/** What is the same across articles, and why. `analyses` are distinct and in order of time. */
export function link(analyses: readonly Analysis[]): Links {
  const { entities, entityOf } = findEntities(analyses);
  const copies = nameWires(findSharedText(analyses), analyses);
  const dated = dateFromSisters(analyses, { entityOf, copies });
  const { incidents: loose, incidentOf, messages: dropped } = findIncidents(dated.analyses, entityOf);
  const articles = dated.analyses.map((analysis) => analysis.article);
  const { stories, incidents } = findStories(articles, loose);
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const { accounts, accountOf } = findAccounts(analyses, { copies, storyOf });
  const quotes = findUtterances(analyses, entityOf);
  const messages = [...dated.messages, ...dropped];
  return {
    articles,
    entities,
    entityOf,
    copies,
    accounts,
    accountOf,
    stories,
    incidents,
    incidentOf,
    quotes,
    messages,
  };
}
