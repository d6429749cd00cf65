import type { IngestSummary } from "../model/desk.ts";
import type { Message } from "../model/message.ts";
import type { Received } from "../read/read.ts";
import type { Intake, Store, Taken } from "../store/contract.ts";
import { analysisVersions } from "./analysis-version.ts";
import { type Analyzer, openAnalyzer } from "./analyzer.ts";

/** An article that was safely taken in: it survives the death of the process. */
export interface TakenIn extends Taken {
  readonly uri: string | null;
}

export interface TakeInOptions {
  /** The present, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Worker threads; 1 works in this thread. */
  readonly jobs?: number;
  /** Called with every batch that is safe, and the number of bytes it was read from. */
  readonly onTaken?: (taken: readonly TakenIn[], bytes: number) => void;
  /** Called with what is to be told of the inputs, refusals included. */
  readonly onMessage?: (message: Message) => void;
}

type ReceivedArticle = Extract<Received, { kind: "article" }>;

const mostTogether = 32;
/** In characters: what is taken in together stands in memory together. */
const longestTogether = 2_000_000;

async function* batched(
  received: AsyncIterable<Received>,
  onMessage: (message: Message) => void,
): AsyncGenerator<ReceivedArticle[]> {
  let batch: ReceivedArticle[] = [];
  let length = 0;
  for await (const one of received) {
    if (one.kind === "message") {
      onMessage(one.message);
      continue;
    }
    batch.push(one);
    length += one.article.text.length;
    if (batch.length < mostTogether && length < longestTogether) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

interface Parts {
  readonly store: Store;
  readonly analyzer: Analyzer;
  readonly versionOf: (article: string) => string;
  readonly onMessage: (message: Message) => void;
}

/** Analyzes those of a batch whose analysis is not on hand. */
async function intakesOf(batch: readonly ReceivedArticle[], parts: Parts): Promise<Intake[]> {
  const held = await parts.store.held(batch.map(({ article }) => article.id));
  const engines = new Map(held.map(({ article, engine }) => [article, engine]));
  const fresh = batch.filter(({ article }) => engines.get(article.id) !== parts.versionOf(article.id));
  const steps = await parts.analyzer.analyze(fresh.map(({ article }) => article));
  const analyses = new Map(
    steps.flatMap((step) => (step.kind === "analysis" ? [[step.analysis.article, step.analysis]] : [])),
  );
  for (const step of steps) if (step.kind === "message") parts.onMessage(step.message);
  return batch.map(({ article, capture }) => {
    return { article, capture: capture ?? null, analysis: analyses.get(article.id) ?? null };
  });
}

/** Batches under analysis, in the order they came; as many at a time as keep the workers busy. */
async function* analyzed(
  batches: AsyncIterable<ReceivedArticle[]>,
  parts: Parts,
  together: number,
): AsyncGenerator<Intake[]> {
  const pending: Promise<Intake[]>[] = [];
  try {
    for await (const batch of batches) {
      pending.push(intakesOf(batch, parts));
      if (pending.length >= together) yield await (pending.shift() as Promise<Intake[]>);
    }
    while (pending.length > 0) yield await (pending.shift() as Promise<Intake[]>);
  } finally {
    await Promise.allSettled(pending);
  }
}

/**
 * Takes in all that was received: each batch is analyzed and committed, so that a run cut short loses no batch it told
 * of, and the next run passes over what is held. The dossier is not made here: see `reassemble`.
 */
export async function takeIn(
  store: Store,
  received: AsyncIterable<Received>,
  options: TakeInOptions,
): Promise<Omit<IngestSummary, "copies">> {
  const { now, jobs = 1, onTaken = () => {}, onMessage = () => {} } = options;
  const versions = analysisVersions(await store.judgements());
  const analyzer = openAnalyzer({ jobs, judgements: versions.marks });
  const refused: Message[] = [];
  const counts = { added: 0, changed: 0, known: 0 };
  const tell = (message: Message): void => {
    if (message.severity === "error") refused.push(message);
    onMessage(message);
  };
  const parts = { store, analyzer, versionOf: versions.of, onMessage: tell };
  try {
    for await (const intakes of analyzed(batched(received, tell), parts, 2 * jobs)) {
      const taken = await store.take(intakes, now());
      for (const { as } of taken) counts[as]++;
      const uris = intakes.map(({ article }) => article.uri);
      const bytes = intakes.reduce((sum, { capture }) => sum + (capture?.bytes.length ?? 0), 0);
      onTaken(
        taken.map((one, at) => ({ ...one, uri: uris[at] ?? null })),
        bytes,
      );
    }
  } finally {
    await analyzer.close();
  }
  return { ...counts, refused };
}
