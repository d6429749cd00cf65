import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats } from "../src/export/formats.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { reports } from "./assembly.ts";
import { writeReport } from "./dossier-files.ts";

/**
 * The export step alone: the dossier of the first `count` reports is made once and stored; each format is then written
 * from it by a process of its own, whose peak of memory holds the dossier, the texts and the writing.
 */
export async function exports(count: number, report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-exports-"));
  try {
    const analyses = reports()
      .slice(0, count)
      .map((article) => analyze(article));
    const dossier = assemble(analyses);
    await writeReport(folder, { dossier, articles: analyses.map(({ article }) => article) });
    const script = join(import.meta.dirname, "export-one.ts");
    for (const format of formats.keys())
      report(execFileSync(process.execPath, [script, folder, format], { encoding: "utf8" }).trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
