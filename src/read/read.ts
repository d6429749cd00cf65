import { originOf } from "../model/capture.ts";
import { machineEffects, type ReadEffects } from "./effects.ts";
import { listFiles } from "./list-files.ts";
import { readStream } from "./read-stream.ts";
import type { Received } from "./received.ts";

export { readBytes } from "./read-bytes.ts";
export type { Received, Source } from "./received.ts";

async function* readAll(
  paths: readonly string[],
  effects: ReadEffects,
  capture: boolean,
): AsyncGenerator<Received> {
  if (paths.includes("-")) {
    yield* readStream(effects.standardInput(), {
      uri: null,
      origin: capture ? originOf("input", null) : null,
    });
  }
  const { files, messages } = await listFiles(
    paths.filter((path) => path !== "-"),
    effects,
  );
  yield* messages;
  for (const { path, uri } of files) {
    yield* readStream(effects.open(path), { uri, origin: capture ? originOf("file", path) : null });
  }
}

/**
 * Reads files, folders (with all below them, hidden files left out) and `-` for standard input, in the order of their
 * addresses; whatever cannot be read gives a message.
 */
export function readPaths(
  paths: readonly string[],
  effects: ReadEffects = machineEffects,
): AsyncGenerator<Received> {
  return readAll(paths, effects, false);
}

/** What `readPaths` gives, every article with its capture: the original bytes of its document, or its line. */
export function readCaptures(
  paths: readonly string[],
  effects: ReadEffects = machineEffects,
): AsyncGenerator<Received> {
  return readAll(paths, effects, true);
}
