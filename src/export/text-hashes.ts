import { createHash } from "node:crypto";
import type { Catalog } from "./catalog.ts";

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Hash of the text of an article by its id, each computed once; null where the text is not at hand. */
export function textHashes({ sourceOf }: Catalog): (article: string) => string | null {
  const known = new Map<string, string | null>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const text = sourceOf.get(article)?.text ?? "";
    const hash = text === "" ? null : textHash(text);
    known.set(article, hash);
    return hash;
  };
}
