import { enableCompileCache } from "node:module";
import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Step } from "./step.ts";

enableCompileCache();
const { analyzeStep } = await import("./step.ts");

/** Articles and the judgements by which their blocks are marked. */
export interface Batch {
  readonly articles: readonly Article[];
  readonly judgements: readonly Judgement[];
}

/** What a worker thread runs: one batch of articles in, one step for each out, in the same order. */
export function analyzeBatch({ articles, judgements }: Batch): Step[] {
  return articles.map((article) => analyzeStep(article, { judgements }));
}
