import type { Analysis } from "../model/analysis.ts";
import type { Copy } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Links } from "../model/links.ts";
import { findAccounts } from "./accounts.ts";
import { creditedAgencies } from "./credits.ts";
import { findEntities } from "./entities.ts";
import { findIncidents } from "./incidents.ts";
import { LinkMemory } from "./link-memory.ts";
import { findSharedText } from "./shared-text.ts";
import { dateFromSisters } from "./sister-dates.ts";
import { findStories } from "./stories.ts";
import { findUtterances, respeak } from "./utterances.ts";

/** Text shared by two articles that credit one agency is that agency's. */
function nameWires(copies: readonly Copy[], analyses: readonly Analysis[]): Copy[] {
  const agencies = new Map(analyses.map((analysis) => [analysis.article.id, creditedAgencies(analysis)]));
  return copies.map((copy) => {
    const other = agencies.get(copy.to) ?? [];
    const shared = (agencies.get(copy.from) ?? []).some((agency) => other.includes(agency));
    return shared ? { ...copy, kind: "shared-wire" } : copy;
  });
}

/**
 * What is the same across articles, and why: as the engine finds it, then as judgements will have it. What a person
 * holds of entities does not change which happenings the engine groups. `analyses` are distinct and in order of time,
 * `judgements` those that stand.
 */
export function link(
  analyses: readonly Analysis[],
  judgements: readonly Judgement[] = [],
  memory: LinkMemory = new LinkMemory(),
): Links {
  const found = findEntities(analyses, judgements, memory.entities);
  const { entities, entityOf, engineEntityOf } = found;
  const copies = nameWires(findSharedText(analyses, memory.shared), analyses);
  const dated = dateFromSisters(analyses, { entityOf: engineEntityOf, copies }, memory.sisters);
  const loose = findIncidents(
    dated.analyses,
    { entities, entityOf, engineEntityOf, judgements },
    memory.incidents,
  );
  const articles = dated.analyses.map((analysis) => analysis.article);
  const { stories, incidents, storyOf } = findStories(articles, loose.incidents);
  const { accounts, accountOf } = findAccounts(analyses, { copies, storyOf });
  const told = findUtterances(analyses, engineEntityOf, memory.utterances);
  const quotes = entityOf === engineEntityOf ? told : respeak(told, analyses, entityOf);
  const messages = [...dated.messages, ...loose.messages, ...found.messages];
  return {
    articles,
    datedBy: dated.datedBy,
    entities,
    entityOf,
    copies,
    accounts,
    accountOf,
    stories,
    incidents,
    incidentOf: loose.incidentOf,
    quotes,
    messages,
  };
}
