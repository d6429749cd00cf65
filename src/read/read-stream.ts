import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { JsonLinesReader } from "./json-lines-reader.ts";
import { longestOf, readBytes, tooLong } from "./read-bytes.ts";
import { type Received, type Source, unreadable } from "./received.ts";
import { sniffKind } from "./sniff-kind.ts";

/** A source whose bytes are still to come. */
export type StreamSource = Omit<Source, "bytes">;

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

async function* chunksFrom(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* readLines(
  { uri, origin }: StreamSource,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Received> {
  const reader = new JsonLinesReader(uri, origin);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** Reads all of a source, up to `limit` bytes. */
async function readWhole(
  source: StreamSource,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Received[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) return [tooLong(source.uri, limit)];
  }
  return readBytes({ ...source, bytes: Buffer.concat(parts) });
}

/** Everything one stream of bytes gives, whatever its kind; JSON Lines as they come. */
export async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  source: StreamSource,
): AsyncGenerator<Received> {
  const { uri } = source;
  const chunks = stream[Symbol.asyncIterator]();
  try {
    const { head, whole } = await takeHead(chunks);
    const { kind } = sniffKind(head, { name: uri ?? "", whole });
    const all = chunksFrom(head, chunks);
    if (kind === "json-lines") yield* readLines(source, all);
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

async function* readPacked(
  source: StreamSource,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Received> {
  const { uri } = source;
  const packed = Readable.from(chunks);
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  const stream = unpacked[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    const { head, whole } = await takeHead(stream);
    const { kind } = sniffKind(head, { name: uri ?? "", whole });
    const all = chunksFrom(head, stream);
    if (kind === "json-lines") yield* readLines(source, all);
    else if (kind === "gzip") yield unreadable(uri, "gzip-form", "packed twice");
    else yield* await readWhole(source, all, longestOf(kind));
  } catch {
    yield unreadable(uri, "gzip-form", "damaged gzip data");
  } finally {
    unpacked.destroy();
    packed.destroy();
  }
}
