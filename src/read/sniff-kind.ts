/** Sources that name other sources, or hold many small ones. */
export type ListingKind = "feed" | "opml" | "sitemap";

/** What the bytes of a source hold, told from their beginning and, where that is open, from the name. */
export type SourceKind =
  | {
      readonly kind:
        | "text"
        | "html"
        | "json-lines"
        | "json"
        | "gzip"
        | "warc"
        | "zip"
        | ListingKind
        | "empty";
    }
  | { readonly kind: "other"; readonly what: string };

/** Formats told by their first bytes, in Latin-1. */
const signatures: readonly { readonly start: string; readonly what: string }[] = [
  { start: "%PDF-", what: "a PDF file" },
  { start: "PK\x05\x06", what: "an empty ZIP archive" },
  { start: "\x89PNG\r\n", what: "a PNG image" },
  { start: "\xff\xd8\xff", what: "a JPEG image" },
  { start: "GIF87a", what: "a GIF image" },
  { start: "GIF89a", what: "a GIF image" },
  { start: "\x7fELF", what: "a program" },
  { start: "\xd0\xcf\x11\xe0", what: "an office document" },
  { start: "{\\rtf", what: "an RTF document" },
  { start: "BZh", what: "a bzip2 file" },
  { start: "\xfd7zXZ", what: "an xz file" },
  { start: "7z\xbc\xaf", what: "a 7-Zip archive" },
  { start: "SQLite format 3\0", what: "a database" },
];

const htmlStart =
  /^(?:\s|<\?xml[^>]{0,200}>|<!--[\s\S]{0,2000}?-->)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1|section)\b/i;
/** What may stand before the first element of XML, a declaration of entities included. */
const prologue =
  /^(?:\s|<\?[^>]{0,400}>|<!--[\s\S]{0,2000}?-->|<!doctype\s[^>[]{0,400}(?:\[[^\]]*\]\s*)?>)*/i;
const listings: readonly { readonly kind: ListingKind; readonly start: RegExp }[] = [
  { kind: "feed", start: /^<(?:rss|(?:\w{1,20}:)?feed|rdf:rdf)\b/i },
  { kind: "opml", start: /^<opml\b/i },
  { kind: "sitemap", start: /^<(?:urlset|sitemapindex)\b/i },
];
const jsonFeedStart = /^\s*\{[\s\S]{0,2000}?"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/;
const xmlStart = /^\s*<\?xml\b/i;
const headLength = 4096;
const recordsName = /\.(?:jsonl|ndjson)$/i;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Whether the bytes are neither text, of which a few may be broken, nor UTF-16, which has zeros on one side only. */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  let control = 0;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte === 0) at & 1 ? odd++ : even++;
    else if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  const oneSided = Math.min(even, odd) === 0 && even + odd > head.length / 16;
  return !oneSided && control + even + odd > head.length / 20;
}

function isRecord(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function listingOf(head: string): ListingKind | null {
  if (jsonFeedStart.test(head)) return "feed";
  if (!/^\s*</.test(head)) return null;
  const body = head.slice(prologue.exec(head)?.[0].length ?? 0);
  return listings.find(({ start }) => start.test(body.slice(0, 60)))?.kind ?? null;
}

function ofText(head: string, name: string, whole: boolean): SourceKind {
  if (htmlStart.test(head)) return { kind: "html" };
  const listing = listingOf(head);
  if (listing) return { kind: listing };
  if (/\.x?html?$/i.test(name)) return { kind: "html" };
  if (xmlStart.test(head)) return { kind: "other", what: "XML" };
  if (recordsName.test(name)) return { kind: "json-lines" };
  const start = head.trimStart();
  if (start.startsWith("{")) {
    const lineEnd = start.indexOf("\n");
    const first = lineEnd < 0 ? start : start.slice(0, lineEnd);
    if (isRecord(first) || (lineEnd < 0 && !whole && /^\{\s*"/.test(first))) return { kind: "json-lines" };
    if (/^\{\s*"[^"\n]*"\s*:/.test(start)) return { kind: /^\{\s*\n/.test(start) ? "json" : "json-lines" };
  }
  return /\.json$/i.test(name) || /^\[\s*\{\s*"/.test(start) ? { kind: "json" } : { kind: "text" };
}

/** The kind of a source whose first bytes are `head`; `whole` says that there are no more. */
export function sniffKind(head: Uint8Array, options: { name: string; whole: boolean }): SourceKind {
  if (head.length === 0) return { kind: "empty" };
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: "gzip" };
  const start = latin1(head.subarray(0, 16));
  if (start.startsWith("PK\x03\x04")) return { kind: "zip" };
  if (/^WARC\/\d/.test(start)) return { kind: "warc" };
  const signature = signatures.find((one) => start.startsWith(one.start));
  if (signature) return { kind: "other", what: signature.what };
  const sample = head.subarray(0, headLength);
  if (isBinary(sample) && !htmlStart.test(latin1(sample))) return { kind: "other", what: "binary data" };
  const text = latin1(head)
    .replaceAll("\0", "")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  return ofText(text, options.name.replace(/\.gz$/i, ""), options.whole);
}
