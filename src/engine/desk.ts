import type { ArticleDetail, IncidentDetail } from "../model/desk.ts";
import type { Reads } from "../store/contract.ts";
import { judgementsOn, judgementsOnIncident } from "./views/named-words.ts";

/** What the reading room asks of a project, judgements beside what they name. */
export interface Desk extends Omit<Reads, "incident" | "article"> {
  incident(id: string): Promise<IncidentDetail | null>;
  article(id: string): Promise<ArticleDetail | null>;
}

/** The desk of a store; it holds nothing itself, so every answer is of the dossier then on hand. */
export function deskOf(store: Reads): Desk {
  return {
    project: () => store.project(),
    incidents: (filter, page) => store.incidents(filter, page),
    stories: (page) => store.stories(page),
    entities: (filter, page) => store.entities(filter, page),
    entity: (id) => store.entity(id),
    quotes: (filter, page) => store.quotes(filter, page),
    accounts: (page) => store.accounts(page),
    search: (text, page) => store.search(text, page),
    judgements: () => store.judgements(),
    dossier: () => store.dossier(),
    articles: () => store.articles(),
    capture: (sha256) => store.capture(sha256),
    async incident(id) {
      const found = await store.incident(id);
      if (!found) return null;
      return { ...found, judgements: judgementsOnIncident(await store.judgements(), found.incident) };
    },
    async article(id) {
      const found = await store.article(id);
      if (!found) return null;
      const judgements = judgementsOn(await store.judgements(), ({ span }) => span.article === id);
      return { ...found, judgements };
    },
  };
}
