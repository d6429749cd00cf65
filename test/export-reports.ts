import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { type Report, reportPaths } from "../src/engine/report.ts";
import { openCatalog } from "../src/export/catalog.ts";
import type { Chunks, WriteOptions } from "../src/export/format.ts";
import { formats } from "../src/export/formats.ts";

const packs = join(import.meta.dirname, "..", "examples", "packs");
const seeds = join(import.meta.dirname, "..", "..", "shared", "seeds");

/** The folders every format is tried on: each example pack, and the two real pages where they are at hand. */
export const reportFolders: readonly string[] = [
  ...globSync(join(packs, "*")).sort(),
  ...(existsSync(seeds) ? [seeds] : []),
];

const known = new Map<string, Promise<Report>>();

/** The report of a folder, made once a process. */
export function reportOf(folder: string): Promise<Report> {
  const before = known.get(folder);
  if (before) return before;
  const report = reportPaths([folder]);
  known.set(folder, report);
  return report;
}

export async function bytesOf(chunks: Chunks): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

/** A report written in a format, as bytes. */
export async function exported(
  { dossier, articles, read }: Report,
  format: string,
  options: Partial<WriteOptions> = {},
): Promise<Buffer> {
  const writer = await formats.get(format)?.load();
  if (!writer) throw new Error(`Cannot export as "${format}": no such format`);
  return bytesOf(
    writer.write(openCatalog(dossier, articles, read), { bom: false, fileName: `out.${format}`, ...options }),
  );
}
