import { availableParallelism } from "node:os";
import { type Fetcher, openFetcher } from "../read/fetch/fetcher.ts";
import { openStore, type Store } from "../store.ts";
import { codebookPreviews } from "./codebook-previews.ts";
import { deskOf } from "./desk.ts";
import { keepDossier } from "./dossier-keeper.ts";
import { openEventLog } from "./event-log.ts";
import { exportDesk } from "./export-desk.ts";
import { catchUp, type Parts, workOf } from "./project-work.ts";
import { openReassembler } from "./reassemble.ts";
import { watchRevision } from "./revision-watch.ts";
import { openTurns } from "./turns.ts";
import type { WorkingDesk } from "./working-desk.ts";

export { StoreError } from "../store.ts";

export interface ProjectOptions {
  /** Whether a project that is not there is made; else that is an error. */
  readonly create?: boolean;
  readonly name?: string;
  /** The present, ISO 8601 in UTC. */
  readonly now?: () => string;
  readonly fetcher?: Fetcher;
}

/** A project of a store that is open, ready for work; closing it closes the store. */
export function workingDeskOf(store: Store, options: ProjectOptions = {}): WorkingDesk {
  const { now = () => new Date().toISOString(), fetcher = openFetcher() } = options;
  const opened = now();
  const events = openEventLog(opened);
  const turns = openTurns();
  const jobs = Math.min(8, availableParallelism());
  const whole = openReassembler(store);
  const parts: Parts = { store, keeper: keepDossier(store, whole), events, turns, fetcher, now, jobs };
  const reads = deskOf(store);
  const unwatch = watchRevision(store, events);
  catchUp(parts);
  return {
    reads,
    events,
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
      unwatch();
      events.close();
      await turns.idle();
      await whole.close();
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
