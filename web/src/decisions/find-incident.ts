import type { ArticleDetail, IncidentDetail } from "../../../src/model/desk.ts";
import type { ArticleSpan } from "../../../src/model/dossier.ts";
import { ask, get } from "../api.ts";

function holds({ incident }: IncidentDetail, span: ArticleSpan): boolean {
  return incident.events.some(
    ({ article, evidence }) =>
      article === span.article && evidence.start < span.end && span.start < evidence.end,
  );
}

/** Id of the incident that now holds the words; a decision may have given it another id. */
export async function findIncident(span: ArticleSpan): Promise<string | null> {
  const { incidents } = await get<ArticleDetail>(ask.article(span.article).href);
  const exact = incidents.find(
    ({ anchor }) => anchor?.article === span.article && anchor.start === span.start,
  );
  if (exact) return exact.id;
  for (const { id } of incidents) {
    if (holds(await get<IncidentDetail>(ask.incident(id).href), span)) return id;
  }
  return null;
}
