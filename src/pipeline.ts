import { annotate } from "./annotate/annotate.ts";
import { clean } from "./clean/clean.ts";
import { extract } from "./extract/extract.ts";
import { link } from "./link/link.ts";
import type { Analysis } from "./model/analysis.ts";
import type { Article } from "./model/article.ts";
import { type Block, isContent } from "./model/block.ts";
import type { Dossier, DossierArticle } from "./model/dossier.ts";
import { engine } from "./model/engine.ts";
import { reconcile } from "./reconcile/reconcile.ts";

/** Everything that can be told from one article alone. Never throws for what an article says or how. */
export function analyze(article: Article): Analysis {
  const { blocks, messages } = clean(article);
  const annotated = annotate(article, blocks);
  const found = extract(annotated);
  return {
    version: 1,
    engine,
    ...found,
    blocks,
    sentences: annotated.sentences.map(({ start, end }) => ({ start, end })),
    messages: [...messages, ...found.messages],
  };
}

function leftOut(article: Article, blocks: readonly Block[]): DossierArticle["leftOut"] {
  return blocks
    .filter((block) => !isContent(block))
    .map((block) => ({ ...block, text: article.text.slice(block.start, block.end) }));
}

/** Order in which articles speak: by day of publication where known, then by id. */
function byTime(a: Analysis, b: Analysis): number {
  const left = `${a.article.published ?? "9"}\0${a.article.id}`;
  const right = `${b.article.published ?? "9"}\0${b.article.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A dossier, and the global id of each article's own entities by `localKey`. */
export interface Assembly {
  readonly dossier: Dossier;
  readonly entityOf: ReadonlyMap<string, string>;
}

/** The dossier of a set of analyses: the same for any order of them. An article given twice counts once. */
export function assemble(analyses: readonly Analysis[]): Dossier {
  return assembleLinked(analyses).dossier;
}

/** The same with what leads from an article's entities to the dossier's. */
export function assembleLinked(analyses: readonly Analysis[]): Assembly {
  const distinct = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const ordered = [...distinct.values()].sort(byTime);
  const links = link(ordered);
  const { incidents, facts } = reconcile(ordered, links);
  const blocksOf = new Map(ordered.map((analysis) => [analysis.article.id, analysis.blocks]));
  const articles = links.articles.map((article): DossierArticle => {
    const { text: _, ...rest } = article;
    const account = links.accountOf.get(article.id) as string;
    return { ...rest, account, leftOut: leftOut(article, blocksOf.get(article.id) ?? []) };
  });
  const { accounts, copies, stories, entities, quotes } = links;
  const own = ordered.flatMap(({ article, messages }) =>
    messages.map((one) => ({ ...one, article: article.id })),
  );
  const messages = [...own, ...links.messages];
  const found = { articles, accounts, copies, stories, incidents, facts, entities, quotes, messages };
  return { dossier: { version: 1, engine, ...found }, entityOf: links.entityOf };
}
