import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openStore } from "../src/store.ts";
import { type Databases, onEveryDatabase } from "./databases.ts";
import { runCli } from "./run-cli.ts";

/** Kills on each database; `STEMMA_KILLS=20` is what a release is held to. */
const kills = Number(process.env["STEMMA_KILLS"] ?? 2);
const main = join(import.meta.dirname, "..", "src", "cli", "main.ts");
const folder = mkdtempSync(join(tmpdir(), "stemma-kill-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const towns = ["Kandor", "Veltri", "Osmara", "Tel Barak", "Nahrin", "Port Sule"];
const acts = ["Shells", "A car bomb", "Gunmen", "An air strike", "A drone", "Rockets"];

/** Reports of some dozens of happenings, four or five on each; one of them stands there twice. */
function writeReports(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const happening = at % Math.ceil(count / 4);
    const town = towns[happening % towns.length];
    const day = `2025-03-${String(1 + (happening % 28)).padStart(2, "0")}`;
    const text = `${acts[happening % acts.length]} killed ${1 + ((happening * 7 + at) % 9)} people in ${town} on ${day}, police said.\n\nThe mayor of ${town} told reporters: "We shall bury our dead, report ${at}."`;
    return JSON.stringify({ text, url: `https://outlet${at % 5}.example/${at}`, published: day });
  });
  const path = join(folder, "reports.jsonl");
  writeFileSync(path, [...lines, lines[0]].join("\n"));
  return path;
}

/** In three batches. */
const count = 90;
const reports = writeReports(count);

interface Run {
  /** Articles of which the process said that they are safe. */
  readonly safe: readonly string[];
  readonly killed: boolean;
  readonly milliseconds: number;
}

/** Runs an ingest and kills it so many milliseconds after its start, if it still runs. */
async function runUntil(db: string, moment: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [main, "ingest", "--db", db, reports, "--list", "--jobs", "1"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [lines, errors]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => lines.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const timer = moment === Number.POSITIVE_INFINITY ? null : setTimeout(() => child.kill("SIGKILL"), moment);
  const signal = await new Promise((resolve) => child.once("close", (_code, by) => resolve(by)));
  if (timer) clearTimeout(timer);
  if (signal === null) assert.equal(child.exitCode, 0, Buffer.concat(errors).toString());
  const whole = Buffer.concat(lines).toString().split("\n").slice(0, -1);
  const safe = whole.map((line) => line.split("\t")[1] as string);
  return { safe, killed: signal !== null, milliseconds: performance.now() - started };
}

async function assertHeld(db: string, safe: readonly string[]): Promise<void> {
  const store = await openStore(db, { create: true });
  const held = new Set((await store.held(safe)).map(({ article }) => article));
  await store.close();
  assert.deepEqual(
    safe.filter((id) => !held.has(id)),
    [],
  );
}

async function reportOf(args: readonly string[]): Promise<string> {
  const path = join(folder, "report.json");
  const { code, stderr } = await runCli(["report", ...args, "--format", "json", "-o", path]);
  assert.equal(code, 0, stderr);
  return readFileSync(path, "utf8");
}

const undisturbed = reportOf([reports]);

/** A project that is killed again and again until a run comes to its end; gives how often. */
async function killedProject(db: string, next: () => number, most: number): Promise<number> {
  const safe = new Set<string>();
  for (let times = 0; ; times++) {
    const run = await runUntil(db, times < most ? next() : Number.POSITIVE_INFINITY);
    for (const id of run.safe) safe.add(id);
    if (run.killed) {
      await assertHeld(db, [...safe]);
      continue;
    }
    assert.equal(safe.size, count);
    assert.equal(await reportOf(["--db", db]), await undisturbed);
    return times;
  }
}

function suite(databases: Databases): void {
  test(`an ingest killed at any of ${kills} moments loses nothing it said was safe, and ends as if undisturbed`, async (t) => {
    const draw = drawing(databases.kind === "embedded" ? 17 : 71);
    let made = 0;
    // A folder is not there yet, so that a database may be killed while it is born.
    const fresh = async () =>
      databases.kind === "server" ? databases.fresh() : join(folder, `${made++}.db`);
    const whole = await runUntil(await fresh(), Number.POSITIVE_INFINITY);
    const moments: number[] = [];
    const next = (): number => {
      moments.push(Math.round(draw() * whole.milliseconds));
      return moments.at(-1) as number;
    };
    let done = 0;
    while (done < kills) done += await killedProject(await fresh(), next, kills - done);
    t.diagnostic(`killed after ${moments.join(", ")} ms of ${Math.round(whole.milliseconds)}`);
  });
}

onEveryDatabase(suite);
