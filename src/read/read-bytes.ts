import { gunzipSync } from "node:zlib";
import type { CaptureOrigin } from "../model/capture.ts";
import { type Decoded, decodeBytes } from "./decode-bytes.ts";
import { readFeed } from "./feed/read-feed.ts";
import { readOpml } from "./feed/read-opml.ts";
import { readSitemap } from "./feed/read-sitemap.ts";
import { type Found, withoutLinks } from "./found.ts";
import { declaredEncoding } from "./html/declared-encoding.ts";
import { readHtml } from "./html/read-html.ts";
import { JsonLinesReader } from "./json-lines-reader.ts";
import { readRecord } from "./read-record.ts";
import {
  bareParts,
  longestText,
  longestTextBytes,
  nameOf,
  type Received,
  received,
  report,
  type Source,
  unreadable,
  withCapture,
} from "./received.ts";
import { type ListingKind, type SourceKind, sniffKind } from "./sniff-kind.ts";

/** No source that must be held whole may be longer, in bytes, packed or not. */
export const longestSource = 64_000_000;
/** Longer feeds, lists and sitemaps than any in use. */
const longestListing = 16_000_000;

/** What to say of a decoding that was not plain UTF-8; nothing where it was. */
function decodingMessages(uri: string | null, decoded: Decoded): Received[] {
  const { encoding, basis, broken } = decoded;
  const messages: Received[] = [];
  if (encoding !== "utf-8") {
    const reason = `Decoded "${nameOf(uri)}" from ${encoding} (${basis})`;
    messages.push(report("info", "decoded", { uri, reason }));
  }
  if (broken > 0) {
    const reason = `Replaced ${broken} broken byte sequences in "${nameOf(uri)}", read as ${encoding}`;
    messages.push(report("warning", "broken-encoding", { uri, reason }));
  }
  return messages;
}

function readJson(uri: string | null, text: string): Received[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return readRecord(nameOf(uri), value);
    return value.flatMap((record, at) => readRecord(`${nameOf(uri)}:${at + 1}`, record));
  } catch {
    return [unreadable(uri, "json-form", "malformed JSON")];
  }
}

function unpack(source: Source): Found[] {
  try {
    const bytes = gunzipSync(source.bytes, { maxOutputLength: longestSource });
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
      return [unreadable(source.uri, "gzip-form", "packed twice")];
    }
    return readFound({ ...source, bytes });
  } catch {
    return [unreadable(source.uri, "gzip-form", `damaged, or over ${longestSource} bytes when unpacked`)];
  }
}

const listingReaders: Readonly<
  Record<ListingKind, (source: { uri: string | null; text: string }) => Found[]>
> = {
  feed: readFeed,
  opml: readOpml,
  sitemap: readSitemap,
};

function readDecoded(source: Source, kind: SourceKind["kind"]): Found[] {
  const isPlain = kind === "text" || kind === "json";
  const declared = source.charset ?? (isPlain ? null : declaredEncoding(source.bytes));
  const decoded = decodeBytes(source.bytes, declared);
  const messages = decodingMessages(source.uri, decoded);
  const { uri } = source;
  const { text } = decoded;
  if (kind === "html") return [...messages, ...readHtml({ uri, html: text })];
  if (kind === "json") return [...messages, ...readJson(uri, text)];
  if (kind === "feed" || kind === "opml" || kind === "sitemap")
    return [...messages, ...listingReaders[kind]({ uri, text })];
  return [...messages, received(uri, { ...bareParts, uri, text })];
}

const mediaTypes: Readonly<Partial<Record<SourceKind["kind"], string>>> = {
  html: "text/html",
  json: "application/json",
  text: "text/plain",
  feed: "application/xml",
  opml: "text/x-opml",
  sitemap: "application/xml",
};

function typed(origin: CaptureOrigin | null | undefined, kind: SourceKind["kind"]): CaptureOrigin | null {
  if (!origin) return null;
  const mediaType = origin.mediaType ?? mediaTypes[kind] ?? null;
  return kind === "feed"
    ? { ...origin, mediaType, carrier: "feed", container: origin.uri }
    : { ...origin, mediaType };
}

/** The most bytes a source of a kind may have. */
export function longestOf(kind: SourceKind["kind"]): number {
  if (kind === "feed" || kind === "opml" || kind === "sitemap") return longestListing;
  return kind === "text" ? longestTextBytes : longestSource;
}

export function tooLong(uri: string | null, limit: number): Received {
  const wanted = limit === longestTextBytes ? `${longestText} characters` : `${limit} bytes`;
  return unreadable(uri, "too-long", `over ${limit} bytes, wanted at most ${wanted}`);
}

/** Everything one source gives, links too, whatever its kind: text, HTML, records, feeds, lists, or any of these packed by gzip. */
export function readFound(source: Source): Found[] {
  const { uri, bytes } = source;
  const found = sniffKind(bytes.subarray(0, 65_536), { name: uri ?? "", whole: bytes.length <= 65_536 });
  switch (found.kind) {
    case "empty":
      return [unreadable(uri, "empty", "empty file")];
    case "other":
      return [unreadable(uri, "not-text", `${found.what}, wanted text, HTML or JSON Lines`)];
    case "warc":
      return [unreadable(uri, "nested", "a WARC archive inside another document")];
    case "zip":
      return [unreadable(uri, "nested", "a ZIP archive inside another document")];
    case "gzip":
      return unpack(source);
    case "json-lines": {
      const reader = new JsonLinesReader(uri, source.origin ?? null);
      return [...reader.push(bytes), ...reader.end()];
    }
    default:
      if (bytes.length > longestOf(found.kind)) return [tooLong(uri, longestOf(found.kind))];
      return withCapture(readDecoded(source, found.kind), {
        bytes,
        origin: typed(source.origin, found.kind),
      });
  }
}

/** What `readFound` gives, with links told as messages. */
export function readBytes(source: Source): Received[] {
  return withoutLinks(readFound(source));
}
