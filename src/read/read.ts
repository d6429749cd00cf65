import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { machineEffects, type ReadEffects } from "./effects.ts";
import { JsonLinesReader } from "./json-lines-reader.ts";
import { listFiles } from "./list-files.ts";
import { longestOf, readBytes, tooLong } from "./read-bytes.ts";
import { type Received, unreadable } from "./received.ts";
import { sniffKind } from "./sniff-kind.ts";

export { readBytes } from "./read-bytes.ts";
export type { Received, Source } from "./received.ts";

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

async function* readLines(uri: string | null, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Received> {
  const reader = new JsonLinesReader(uri);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** Reads all of a source, up to `limit` bytes. */
async function readWhole(
  uri: string | null,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Received[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) return [tooLong(uri, limit)];
  }
  return readBytes({ uri, bytes: Buffer.concat(parts) });
}

async function* readStream(uri: string | null, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Received> {
  const chunks = stream[Symbol.asyncIterator]();
  try {
    const { head, whole } = await takeHead(chunks);
    const { kind } = sniffKind(head, { name: uri ?? "", whole });
    const all = chunksFrom(head, chunks);
    if (kind === "json-lines") yield* readLines(uri, all);
    else if (kind === "gzip") yield* readPacked(uri, all);
    else if (kind === "other" || kind === "empty") yield* readBytes({ uri, bytes: head });
    else yield* await readWhole(uri, all, longestOf(kind));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield unreadable(uri, "not-readable", why);
  } finally {
    await chunks.return?.();
  }
}

async function* readPacked(uri: string | null, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Received> {
  const packed = Readable.from(chunks);
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  const stream = unpacked[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    const { head, whole } = await takeHead(stream);
    const { kind } = sniffKind(head, { name: uri ?? "", whole });
    const all = chunksFrom(head, stream);
    if (kind === "json-lines") yield* readLines(uri, all);
    else if (kind === "gzip") yield unreadable(uri, "gzip-form", "packed twice");
    else yield* await readWhole(uri, all, longestOf(kind));
  } catch {
    yield unreadable(uri, "gzip-form", "damaged gzip data");
  } finally {
    unpacked.destroy();
    packed.destroy();
  }
}

/**
 * Reads files, folders (with all below them, hidden files left out) and `-` for standard input, in the order of their
 * addresses; whatever cannot be read gives a message.
 */
export async function* readPaths(
  paths: readonly string[],
  effects: ReadEffects = machineEffects,
): AsyncGenerator<Received> {
  if (paths.includes("-")) yield* readStream(null, effects.standardInput());
  const { files, messages } = await listFiles(
    paths.filter((path) => path !== "-"),
    effects,
  );
  yield* messages;
  for (const { path, uri } of files) yield* readStream(uri, effects.open(path));
}
