import { originOf } from "../model/capture.ts";
import { machineEffects, type ReadEffects } from "./effects.ts";
import type { Found } from "./found.ts";
import { listFiles } from "./list-files.ts";
import { readStream } from "./read-stream.ts";
import type { Received } from "./received.ts";

export type { Found, Link } from "./found.ts";
export { readBytes } from "./read-bytes.ts";
export type { Received, Source } from "./received.ts";

async function* readAll(
  paths: readonly string[],
  effects: ReadEffects,
  wanted: { capture: boolean; links: boolean },
): AsyncGenerator<Found> {
  const { capture, links } = wanted;
  if (paths.includes("-")) {
    const origin = capture ? originOf("input", null) : null;
    yield* readStream(effects.standardInput(), { uri: null, origin, links });
  }
  const { files, messages } = await listFiles(
    paths.filter((path) => path !== "-"),
    effects,
  );
  yield* messages;
  for (const { path, uri } of files) {
    yield* readStream(effects.open(path), { uri, origin: capture ? originOf("file", path) : null, links });
  }
}

async function* receivedOnly(found: AsyncIterable<Found>): AsyncGenerator<Received> {
  for await (const one of found) if (one.kind !== "link") yield one;
}

/**
 * Reads files, folders (with all below them, hidden files left out) and `-` for standard input, in the order of their
 * addresses; whatever cannot be read, or is only named, gives a message.
 */
export function readPaths(
  paths: readonly string[],
  effects: ReadEffects = machineEffects,
): AsyncGenerator<Received> {
  return receivedOnly(readAll(paths, effects, { capture: false, links: false }));
}

/** What `readPaths` gives, every article with its capture: the original bytes of its document, or its line. */
export function readCaptures(
  paths: readonly string[],
  effects: ReadEffects = machineEffects,
): AsyncGenerator<Received> {
  return receivedOnly(readAll(paths, effects, { capture: true, links: false }));
}

/** What `readCaptures` gives, with the addresses that feeds, lists of feeds and sitemaps name as links. */
export function readSources(
  paths: readonly string[],
  effects: ReadEffects = machineEffects,
): AsyncGenerator<Found> {
  return readAll(paths, effects, { capture: true, links: true });
}
