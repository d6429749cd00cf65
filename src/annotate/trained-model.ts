import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { SequenceModel } from "../text/sequence-model.ts";
import { unpackModel } from "../text/sequence-model-file.ts";

const folder = join(import.meta.dirname, "..", "..", "models");

/** What gives a model of the package, read at the first call. */
export function trainedModel(file: string): () => SequenceModel {
  let loaded: SequenceModel | null = null;
  return () => {
    loaded ??= unpackModel(zstdDecompressSync(readFileSync(join(folder, file))));
    return loaded;
  };
}
