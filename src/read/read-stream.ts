import type { Found } from "./found.ts";
import { intact, type Unpacked, unpackGzip } from "./gzip/unpack-gzip.ts";
import { JsonLinesReader } from "./json-lines-reader.ts";
import { longestOf, readBytes, readFound, tooLong } from "./read-bytes.ts";
import { type StreamSource, unreadable } from "./received.ts";
import { sniffKind } from "./sniff-kind.ts";

const headLength = 65_536;

/** Takes chunks until there are enough to tell the kind; the rest stays in `chunks`. */
async function takeHead(chunks: AsyncIterator<Uint8Array>): Promise<{ head: Uint8Array; whole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const { done, value } = await chunks.next();
    if (done) return { head: Buffer.concat(parts), whole: true };
    parts.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(parts), whole: false };
}

async function* chunksFrom<T>(head: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* readLines(
  { uri, origin }: StreamSource,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  const reader = new JsonLinesReader(uri, origin);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** Reads all of a source, up to `limit` bytes. */
async function readWhole(
  source: StreamSource,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Found[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) return [tooLong(source.uri, limit)];
  }
  const whole = { ...source, bytes: Buffer.concat(parts) };
  return source.links ? readFound(whole) : readBytes(whole);
}

/** The reader of archives is loaded when there is one. */
async function* readWarcLater(source: StreamSource, chunks: AsyncIterable<Unpacked>): AsyncGenerator<Found> {
  const { readWarc } = await import("./warc/read-warc.ts");
  yield* readWarc(chunks, source);
}

async function* readZipLater(source: StreamSource, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const { readZip } = await import("./zip/read-zip.ts");
  yield* readZip(chunks, source, readStream);
}

/** Everything one stream of bytes gives, whatever its kind; JSON Lines as they come. */
export async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  source: StreamSource,
): AsyncGenerator<Found> {
  const { uri } = source;
  const chunks = stream[Symbol.asyncIterator]();
  try {
    const { head, whole } = await takeHead(chunks);
    const { kind } = sniffKind(head, { name: uri ?? "", whole });
    const all = chunksFrom(head, chunks);
    if (kind === "json-lines") yield* readLines(source, all);
    else if (kind === "warc") yield* readWarcLater(source, all);
    else if (kind === "zip" && !source.inside) yield* readZipLater(source, all);
    else if (kind === "gzip") yield* readPacked(source, all);
    else if (kind === "other" || kind === "empty") yield* readBytes({ ...source, bytes: head });
    else yield* await readWhole(source, all, longestOf(kind));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield unreadable(uri, "not-readable", why);
  } finally {
    await chunks.return?.();
  }
}

/** One unpacked stream: archives with what is damaged in them, anything else only whole. */
async function* readUnpacked(
  source: StreamSource,
  unpacked: AsyncGenerator<Unpacked>,
): AsyncGenerator<Found> {
  const { uri } = source;
  const first = await unpacked.next();
  const start = first.done || !(first.value instanceof Uint8Array) ? new Uint8Array() : first.value;
  const isWarc =
    sniffKind(start, { name: "", whole: false }).kind === "warc" || /\.warc\.gz$/i.test(uri ?? "");
  const all = first.done ? unpacked : chunksFrom(first.value, unpacked);
  if (isWarc) {
    yield* readWarcLater(source, all);
    return;
  }
  const sound = intact(all);
  const { head, whole } = await takeHead(sound);
  const { kind } = sniffKind(head, { name: uri ?? "", whole });
  const rest = chunksFrom(head, sound);
  if (kind === "json-lines") yield* readLines(source, rest);
  else if (kind === "gzip") yield unreadable(uri, "gzip-form", "packed twice");
  else yield* await readWhole(source, rest, longestOf(kind));
}

async function* readPacked(source: StreamSource, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const unpacked = unpackGzip(chunks);
  try {
    yield* readUnpacked(source, unpacked);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield unreadable(source.uri, "gzip-form", why);
  } finally {
    await unpacked.return(undefined);
  }
}
