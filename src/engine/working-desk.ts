import type { Chunks } from "../export/format.ts";
import type { CodebookPreview } from "../model/desk.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Desk } from "./desk.ts";
import type { EventLog } from "./event-log.ts";

/** A judgement as a person gives it; time and id are added when it is written down. */
export type Decision = Pick<Judgement, "author" | "reason" | "ruling">;

/** One file handed over, with the name it bore. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type IngestRequest = { readonly files: readonly HandedFile[] } | { readonly url: string };

/** A project as one file of some format. */
export interface Exported {
  readonly mediaType: string;
  readonly fileName: string;
  readonly chunks: Chunks;
}

/** Why a desk cannot do what it was asked, as one sentence for its user. */
export class DeskError extends Error {
  readonly code: "not-found" | "unprocessable" | "busy";

  constructor(code: DeskError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** A project that is open for work: what it shows, and what may be done to it. */
export interface WorkingDesk {
  readonly reads: Desk;
  readonly events: EventLog;
  /** Changes with everything that `reads` may show. */
  version(): Promise<string>;
  /** The rows that an incident becomes under each codebook; null for an incident nobody knows. */
  codebooks(incident: string): Promise<readonly CodebookPreview[] | null>;
  /** Writes a decision down and takes it up. Throws `DeskError` where it names words that no article holds. */
  decide(decision: Decision): Promise<Judgement>;
  /** Takes articles in, behind the ingests already asked for; gives the id under which its events run. */
  ingest(request: IngestRequest): string;
  /** Throws `DeskError` for a format nobody knows. */
  exportAs(format: string): Promise<Exported>;
  /** Waits for what is under way, then closes the store. */
  close(): Promise<void>;
}
