import type { Analysis } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { articleId } from "../src/model/article.ts";
import type { Dossier } from "../src/model/dossier.ts";
import { analyze } from "../src/pipeline.ts";

/** A document of a corpus, in the fields that most share. */
export interface PoolDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly uri?: string | null;
  readonly url?: string | null;
}

/** The article a document makes: its title stands before the text, as on a page. */
export function toArticle(document: PoolDocument): Article {
  const title = document.title ?? null;
  const published = document.published ?? null;
  const parts = {
    uri: document.uri ?? document.url ?? document.id,
    outlet: null,
    title,
    byline: null,
    published,
    publishedBasis: published ? ("metadata" as const) : ("none" as const),
    language: "en",
    text: title === null ? document.text : `${title}\n\n${document.text}`,
  };
  return { id: articleId(parts), ...parts };
}

export interface Pool {
  readonly analyses: readonly Analysis[];
  /** Article id by document id, in the order of the documents. */
  readonly articleOf: ReadonlyMap<string, string>;
}

export function analyzePool(documents: readonly PoolDocument[]): Pool {
  const articleOf = new Map<string, string>();
  const analyses = documents.map((document) => {
    const article = toArticle(document);
    articleOf.set(document.id, article.id);
    return analyze(article);
  });
  return { analyses, articleOf };
}

/** The incident an article is mainly about: the one its most-mentioned event (then its first) belongs to. */
export function mainIncidents(dossier: Dossier, analyses: readonly Analysis[]): Map<string, string> {
  const mentions = new Map(
    analyses.flatMap(({ article, events }) =>
      events.map((event) => [`${article.id}/${event.id}`, event.mentions.length] as const),
    ),
  );
  const best = new Map<string, { incident: string; mentions: number; start: number }>();
  for (const incident of dossier.incidents) {
    for (const { article, event, evidence } of incident.events) {
      const count = mentions.get(`${article}/${event}`) ?? 0;
      const known = best.get(article);
      if (!known || count > known.mentions || (count === known.mentions && evidence.start < known.start)) {
        best.set(article, { incident: incident.id, mentions: count, start: evidence.start });
      }
    }
  }
  return new Map([...best].map(([article, { incident }]) => [article, incident]));
}
