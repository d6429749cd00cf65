import type { IngestEvent } from "../model/desk.ts";

/** What happened to a project, as the reading room hears it. */
export type DeskEvent =
  | (IngestEvent & { readonly ingest: string })
  | { readonly kind: "revision"; readonly revision: number };

export interface LoggedEvent {
  readonly id: string;
  readonly event: DeskEvent;
}

/** The last events, and those who listen for more. */
export interface EventLog {
  publish(event: DeskEvent): void;
  /** Events after the one with `id`; null where that one is no longer, or never was, in the log. */
  since(id: string): readonly LoggedEvent[] | null;
  /** The latest event of the ingests and the latest of the revisions, in their order. */
  latest(): readonly LoggedEvent[];
  /** Gives a function that ends the listening. */
  listen(listener: (logged: LoggedEvent) => void): () => void;
  /** Settles once the log is closed. */
  readonly closed: Promise<void>;
  close(): void;
}

const kept = 500;

/** An event log; ids begin with `run`, so that those of an earlier run of the server are not mistaken for its own. */
export function openEventLog(run: string): EventLog {
  const listeners = new Set<(logged: LoggedEvent) => void>();
  const latest = new Map<string, LoggedEvent>();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  let events: LoggedEvent[] = [];
  let next = 1;
  return {
    publish(event) {
      const logged = { id: `${run}-${next++}`, event };
      events = [...events.slice(1 - kept), logged];
      const key = event.kind === "revision" ? "revision" : "ingest";
      latest.delete(key);
      latest.set(key, logged);
      for (const listener of [...listeners]) listener(logged);
    },
    since(id) {
      const at = events.findIndex((one) => one.id === id);
      return at < 0 ? null : events.slice(at + 1);
    },
    latest: () => [...latest.values()],
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    closed,
    close: () => close(),
  };
}
