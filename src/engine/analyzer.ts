import { setImmediate } from "node:timers/promises";
import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import { type PackedStep, packedStep } from "./packed-step.ts";
import { openWorkers, type WorkerPool } from "./worker-pool.ts";

/** Analyzes for the store, in this thread while there is little to do and in workers from then on. */
export interface Analyzer {
  analyze(articles: readonly Article[]): Promise<PackedStep[]>;
  close(): Promise<void>;
}

/** With fewer articles, to start workers takes longer than they save. */
const fewestArticles = 96;

export function openAnalyzer(options: {
  readonly jobs: number;
  readonly judgements: readonly Judgement[];
}): Analyzer {
  const { jobs, judgements } = options;
  let pool: WorkerPool | null = null;
  let asked = 0;
  return {
    async analyze(articles) {
      asked += articles.length;
      if (jobs > 1 && asked > fewestArticles) {
        pool ??= openWorkers(jobs, judgements);
        return pool.analyzePacked(articles);
      }
      const steps: PackedStep[] = [];
      for (const article of articles) {
        steps.push(packedStep(article, judgements));
        await setImmediate();
      }
      return steps;
    },
    close: async () => pool?.close(),
  };
}
