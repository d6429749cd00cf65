import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../eval/corpus.ts";
import type { Article } from "../src/model/article.ts";
import { readBytes } from "../src/read/read-bytes.ts";
import type { Received } from "../src/read/received.ts";

/** What a run reads: where it came from and, for each source, its bytes as they lie on disk. */
export interface Input {
  readonly name: string;
  readonly sources: readonly { readonly uri: string; readonly bytes: Uint8Array }[];
}

const root = join(import.meta.dirname, "..");
const reports = join(root, "..", "shared", "corpora", "casualties", "gva", "docs.jsonl.gz");
const packs = join(root, "examples", "packs");

/** The example packs, or those of their files that end in `ending`. */
export function packInput(ending: string): Input {
  const paths = globSync(`**/*${ending}`, { cwd: packs }).sort();
  const sources = paths
    .filter((path) => /\.(?:txt|html|jsonl)$/.test(path))
    .map((path) => ({ uri: path, bytes: new Uint8Array(readFileSync(join(packs, path))) }));
  return { name: `examples/packs/**/*${ending}`, sources };
}

/** The first `count` reports of casualties/gva, one JSON line a source; the example packs where that corpus is not at hand. */
export function textInput(count: number): Input {
  if (!existsSync(reports)) return packInput("");
  const lines = readText(reports)
    .split("\n")
    .filter((line) => line !== "");
  const encoder = new TextEncoder();
  const sources = lines
    .slice(0, count)
    .map((line, at) => ({ uri: `gva:${at}`, bytes: encoder.encode(line) }));
  return { name: `casualties/gva, first ${sources.length}`, sources };
}

function articleOf(received: Received): Article[] {
  return received.kind === "article" ? [received.article] : [];
}

export function readInput(input: Input): Article[] {
  return input.sources.flatMap((source) => readBytes(source).flatMap(articleOf));
}
