import { type Signal, signal } from "@preact/signals";
import type { IngestEvent } from "../../src/model/desk.ts";

/** Grows when the project changed: whatever was fetched before is stale. */
export const revision: Signal<number> = signal(0);

/** The last word on the running ingest; null where none ran since the page was opened. */
export const ingest: Signal<IngestEvent | null> = signal<IngestEvent | null>(null);

function heard(event: MessageEvent<string>): void {
  const told = JSON.parse(event.data) as
    | IngestEvent
    | { readonly kind: "revision"; readonly revision: number };
  if (told.kind === "revision") {
    revision.value = told.revision;
    return;
  }
  ingest.value = told;
  if (told.kind === "done") revision.value = told.revision;
}

/** Listens to what the server says of ingests and changes; the browser reconnects by itself. */
export function startListening(): void {
  const source = new EventSource("/api/events");
  for (const kind of ["message", "progress", "done", "failed", "revision"]) {
    source.addEventListener(kind, heard as (event: Event) => void);
  }
}

/** Marks everything fetched so far as stale, after this page wrote something. */
export function stale(): void {
  revision.value += 1;
}
