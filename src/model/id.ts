import { createHash } from "node:crypto";

/** The first 16 hex digits of the SHA-256 of the parts, each ended by a zero byte. */
export function contentId(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
}
