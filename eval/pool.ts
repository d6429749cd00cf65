import { mainEvent } from "../src/link/salience.ts";
import type { Analysis } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { articleId } from "../src/model/article.ts";
import type { Dossier } from "../src/model/dossier.ts";
import { localKey } from "../src/model/links.ts";
import { analyze, assemble } from "../src/pipeline.ts";

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

/** The incident each article's main event belongs to; an article whose main event makes none is left out. */
export function mainIncidents(dossier: Dossier, analyses: readonly Analysis[]): Map<string, string> {
  const incidentOf = new Map(
    dossier.incidents.flatMap((incident) =>
      incident.events.map(({ article, event }) => [localKey(article, event), incident.id] as const),
    ),
  );
  const main = new Map<string, string>();
  for (const analysis of analyses) {
    const event = mainEvent(analysis);
    const incident = event && incidentOf.get(localKey(analysis.article.id, event.id));
    if (incident) main.set(analysis.article.id, incident);
  }
  return main;
}

/** The main incident of every document, all documents in one pool; a document without one stands alone. */
export function groupDocuments(documents: readonly PoolDocument[], pool: Pool): Map<string, string> {
  const main = mainIncidents(assemble(pool.analyses), pool.analyses);
  return new Map(
    documents.map(({ id }) => [id, main.get(pool.articleOf.get(id) as string) ?? `document ${id}`]),
  );
}
