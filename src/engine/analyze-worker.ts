import { enableCompileCache } from "node:module";
import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { PackedStep } from "./packed-step.ts";
import type { Step } from "./step.ts";

enableCompileCache();
const { analyzeStep } = await import("./step.ts");
const { packedStep } = await import("./packed-step.ts");

/** Articles and the judgements by which their blocks are marked. */
export interface Batch {
  readonly articles: readonly Article[];
  readonly judgements: readonly Judgement[];
}

/** What a worker thread runs: one batch of articles in, one step for each out, in the same order. */
export function analyzeBatch({ articles, judgements }: Batch): Step[] {
  return articles.map((article) => analyzeStep(article, { judgements }));
}

/** The same, packed for the store. */
export function analyzePacked({ articles, judgements }: Batch): PackedStep[] {
  return articles.map((article) => packedStep(article, judgements));
}
