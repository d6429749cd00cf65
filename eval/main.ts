import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runGates } from "./gates.ts";
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

/** Runs a task and prints its one JSON line. */
async function evaluate(task: Task): Promise<Outcome> {
  const data = values.data ? resolve(values.data) : join(corpora, task.folder);
  const started = performance.now();
  const outcome = await task.run(data);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { documents, metrics } = outcome;
  console.log(
    JSON.stringify({ task: task.name, data: values.data ?? task.folder, documents, metrics, seconds }),
  );
  return outcome;
}

async function main(name: string | undefined): Promise<number> {
  if (name === "gates") {
    const failed = await runGates(tasks, evaluate);
    for (const one of failed) console.error(`Gate failed: ${one}`);
    return failed.length > 0 ? 1 : 0;
  }
  const task = tasks.find((one) => one.name === name);
  if (!task) {
    const known = [...tasks.map((one) => one.name), "gates"].join(", ");
    console.error(`Cannot evaluate "${name ?? ""}": no such task, wanted one of ${known}`);
    return 2;
  }
  const outcome = await evaluate(task);
  if (values.errors) printErrors(outcome.errors, Number(values.limit));
  return 0;
}

process.exitCode = await main(positionals[0]);
