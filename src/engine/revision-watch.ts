import type { Store } from "../store.ts";
import type { EventLog } from "./event-log.ts";

/** How often the database is asked, in milliseconds. */
const pace = 2000;

/** Tells of revisions that other processes write into a project on a server; gives a function that ends it. */
export function watchRevision(store: Pick<Store, "kind" | "project">, events: EventLog): () => void {
  if (store.kind === "embedded") return () => {};
  let told: number | null = null;
  let asking = false;
  const end = events.listen(({ event }) => {
    if (event.kind === "revision") told = event.revision;
  });
  const ask = async () => {
    if (asking) return;
    asking = true;
    try {
      const { revision } = await store.project();
      if (told !== null && revision > told) events.publish({ kind: "revision", revision });
      told = Math.max(told ?? revision, revision);
    } catch {
      // The database is away for now; whoever asks it for something is told so.
    } finally {
      asking = false;
    }
  };
  void ask();
  const timer = setInterval(ask, pace);
  timer.unref();
  return () => {
    clearInterval(timer);
    end();
  };
}
