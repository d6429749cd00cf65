import { gzipSync } from "node:zlib";

export interface RecordForm {
  readonly type?: string;
  readonly uri?: string | null;
  readonly head?: Readonly<Record<string, string>>;
  /** HTTP head of the block, status line first; null for a block without one. */
  readonly http?: readonly string[] | null;
  readonly body?: string | Uint8Array;
  /** The length the head states, where it is not that of the block. */
  readonly length?: number | string;
}

export const archivedAt = "2024-01-24T10:00:00Z";

/** The bytes of one WARC record. */
export function makeRecord(form: RecordForm): Buffer {
  const { type = "response", uri = "https://news.example/a", body = "" } = form;
  const http = form.http === undefined ? ["HTTP/1.1 200 OK", "Content-Type: text/html"] : form.http;
  const block = Buffer.concat([
    Buffer.from(http === null ? "" : `${http.join("\r\n")}\r\n\r\n`),
    Buffer.from(body as string),
  ]);
  const head: Record<string, string> = {
    "WARC-Type": type,
    "WARC-Date": archivedAt,
    "WARC-Record-ID": `<urn:uuid:${type}-${uri}>`,
    ...(uri === null ? {} : { "WARC-Target-URI": uri }),
    "Content-Type": http === null ? "text/html" : "application/http; msgtype=response",
    "Content-Length": String(form.length ?? block.length),
    ...form.head,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${lines.join("\r\n")}\r\n\r\n`),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
}

/** The records one behind the other, each packed by itself where that is asked for. */
export function makeWarc(records: readonly Uint8Array[], options: { packed: boolean }): Buffer {
  return Buffer.concat(options.packed ? records.map((record) => gzipSync(record)) : records);
}

/** A page whose article is one paragraph about `place`. */
export function makePage(place: string): string {
  return `<!doctype html><html lang="en"><head><title>Shelling in ${place}</title></head><body><article><p>Shells fell on the town of ${place} on Tuesday night, killing three people, a hospital official said.</p></article></body></html>`;
}
