import type { Story } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import type { IncidentGroup } from "../model/links.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import type { LooseIncident } from "./incidents.ts";

/** Articles on one running subject: those whose incidents are shared or answer one another. */
export function findStories(
  articles: readonly { id: string; title: string | null }[],
  incidents: readonly LooseIncident[],
): { stories: Story[]; incidents: IncidentGroup[]; storyOf: Map<string, string> } {
  const indexOf = new Map(articles.map((article, index) => [article.id, index]));
  const sets = new DisjointSets(articles.length);
  for (const { articles: members } of incidents) {
    const [first, ...rest] = members.map((id) => indexOf.get(id) as number);
    for (const member of rest) sets.union(first as number, member);
  }
  const incidentsOf = Map.groupBy(incidents, ({ articles: [first] }) =>
    sets.find(indexOf.get(first as string) as number),
  );
  const storyOf = new Map<string, string>();
  const stories = sets.sets().map((members): Story => {
    const ids = members.map((member) => (articles[member] as { id: string }).id);
    const id = contentId("story", ids[0] as string);
    for (const article of ids) storyOf.set(article, id);
    const title = titleOf(incidentsOf.get(members[0] as number) ?? []) ?? firstTitle(members, articles);
    return { id, title, articles: ids };
  });
  const placed = incidents.map((incident) => ({
    ...incident,
    story: storyOf.get(incident.articles[0] as string) as string,
  }));
  return { stories, incidents: placed, storyOf };
}

/** A story is called after the incident most of its articles tell. */
function titleOf(incidents: readonly LooseIncident[]): string | null {
  const [best] = [...incidents].sort(
    (a, b) =>
      b.articles.length - a.articles.length || b.events.length - a.events.length || (a.id < b.id ? -1 : 1),
  );
  return best?.title ?? null;
}

function firstTitle(members: readonly number[], articles: readonly { title: string | null }[]): string {
  return members.map((member) => articles[member]?.title).find((title) => title) ?? "Untitled";
}
