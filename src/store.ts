import type { OpenOptions, Store } from "./store/contract.ts";

export type * from "./store/contract.ts";
export { StoreError } from "./store/contract.ts";

/** Opens the project at `db`, a folder or a `postgres://` address. Throws `StoreError`. */
export async function openStore(db: string, options: OpenOptions = {}): Promise<Store> {
  const { open } = await import("./store/open.ts");
  return open(db, options);
}
