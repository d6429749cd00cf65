import type { StorySummary } from "../../model/desk.ts";
import type { Incident, Story } from "../../model/dossier.ts";
import type { DeskIndex } from "./desk-index.ts";
import { conflictsIn } from "./incident-summary.ts";

/** First and last of the days on which incidents are dated; nulls where none is. */
export function periodOf(incidents: readonly Pick<Incident, "date">[]): {
  from: string | null;
  to: string | null;
} {
  let from: string | null = null;
  let to: string | null = null;
  for (const { date } of incidents) {
    if (date === null) continue;
    if (from === null || date.from < from) from = date.from;
    if (to === null || date.to > to) to = date.to;
  }
  return { from, to };
}

/** One story as a list shows it. */
export function storySummary(desk: DeskIndex, { id, title, articles }: Story): StorySummary {
  const incidents = desk.incidentsOfStory.get(id) ?? [];
  return {
    id,
    title,
    articles: articles.length,
    incidents: incidents.length,
    conflicts: incidents.reduce((sum, { facts }) => sum + conflictsIn(facts), 0),
    ...periodOf(incidents),
  };
}

/** Every story, the one most reports are on first. */
export function storySummaries(desk: DeskIndex): StorySummary[] {
  return desk.dossier.stories
    .map((story) => storySummary(desk, story))
    .sort((a, b) => b.articles - a.articles || b.incidents - a.incidents || (a.id < b.id ? -1 : 1));
}
