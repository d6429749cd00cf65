import { extname } from "node:path";
import { Piscina } from "piscina";
import type { PackedAnalysis } from "../store/contract.ts";
import type { DossierPatch, DossierRows } from "../store/row.ts";
import type { AssemblyWork } from "./assemble-rows.ts";

/** A thread of its own that assembles, so that this one still answers. */
export interface AssemblingThread {
  assembleRows(work: AssemblyWork): Promise<DossierRows>;
  /** The same; the thread keeps in memory all that it was made from. */
  begin(work: AssemblyWork): Promise<DossierRows>;
  /** What new analyses and the judgements there are now change of what was begun. */
  further(work: AssemblyWork): Promise<DossierPatch>;
  close(): Promise<void>;
}

/** Bytes that may be handed to another thread: on their own memory, not on a database's. */
export function movable({ bytes }: PackedAnalysis): { bytes: Uint8Array<ArrayBuffer> } {
  return { bytes: new Uint8Array(bytes) };
}

export function openAssemblingThread(): AssemblingThread {
  const worker = new URL(`./assemble-worker${extname(import.meta.url)}`, import.meta.url);
  const idleTimeout = Number.POSITIVE_INFINITY;
  const pool = new Piscina({ filename: worker.href, minThreads: 1, maxThreads: 1, idleTimeout });
  const run = (name: string, work: AssemblyWork) =>
    pool.run(work, { name, transferList: work.analyses.map(({ bytes }) => bytes.buffer as ArrayBuffer) });
  return {
    assembleRows: (work) => run("assembleRows", work),
    begin: (work) => run("begin", work),
    further: (work) => run("further", work),
    close: () => pool.close(),
  };
}
