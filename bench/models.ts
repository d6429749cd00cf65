import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { namesModel } from "../src/annotate/name-model.ts";

const folder = join(import.meta.dirname, "..", "models");

export interface ModelLoad {
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** What the trained models take on disk, and the time to read and unpack them all for the first time; to be called before anything is analysed. */
export function loadModels(): ModelLoad {
  const paths = globSync("*.bin", { cwd: folder }).map((name) => join(folder, name));
  const started = performance.now();
  namesModel();
  for (const path of paths) if (!path.endsWith("names.bin")) zstdDecompressSync(readFileSync(path));
  const milliseconds = Math.round((performance.now() - started) * 10) / 10;
  return {
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    milliseconds,
  };
}
