import { annotate } from "./annotate/annotate.ts";
import { clean } from "./clean/clean.ts";
import { judgeBlocks } from "./clean/judged-blocks.ts";
import { extract } from "./extract/extract.ts";
import { link } from "./link/link.ts";
import type { Analysis } from "./model/analysis.ts";
import type { Article } from "./model/article.ts";
import { type Block, isContent } from "./model/block.ts";
import type { Dossier, DossierArticle } from "./model/dossier.ts";
import { engine } from "./model/engine.ts";
import { type Judgement, standing } from "./model/judgement.ts";
import type { Reading } from "./model/reading.ts";
import type { Assembly } from "./pipeline/assembly.ts";
import { AssemblyMemory } from "./pipeline/assembly-memory.ts";
import { judgementsLast, staleBlocks } from "./pipeline/judgement-messages.ts";
import { reconcile } from "./reconcile/reconcile.ts";

export type { Assembly } from "./pipeline/assembly.ts";
export { AssemblyMemory } from "./pipeline/assembly-memory.ts";
export { keepUnchanged } from "./pipeline/keep-unchanged.ts";
export { type Rejudgement, rejudge } from "./pipeline/rejudge.ts";

/**
 * Everything that can be told from one article alone, and its words as the stages saw them; blocks are as persons
 * marked them, where they did. Never throws for what an article says or how.
 */
export function readArticle(article: Article, judgements: readonly Judgement[] = []): Reading {
  const { blocks: found, messages } = clean(article);
  const blocks = judgeBlocks(article, found, standing(judgements));
  const annotated = annotate(article, blocks);
  const told = extract(annotated);
  const analysis: Analysis = {
    version: 1,
    engine,
    ...told,
    blocks,
    sentences: annotated.sentences.map(({ start, end }) => ({ start, end })),
    messages: [...messages, ...told.messages],
  };
  return { annotated, analysis };
}

/** What `readArticle` tells without the words: the unit that is stored. */
export function analyze(article: Article, judgements: readonly Judgement[] = []): Analysis {
  return readArticle(article, judgements).analysis;
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

/**
 * The dossier of a set of analyses and of what persons decided: the same for any order of either. An article given
 * twice counts once. A judgement that does not apply is told of in a message.
 */
export function assemble(analyses: readonly Analysis[], judgements: readonly Judgement[] = []): Dossier {
  return assembleLinked(analyses, judgements).dossier;
}

/** The same with what leads from an article's entities to the dossier's; `memory` spares what it has met before. */
export function assembleLinked(
  analyses: readonly Analysis[],
  judgements: readonly Judgement[] = [],
  memory: AssemblyMemory = new AssemblyMemory(),
): Assembly {
  const distinct = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const ordered = [...distinct.values()].sort(byTime);
  const held = standing(judgements);
  const links = link(ordered, held, memory.link);
  const { incidents, facts, messages: unmet } = reconcile(ordered, links, held, memory.facts);
  const articles = links.articles.map((article): DossierArticle => {
    const { text: _, ...rest } = article;
    const account = links.accountOf.get(article.id) as string;
    const datedBy = links.datedBy.get(article.id);
    const { blocks } = distinct.get(article.id) as Analysis;
    return { ...rest, account, ...(datedBy ? { datedBy } : {}), leftOut: leftOut(article, blocks) };
  });
  const { accounts, copies, stories, entities, quotes } = links;
  const own = ordered.flatMap(({ article, messages }) =>
    messages.map((one) => ({ ...one, article: article.id })),
  );
  const messages = judgementsLast([
    ...own,
    ...links.messages,
    ...unmet,
    ...staleBlocks(distinct, judgements),
  ]);
  const found = { articles, accounts, copies, stories, incidents, facts, entities, quotes, messages };
  return { dossier: { version: 1, engine, ...found }, entityOf: links.entityOf };
}
