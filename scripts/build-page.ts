import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "..");
const web = join(root, "web");
/** What the built page is made from: the page, and the types and labels it shares with the engine. */
const sources = [
  "web/index.html",
  "web/vite.config.ts",
  "web/{src,public}/**/*",
  "src/model/*.ts",
  "package-lock.json",
];

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether the built page is missing or older than what it is made from. */
export function isPageStale(): boolean {
  const built = changed(join(web, "dist", "index.html"));
  return built === 0 || globSync(sources, { cwd: root }).some((path) => changed(join(root, path)) > built);
}

/** Builds the reading room into web/dist. */
export async function buildPage(): Promise<void> {
  await build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "error" });
}

if (import.meta.main) await buildPage();
