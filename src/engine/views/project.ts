import type { Project } from "../../model/desk.ts";
import type { Dossier } from "../../model/dossier.ts";
import { conflictsIn } from "./incident-summary.ts";
import { periodOf } from "./stories.ts";

/** What a dossier comes to in numbers. */
export function projectOf(
  dossier: Dossier,
  record: Pick<Project, "name" | "judgements" | "revision">,
): Project {
  const { engine, articles, accounts, stories, incidents, facts, entities } = dossier;
  const own = incidents.reduce((sum, incident) => sum + conflictsIn(incident.facts), 0);
  return {
    ...record,
    engine,
    articles: articles.length,
    accounts: accounts.length,
    stories: stories.length,
    incidents: incidents.length,
    conflicts: own + conflictsIn(facts),
    entities: entities.length,
    ...periodOf(incidents),
  };
}
