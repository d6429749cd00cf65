import type { Store } from "../engine/ingest.ts";
import { CliError } from "./cli-error.ts";

/** Opens a project, hands it over and closes it; what cannot be opened ends the command with a sentence. */
export async function withStore<T>(
  db: string,
  options: { create?: boolean; name?: string },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore, StoreError } = await import("../engine/ingest.ts");
  const store = await openStore(db, options).catch((error: unknown) => {
    throw error instanceof StoreError ? new CliError(error.message) : error;
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
