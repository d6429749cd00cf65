import type { Article } from "../model/article.ts";
import { type Judgement, standing } from "../model/judgement.ts";
import { type Received, readPaths } from "../read/read.ts";
import { analyzeStep, type Step } from "./step.ts";
import { openWorkers, type WorkerPool } from "./worker-pool.ts";

export interface AnalyzeOptions {
  /** Worker threads; 1 works in this thread. */
  readonly jobs?: number;
  /** Judgements by which blocks are marked. */
  readonly judgements?: readonly Judgement[];
  /** Called after every batch with the number of articles done. */
  readonly onProgress?: (done: number) => void;
}

const batchSize = 16;
/** With fewer batches, to start workers takes longer than they save. */
const fewestBatches = 6;

async function* batched(received: AsyncIterable<Received>): AsyncGenerator<Received[]> {
  let batch: Received[] = [];
  for await (const one of received) {
    batch.push(one);
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Puts the steps of the articles back where these stood among the messages. */
function interleave(batch: readonly Received[], steps: readonly Step[]): Step[] {
  let next = 0;
  return batch.map((one) => (one.kind === "message" ? one : (steps[next++] as Step)));
}

function articlesOf(batch: readonly Received[]): Article[] {
  return batch.flatMap((one) => (one.kind === "article" ? [one.article] : []));
}

/** Up to `count` batches from the head of a run. */
async function take(batches: AsyncGenerator<Received[]>, count: number): Promise<Received[][]> {
  const taken: Received[][] = [];
  while (taken.length < count) {
    const next = await batches.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function* joined<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

async function* inWorkers(
  batches: AsyncIterable<Received[]>,
  pool: WorkerPool,
  jobs: number,
): AsyncGenerator<Step[]> {
  const pending: Promise<Step[]>[] = [];
  for await (const batch of batches) {
    pending.push(pool.analyze(articlesOf(batch)).then((steps) => interleave(batch, steps)));
    if (pending.length > 2 * jobs) yield await (pending.shift() as Promise<Step[]>);
  }
  for (const one of pending) yield await one;
}

async function* inThisThread(
  batches: AsyncIterable<Received[]>,
  judgements: readonly Judgement[],
): AsyncGenerator<Step[]> {
  for await (const batch of batches)
    yield interleave(
      batch,
      articlesOf(batch).map((article) => analyzeStep(article, { judgements })),
    );
}

/** Reads and analyzes every input, in the order of the inputs whatever the number of jobs. */
export async function* analyzePaths(
  paths: readonly string[],
  options: AnalyzeOptions = {},
): AsyncGenerator<Step> {
  const { jobs = 1, onProgress } = options;
  const marks = standing(options.judgements ?? []).filter(({ ruling }) => ruling.kind === "block");
  const batches = batched(readPaths(paths));
  const first = jobs > 1 ? await take(batches, fewestBatches) : [];
  const all = joined(first, batches);
  const pool = first.length === fewestBatches ? openWorkers(jobs, marks) : null;
  let done = 0;
  try {
    for await (const steps of pool ? inWorkers(all, pool, jobs) : inThisThread(all, marks)) {
      yield* steps;
      done += steps.filter((step) => step.kind === "analysis").length;
      onProgress?.(done);
    }
  } finally {
    await pool?.close();
  }
}
