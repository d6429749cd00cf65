import { createHash } from "node:crypto";

interface Sourced {
  readonly id: string;
  readonly source?: string;
}

/** Sources of re3d whose licences let weights be fitted; BBC Online and the EU delegation are EVAL-ONLY. */
const trainable: ReadonlySet<string> = new Set([
  "CENTCOM",
  "US State Department",
  "UK Government",
  "Australian Department of Foreign Affairs",
  "Wikipedia",
]);

/** The corpus' own split: SHA-1 of the document's id, first digit 0-7 shared, 8-f held out. */
function isShared(id: string): boolean {
  return (createHash("sha1").update(id).digest()[0] as number) < 0x80;
}

/** True for a document of re3d that shaped `models/actors.bin`: a score on it says nothing of new text. */
export function isFitted({ id, source }: Sourced): boolean {
  return source !== undefined && trainable.has(source) && isShared(id);
}
