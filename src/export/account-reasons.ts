import type { Catalog } from "./catalog.ts";

/** A reason with the ids of articles in it replaced by their numbers. */
export function withSourceNumbers(catalog: Catalog, reason: string): string {
  return reason.replace(/\b[0-9a-f]{16}\b/g, (id) => {
    const source = catalog.sourceOf.get(id);
    return source ? `report ${source.number}` : id;
  });
}
