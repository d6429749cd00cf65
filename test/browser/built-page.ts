import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** The reading room, built as it is for readers, in a folder of its own. */
export interface BuiltPage {
  readonly folder: string;
  remove(): void;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-page-"));
  await build({
    configFile: join(import.meta.dirname, "../../web/vite.config.ts"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
