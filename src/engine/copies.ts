import type { Store } from "../store/contract.ts";

const pageSize = 500;

/** How many of the articles taken in are one voice with a report held before, or with another of them. */
export async function copiesAmong(store: Store, taken: ReadonlySet<string>): Promise<number> {
  if (taken.size === 0) return 0;
  let copies = 0;
  let cursor: string | null = null;
  do {
    const page = await store.accounts({ limit: pageSize, ...(cursor !== null && { cursor }) });
    for (const { articles } of page.items) {
      const fresh = articles.filter((article) => taken.has(article)).length;
      copies += fresh === articles.length ? Math.max(0, fresh - 1) : fresh;
    }
    cursor = page.next;
  } while (cursor !== null);
  return copies;
}
