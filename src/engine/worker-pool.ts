import { extname } from "node:path";
import { Piscina } from "piscina";
import type { Article } from "../model/article.ts";
import type { Step } from "./step.ts";

export interface WorkerPool {
  analyze(articles: readonly Article[]): Promise<Step[]>;
  close(): Promise<void>;
}

/** Worker threads that analyze batches; the caller keeps the batches in order. */
export function openWorkers(jobs: number): WorkerPool {
  const worker = new URL(`./analyze-worker${extname(import.meta.url)}`, import.meta.url);
  const pool = new Piscina<readonly Article[], Step[]>({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    analyze: (articles) => pool.run(articles, { name: "analyzeBatch" }),
    close: () => pool.close(),
  };
}
