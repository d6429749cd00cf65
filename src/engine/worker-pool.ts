import { extname } from "node:path";
import { Piscina } from "piscina";
import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Batch } from "./analyze-worker.ts";
import type { PackedStep } from "./packed-step.ts";
import type { Step } from "./step.ts";

export interface WorkerPool {
  analyze(articles: readonly Article[]): Promise<Step[]>;
  /** The same, packed for the store. */
  analyzePacked(articles: readonly Article[]): Promise<PackedStep[]>;
  close(): Promise<void>;
}

/** Worker threads that analyze batches, blocks marked by `judgements`; the caller keeps the batches in order. */
export function openWorkers(jobs: number, judgements: readonly Judgement[] = []): WorkerPool {
  const worker = new URL(`./analyze-worker${extname(import.meta.url)}`, import.meta.url);
  const pool = new Piscina({ filename: worker.href, minThreads: jobs, maxThreads: jobs });
  const run = (articles: readonly Article[], name: string) =>
    pool.run({ articles, judgements } satisfies Batch, { name });
  return {
    analyze: (articles) => run(articles, "analyzeBatch"),
    analyzePacked: (articles) => run(articles, "analyzePacked"),
    close: () => pool.close(),
  };
}
