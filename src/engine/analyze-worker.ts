import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { analyze } from "../pipeline.ts";

/** What a worker thread runs: one batch of articles in, their analyses out, in the same order. */
export function analyzeBatch(articles: readonly Article[]): Analysis[] {
  return articles.map(analyze);
}
