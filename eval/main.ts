import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runGates } from "./gates.ts";
import { peersOf } from "./peers/peers.ts";
import type { Failure, Outcome, Task } from "./task.ts";
import { tasks } from "./tasks.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    errors: { type: "boolean" },
    limit: { type: "string", default: "20" },
  },
});

const corpora = join(import.meta.dirname, "..", "..", "shared", "corpora");

function printErrors(errors: readonly Failure[], limit: number): void {
  const kinds = Map.groupBy(errors, (error) => error.kind);
  for (const [kind, members] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${kind}: ${members.length}`);
    for (const error of members.slice(0, limit)) console.log(`  ${error.document}: ${error.detail}`);
  }
}

function dataOf(task: Task): string {
  return values.data ? resolve(values.data) : join(corpora, task.folder);
}

/** Runs a task and prints its one JSON line, with what the peers of that task get where they are wanted. */
async function evaluate(task: Task, against: boolean): Promise<Outcome> {
  const data = dataOf(task);
  const started = performance.now();
  const outcome = await task.run(data);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { documents, metrics } = outcome;
  const peers = against ? peersOf[task.name]?.(data) : undefined;
  const line = { task: task.name, data: values.data ?? task.folder, documents, metrics, seconds };
  console.log(JSON.stringify({ ...line, ...(peers ? { peers } : {}) }));
  return outcome;
}

async function main(name: string | undefined): Promise<number> {
  if (name === "gates") {
    const failed = await runGates(tasks, (task) => evaluate(task, false));
    for (const one of failed) console.error(`Gate failed: ${one}`);
    return failed.length > 0 ? 1 : 0;
  }
  const task = tasks.find((one) => one.name === name);
  if (!task) {
    const known = [...tasks.map((one) => one.name), "gates"].join(", ");
    console.error(`Cannot evaluate "${name ?? ""}": no such task, wanted one of ${known}`);
    return 2;
  }
  const outcome = await evaluate(task, true);
  if (values.errors) printErrors(outcome.errors, Number(values.limit));
  return 0;
}

process.exitCode = await main(positionals[0]);
