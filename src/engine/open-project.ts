import { availableParallelism } from "node:os";
import type { IngestEvent } from "../model/desk.ts";
import { judgementId } from "../model/judgement.ts";
import { type Fetcher, openFetcher } from "../read/fetch/fetcher.ts";
import { openStore, type Store } from "../store.ts";
import { codebookPreviews } from "./codebook-previews.ts";
import { deskOf } from "./desk.ts";
import { type EventLog, openEventLog } from "./event-log.ts";
import { exportDesk } from "./export-desk.ts";
import { reassemble } from "./reassemble.ts";
import { type Input, receive } from "./receive.ts";
import { faultIn } from "./ruling-fault.ts";
import { takeIn } from "./take-in.ts";
import { openTurns, type Turns } from "./turns.ts";
import { DeskError, type IngestRequest, type WorkingDesk } from "./working-desk.ts";

export { StoreError } from "../store.ts";

export interface ProjectOptions {
  /** Whether a project that is not there is made; else that is an error. */
  readonly create?: boolean;
  readonly name?: string;
  /** The present, ISO 8601 in UTC. */
  readonly now?: () => string;
  readonly fetcher?: Fetcher;
}

/** What the parts of an open project share. */
interface Parts {
  readonly store: Store;
  readonly events: EventLog;
  readonly turns: Turns;
  readonly now: () => string;
  readonly fetcher: Fetcher;
  readonly jobs: number;
}

const mostWaiting = 32;
/** Progress is told at most this often, in milliseconds. */
const pace = 200;

/** Passes on one event in a stretch of `pace`; the events that end an ingest always. */
function paced(publish: (event: IngestEvent) => void): (event: IngestEvent) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (event) => {
    const now = performance.now();
    if (event.kind === "progress" && now - last < pace) return;
    last = now;
    publish(event);
  };
}

async function tellRevision({ store, events }: Parts): Promise<number> {
  const { revision } = await store.project();
  events.publish({ kind: "revision", revision });
  return revision;
}

/** Takes inputs in and tells how it goes. No run is written down: files handed over cannot be asked for again. */
async function takeInputs(parts: Parts, ingest: string, inputs: readonly Input[]): Promise<void> {
  const { store, events, now, fetcher, jobs } = parts;
  const tell = paced((event) => events.publish({ ...event, ingest }));
  let done = 0;
  const progress = (stage: "reading" | "linking") => tell({ kind: "progress", stage, done, total: null });
  const onTaken = (taken: readonly unknown[]) => {
    done += taken.length;
    progress("reading");
  };
  try {
    progress("reading");
    const summary = await takeIn(store, receive(inputs, { fetcher }), { now, jobs, onTaken });
    progress("linking");
    await reassemble(store);
    tell({ kind: "done", summary, revision: await tellRevision(parts) });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}

function inputsOf(request: IngestRequest): Input[] {
  return "url" in request ? [request.url] : [...request.files];
}

function workOf(parts: Parts): Pick<WorkingDesk, "decide" | "ingest"> {
  const { store, turns, now } = parts;
  const reads = deskOf(store);
  let asked = 0;
  let stale = false;
  const refresh = () => {
    if (stale) return;
    stale = true;
    const work = async () => {
      stale = false;
      await reassemble(store);
      await tellRevision(parts);
    };
    turns.run(work).catch((error: unknown) => {
      const reason = `Cannot bring the project up to date: ${error instanceof Error ? error.message : error}`;
      parts.events.publish({ kind: "failed", ingest: "judgements", reason });
    });
  };
  return {
    async decide(decision) {
      const fault = await faultIn(decision.ruling, reads);
      if (fault) throw new DeskError("unprocessable", `Cannot write the judgement down: ${fault}`);
      const { author, reason, ruling } = decision;
      const judgement = { author, time: now(), reason, ruling };
      const written = { id: judgementId(judgement), ...judgement };
      await store.judge([written]);
      refresh();
      return written;
    },
    ingest(request) {
      if (turns.waiting >= mostWaiting)
        throw new DeskError("busy", `Cannot ingest: ${mostWaiting} ingests wait already`);
      asked += 1;
      const ingest = `ingest-${asked}`;
      void turns.run(() => takeInputs(parts, ingest, inputsOf(request)));
      return ingest;
    },
  };
}

/** A project of a store that is open, ready for work; closing it closes the store. */
export function workingDeskOf(store: Store, options: ProjectOptions = {}): WorkingDesk {
  const { now = () => new Date().toISOString(), fetcher = openFetcher() } = options;
  const jobs = Math.min(8, availableParallelism());
  const opened = now();
  const parts: Parts = { store, events: openEventLog(opened), turns: openTurns(), now, fetcher, jobs };
  const reads = deskOf(store);
  return {
    reads,
    events: parts.events,
    async version() {
      const [{ revision }, inputs] = await Promise.all([store.project(), store.inputs()]);
      return `${opened}/${revision}/${inputs}`;
    },
    async codebooks(id) {
      const detail = await reads.incident(id);
      if (!detail) return null;
      const analyses = await Promise.all(detail.incident.articles.map((article) => store.analysis(article)));
      return codebookPreviews(
        detail,
        analyses.flatMap((one) => one?.article ?? []),
      );
    },
    ...workOf(parts),
    exportAs: (format) => exportDesk(reads, format),
    async close() {
      parts.events.close();
      await parts.turns.idle();
      await fetcher.close();
      await store.close();
    },
  };
}

/** Opens the project at `db`, a folder or a `postgres://` address. Throws `StoreError`. */
export async function openProject(db: string, options: ProjectOptions = {}): Promise<WorkingDesk> {
  const { create = false, name } = options;
  return workingDeskOf(await openStore(db, { create, ...(name && { name }) }), options);
}
