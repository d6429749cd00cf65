import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Page, Project } from "../src/model/desk.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "stemma-start-"));
const started = new Set<ChildProcess>();
after(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly url: string;
  readonly printed: () => string;
  /** Asks it to stop and gives its exit code. */
  stop(signal: "SIGTERM" | "SIGINT"): Promise<number | null>;
}

/** Runs a script until it prints an address. */
function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  started.add(child);
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      const stop = (signal: "SIGTERM" | "SIGINT") => {
        child.kill(signal);
        return ended;
      };
      if (url) resolve({ url, printed: () => printed, stop });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) =>
      reject(new Error(`ended with ${code} before it printed an address:\n${printed}`)),
    );
  });
}

async function json<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

test("npm start serves the example project and its page, and ends when asked to; so does stemma serve", async () => {
  const db = join(folder, "example");
  const first = await start([join(root, "scripts", "start.ts"), "--db", db]);
  const project = await json<Project>(`${first.url}api/project`);
  assert.equal(project.name, "Examples");
  assert.ok(project.articles >= 24 && project.conflicts > 0, JSON.stringify(project));
  const page = await fetch(first.url);
  assert.match(await page.text(), /<div id="app">/);
  const second = await start([join(root, "scripts", "start.ts"), "--db", join(folder, "other")]);
  assert.notEqual(second.url, first.url, "a port that is taken gives way to the next free one");
  await assert.rejects(
    start([join(root, "scripts", "start.ts"), "--db", db]),
    /ended with 2 .*\n.*\nCannot open ".*": process \d+ has had it open/s,
    "a second one on the same folder says why it cannot",
  );
  const events = await fetch(`${first.url}api/events`);
  assert.equal(await first.stop("SIGINT"), 0, first.printed());
  await events.body?.cancel();
  assert.equal(await second.stop("SIGTERM"), 0, second.printed());

  const again = await start([join(root, "src", "cli", "main.ts"), "serve", "--db", db, "--port", "0"]);
  assert.deepEqual(await json<Project>(`${again.url}api/project`), project);
  const incidents = await json<Page<unknown>>(`${again.url}api/incidents`);
  assert.equal(incidents.total, project.incidents);
  assert.equal(await again.stop("SIGTERM"), 0, again.printed());
});
