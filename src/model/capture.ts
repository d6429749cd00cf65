import { createHash } from "node:crypto";

/** What carried a document's bytes to us; `lines` is one line of a file of records. */
export type Carrier = "file" | "input" | "lines" | "archive" | "warc" | "feed" | "web";

/** Where bytes came from, before they are there. */
export interface CaptureOrigin {
  /** Address or path of the bytes, after redirects; null for standard input. */
  readonly uri: string | null;
  readonly carrier: Carrier;
  /** The file, archive or feed the document stood in; null where it stood alone. */
  readonly container: string | null;
  /** ISO 8601 time in UTC at which the page was fetched; null where nobody wrote it down. */
  readonly retrieved: string | null;
  /** As the server or the archive says; null where the bytes alone tell. */
  readonly mediaType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The original bytes of one document, transport coding undone: the evidentiary copy beside the article read from it. */
export interface Capture extends CaptureOrigin {
  /** SHA-256 of `bytes` in hex. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** An origin of which only the carrier and the address are known. */
export function originOf(carrier: Carrier, uri: string | null): CaptureOrigin {
  return { uri, carrier, container: null, retrieved: null, mediaType: null, etag: null, lastModified: null };
}

export function captureOf(origin: CaptureOrigin, bytes: Uint8Array): Capture {
  return { ...origin, sha256: createHash("sha256").update(bytes).digest("hex"), bytes };
}
