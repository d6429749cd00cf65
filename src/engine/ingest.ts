import { availableParallelism } from "node:os";
import type { IngestSummary } from "../model/desk.ts";
import { contentId } from "../model/id.ts";
import type { Received } from "../read/read.ts";
import type { Store } from "../store/contract.ts";
import { copiesAmong } from "./copies.ts";
import { reanalyze } from "./reanalyze.ts";
import { type Reassembler, reassemble } from "./reassemble.ts";
import { type TakeInOptions, takeIn } from "./take-in.ts";

export type { IngestRun, Store } from "../store/contract.ts";
export { openStore, StoreError } from "../store.ts";

export interface IngestOptions extends TakeInOptions {
  /** What the inputs were called, so that a run cut short can be taken up again. */
  readonly inputs: readonly string[];
  /** Called when all is taken in, before the dossier is made. */
  readonly onLinking?: () => void;
  /** Makes the dossier, where it is not made from nothing. */
  readonly whole?: Pick<Reassembler, "reassemble">;
}

export interface Ingested {
  readonly summary: IngestSummary;
  /** Articles that an older engine had analyzed. */
  readonly reanalyzed: number;
  readonly revision: number;
}

/** Takes in all that was received and brings the dossier of the project up to it, once, at the end. */
export async function ingest(
  store: Store,
  received: AsyncIterable<Received>,
  options: IngestOptions,
): Promise<Ingested> {
  const { inputs, now, jobs = Math.min(8, availableParallelism()), onLinking, onMessage } = options;
  const started = now();
  const run = contentId(started, ...inputs);
  const cut = (await store.unfinished()).filter((one) => contentId(...one.inputs) === contentId(...inputs));
  await store.begin({ id: run, inputs, started });
  const reanalyzed = await reanalyze(store, { jobs, ...(onMessage && { onMessage }) });
  const fresh = new Set<string>();
  const taken = await takeIn(store, received, {
    ...options,
    jobs,
    onTaken: (batch, bytes) => {
      for (const { as, article } of batch) if (as !== "known") fresh.add(article);
      options.onTaken?.(batch, bytes);
    },
  });
  onLinking?.();
  const revision = await (options.whole?.reassemble() ?? reassemble(store));
  const summary = { ...taken, copies: await copiesAmong(store, fresh) };
  for (const { id } of [...cut, { id: run }]) await store.finish(id, now());
  return { summary, reanalyzed, revision };
}
