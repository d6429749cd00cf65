import { accessSync, constants, globSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveUntilStopped, showInBrowser } from "../src/cli/stay-up.ts";
import { openProject, StoreError } from "../src/engine/open-project.ts";
import type { HandedFile, WorkingDesk } from "../src/engine/working-desk.ts";
import { ServeError } from "../src/server/serve.ts";
import { buildPage, isPageStale } from "./build-page.ts";

const root = join(import.meta.dirname, "..");
const packs = join(root, "examples", "packs");
const { values } = parseArgs({
  options: { port: { type: "string" }, db: { type: "string" }, open: { type: "boolean" } },
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The example's database: in the clone, or beside other passing files where the clone cannot be written to. */
function exampleFolder(): string {
  try {
    accessSync(root, constants.W_OK);
    const folder = join(root, ".stemma");
    mkdirSync(folder, { recursive: true });
    return join(folder, "example");
  } catch {
    return join(tmpdir(), "stemma-example");
  }
}

function exampleFiles(): HandedFile[] {
  return globSync("*/*", { cwd: packs })
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(packs, name)) }));
}

/** Takes the packs in; those that are held already cost nothing but a look. */
async function takeExamplesIn(desk: WorkingDesk): Promise<void> {
  const finished = new Promise<void>((resolve, reject) => {
    const end = desk.events.listen(({ event }) => {
      if (event.kind !== "done" && event.kind !== "failed") return;
      end();
      if (event.kind === "done") resolve();
      else reject(new Error(`Cannot take the examples in: ${event.reason}`));
    });
  });
  desk.ingest({ files: exampleFiles() });
  await finished;
}

async function start(): Promise<void> {
  if (isPageStale()) {
    say("Building the reading room …");
    await buildPage();
  }
  say("Opening the example project …");
  const desk = await openProject(values.db ?? exampleFolder(), { create: true, name: "Examples" });
  await takeExamplesIn(desk);
  const port = values.port === undefined ? 7100 : Number(values.port);
  await serveUntilStopped(desk, { port, seek: true }, ({ url }) => {
    say(`\n    ${url}\n\nThe reading room of the example project; Ctrl-C ends it.`);
    say(
      "Your own: npm run -s stemma -- ingest --db FOLDER PATH…, then npm run -s stemma -- serve --db FOLDER",
    );
    if (values.open) showInBrowser(url);
  });
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StoreError || error instanceof ServeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
