import { enableCompileCache } from "node:module";
import type { Article } from "../model/article.ts";
import type { Step } from "./step.ts";

enableCompileCache();
const { analyzeStep } = await import("./step.ts");

/** What a worker thread runs: one batch of articles in, one step for each out, in the same order. */
export function analyzeBatch(articles: readonly Article[]): Step[] {
  return articles.map((article) => analyzeStep(article));
}
