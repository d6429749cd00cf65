import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";
import { type DecodedContent, decodeContent } from "../decode-content.ts";
import { dechunk } from "./dechunk.ts";

/** What reading needs of one record. */
export interface WarcRecord {
  readonly type: string;
  readonly id: string | null;
  readonly uri: string | null;
  readonly date: string | null;
  /** HTTP status; null where the record holds no HTTP response. */
  readonly status: number | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly digest: string | null;
  readonly refersTo: string | null;
  readonly refersToUri: string | null;
  readonly refersToDate: string | null;
  /** Why the crawler cut the record, as it says. */
  readonly truncated: string | null;
  body(limit: number): DecodedContent;
}

type Headers = { get(name: string): string | null | undefined };

function line(headers: Headers | undefined, name: string): string | null {
  const value = headers?.get(name)?.trim();
  return value ? value : null;
}

function mediaType(contentType: string | null): string | null {
  return contentType?.split(";")[0]?.trim().toLowerCase() || null;
}

function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
}

/** What a coding hides; archives that keep decoded bodies under the old header are taken at their bytes. */
function decoded(payload: Buffer, http: Headers | undefined, limit: number): DecodedContent {
  const chunked = /\bchunked\b/i.test(line(http, "Transfer-Encoding") ?? "");
  const joined = chunked ? dechunk(payload) : payload;
  const found = decodeContent(joined, { codings: line(http, "Content-Encoding"), limit });
  const isPlain = /^\s*</.test(joined.toString("latin1", 0, 256));
  return found.kind === "refused" && isPlain ? { kind: "bytes", bytes: joined } : found;
}

async function payloadOf(record: WARCRecord): Promise<Buffer> {
  const bytes = await record.readFully(false);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function isHttp(contentType: string | null): boolean {
  return mediaType(contentType) === "application/http";
}

/** The record that `bytes`, head and block, hold; null where they hold none. */
export async function parseRecord(bytes: Buffer): Promise<WarcRecord | null> {
  const record = await WARCParser.parse(new AsyncIterReader([bytes], null), { keepHeadersCase: false });
  if (!record) return null;
  const warc: Headers = record.warcHeaders.headers;
  const http: Headers | undefined = record.httpHeaders?.headers;
  const payload = await payloadOf(record);
  const own = line(warc, "Content-Type");
  const contentType = http ? line(http, "Content-Type") : isHttp(own) ? null : own;
  return {
    type: record.warcType ?? "",
    id: line(warc, "WARC-Record-ID"),
    uri: record.warcTargetURI ?? null,
    date: record.warcDate ?? null,
    status: http ? Number(record.httpHeaders?.statusCode) : null,
    mediaType: mediaType(contentType),
    charset: charsetOf(contentType),
    etag: line(http, "ETag"),
    lastModified: line(http, "Last-Modified"),
    digest: record.warcPayloadDigest ?? null,
    refersTo: line(warc, "WARC-Refers-To"),
    refersToUri: record.warcRefersToTargetURI ?? null,
    refersToDate: record.warcRefersToDate ?? null,
    truncated: line(warc, "WARC-Truncated"),
    body: (limit) => decoded(payload, http, limit),
  };
}
