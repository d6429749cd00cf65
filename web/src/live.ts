import { type Signal, signal } from "@preact/signals";
import type { IngestEvent } from "../../src/model/desk.ts";

/** Grows whenever the project changed: whatever was fetched before is stale. */
export const revision: Signal<number> = signal(0);

/** The last word on the running ingest; null where none ran since the page was opened. */
export const ingest: Signal<IngestEvent | null> = signal<IngestEvent | null>(null);

let source: EventSource | null = null;
/** The project's own count of its changes, as last told. */
let told: number | null = null;

function moved(to: number): void {
  if (told !== null && told !== to) revision.value += 1;
  told = to;
}

function heard(event: MessageEvent<string>): void {
  const news = JSON.parse(event.data) as
    | IngestEvent
    | { readonly kind: "revision"; readonly revision: number };
  if (news.kind === "revision") {
    moved(news.revision);
    return;
  }
  ingest.value = news;
  if (news.kind === "done") moved(news.revision);
}

/** Listens to what the server says of ingests and changes; the browser reconnects by itself. */
export function startListening(): void {
  source = new EventSource("/api/events");
  for (const kind of ["progress", "done", "failed", "revision"]) {
    source.addEventListener(kind, heard as (event: Event) => void);
  }
}

/** Asks anew for what the page shows, after it wrote something and nobody listens to the server's word of it. */
export function stale(): void {
  if (source?.readyState !== EventSource.OPEN) revision.value += 1;
}
