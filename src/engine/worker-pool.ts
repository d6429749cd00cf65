import { extname } from "node:path";
import { Piscina } from "piscina";
import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Batch } from "./analyze-worker.ts";
import type { Step } from "./step.ts";

export interface WorkerPool {
  analyze(articles: readonly Article[]): Promise<Step[]>;
  close(): Promise<void>;
}

/** Worker threads that analyze batches, blocks marked by `judgements`; the caller keeps the batches in order. */
export function openWorkers(jobs: number, judgements: readonly Judgement[] = []): WorkerPool {
  const worker = new URL(`./analyze-worker${extname(import.meta.url)}`, import.meta.url);
  const pool = new Piscina<Batch, Step[]>({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    analyze: (articles) => pool.run({ articles, judgements }, { name: "analyzeBatch" }),
    close: () => pool.close(),
  };
}
