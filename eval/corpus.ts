import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const preferred = ["test", "dev", "docs", "all"];
const dataFile = /\.(jsonl|conllu|conll)(\.gz)?$/;

/** The text of a file, unpacked where its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Path of `name` or `name.gz` in `folder`, or null. */
export function findFile(folder: string, name: string): string | null {
  for (const candidate of [join(folder, name), join(folder, `${name}.gz`)]) {
    if (existsSync(candidate)) return candidate;
  }
  return null;
}

/** The data file of a corpus folder: `test`, else `dev`, `docs`, `all`, else the only one there is. */
export function dataPath(folder: string): string {
  for (const name of preferred) {
    const found = ["jsonl", "conllu", "conll"]
      .map((ending) => findFile(folder, `${name}.${ending}`))
      .find((path) => path !== null);
    if (found) return found;
  }
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => dataFile.test(name)) : [];
  const [only] = files;
  if (files.length === 1 && only) return join(folder, only);
  throw new Error(
    `Cannot choose data in "${folder}": found ${files.length} data files, wanted test, dev, docs, all or one`,
  );
}

/** The records of a JSON Lines file, typed by the caller's knowledge of the corpus. */
export function readRecords<T>(path: string): T[] {
  return readText(path)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
