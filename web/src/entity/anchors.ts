import type { ArticleDetail } from "../../../src/model/desk.ts";
import type { ArticleSpan, DossierEntity } from "../../../src/model/dossier.ts";
import { ask, get } from "../api.ts";

/** Reports looked through for words that name an entity. */
const most = 8;

function named(
  { analysis, entityOf }: ArticleDetail,
  id: string,
  spelling: string | null,
): ArticleSpan | null {
  const { mentions, article } = analysis;
  const own = mentions.filter(({ entity, form }) => entityOf[entity] === id && form !== "pronoun");
  const found =
    spelling === null
      ? (own.find(({ form }) => form === "name") ?? own[0])
      : own.find(({ start, end }) => article.text.slice(start, end) === spelling);
  return found ? { article: article.id, start: found.start, end: found.end } : null;
}

/** Words of a report that name the entity, in one spelling where given: how decisions point at it. Null where none is found. */
export async function anchorOf(
  { id, names, name }: DossierEntity,
  spelling: string | null = null,
): Promise<ArticleSpan | null> {
  const wanted = names.find(({ text }) => text === (spelling ?? name)) ?? names[0];
  for (const article of (wanted?.articles ?? []).slice(0, most)) {
    const anchor = named(await get<ArticleDetail>(ask.article(article).href), id, spelling);
    if (anchor) return anchor;
  }
  return null;
}
