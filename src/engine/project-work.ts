import type { IngestEvent } from "../model/desk.ts";
import { judgementId } from "../model/judgement.ts";
import type { Fetcher } from "../read/fetch/fetcher.ts";
import type { Store } from "../store.ts";
import { copiesAmong } from "./copies.ts";
import { deskOf } from "./desk.ts";
import type { DossierKeeper } from "./dossier-keeper.ts";
import type { EventLog } from "./event-log.ts";
import { reanalyze } from "./reanalyze.ts";
import { type Input, receive } from "./receive.ts";
import { faultIn } from "./ruling-fault.ts";
import { type TakenIn, takeIn } from "./take-in.ts";
import type { Turns } from "./turns.ts";
import { DeskError, type IngestRequest, type WorkingDesk } from "./working-desk.ts";

/** What the parts of an open project share. */
export interface Parts {
  readonly store: Store;
  readonly keeper: DossierKeeper;
  readonly events: EventLog;
  readonly turns: Turns;
  readonly fetcher: Fetcher;
  /** The present, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Worker threads. */
  readonly jobs: number;
}

const mostWaiting = 32;
/** Progress is told at most this often, in milliseconds. */
const pace = 200;

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Passes on one progress in a stretch of `pace`, and every other event. */
function paced(publish: (event: IngestEvent) => void): (event: IngestEvent) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (event) => {
    const now = performance.now();
    if (event.kind === "progress" && now - last < pace) return;
    last = now;
    publish(event);
  };
}

/** Brings the dossier up to the store and tells so; gives the revision. */
async function refresh({ keeper, events }: Parts): Promise<number> {
  const revision = await keeper.refresh();
  events.publish({ kind: "revision", revision });
  return revision;
}

/** Takes inputs in and tells how it goes. No run is written down: files handed over cannot be asked for again. */
async function takeInputs(parts: Parts, ingest: string, inputs: readonly Input[]): Promise<void> {
  const { store, events, now, fetcher, jobs } = parts;
  const tell = paced((event) => events.publish({ ...event, ingest }));
  let done = 0;
  const progress = (stage: "reading" | "linking") => tell({ kind: "progress", stage, done, total: null });
  const fresh = new Set<string>();
  const onTaken = (taken: readonly TakenIn[]) => {
    done += taken.length;
    for (const { as, article } of taken) if (as !== "known") fresh.add(article);
    progress("reading");
  };
  try {
    progress("reading");
    const taken = await takeIn(store, receive(inputs, { fetcher }), { now, jobs, onTaken });
    progress("linking");
    const revision = await refresh(parts);
    tell({ kind: "done", summary: { ...taken, copies: await copiesAmong(store, fresh) }, revision });
  } catch (error) {
    tell({ kind: "failed", reason: wordsOf(error) });
  }
}

/** Runs a task in its turn; what it fails of is told as of an ingest that nobody asked for. */
function inTurn({ turns, events }: Parts, task: () => Promise<unknown>): void {
  turns.run(task).catch((error: unknown) => {
    const reason = `Cannot bring the project up to date: ${wordsOf(error)}`;
    events.publish({ kind: "failed", ingest: "project", reason });
  });
}

/** Brings a project up to this engine, and up to what a run that was cut short had taken in. */
export function catchUp(parts: Parts): void {
  const { store, jobs } = parts;
  inTurn(parts, async () => {
    const again = await reanalyze(store, { jobs });
    if (again > 0 || (await store.inputs()) !== (await store.assembled())) await refresh(parts);
  });
}

function inputsOf(request: IngestRequest): Input[] {
  return "url" in request ? [request.url] : [...request.files];
}

/** What may be done to a project, one thing after the other. */
export function workOf(parts: Parts): Pick<WorkingDesk, "decide" | "ingest"> {
  const { store, keeper, turns, now } = parts;
  const reads = deskOf(store);
  let asked = 0;
  let stale = false;
  const takeUp = () => {
    if (stale) return;
    stale = true;
    inTurn(parts, () => {
      stale = false;
      return refresh(parts);
    });
  };
  return {
    async decide(decision) {
      const fault = await faultIn(decision.ruling, reads);
      if (fault) throw new DeskError("unprocessable", `Cannot write the judgement down: ${fault}`);
      const { author, reason, ruling } = decision;
      const judgement = { author, time: now(), reason, ruling };
      const written = { id: judgementId(judgement), ...judgement };
      await keeper.judge([written]);
      takeUp();
      return written;
    },
    ingest(request) {
      if (turns.waiting >= mostWaiting)
        throw new DeskError("busy", `Cannot ingest: ${mostWaiting} tasks wait already`);
      asked += 1;
      const ingest = `ingest-${asked}`;
      void turns.run(() => takeInputs(parts, ingest, inputsOf(request)));
      return ingest;
    },
  };
}
