import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { EvalError } from "./task.ts";
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

function printErrors(errors: readonly EvalError[], limit: number): void {
  const kinds = Map.groupBy(errors, (error) => error.kind);
  for (const [kind, members] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${kind}: ${members.length}`);
    for (const error of members.slice(0, limit)) console.log(`  ${error.document}: ${error.detail}`);
  }
}

const [name] = positionals;
const task = tasks.find((one) => one.name === name);
if (!task) {
  console.error(
    `Cannot evaluate "${name ?? ""}": no such task, wanted one of ${tasks.map((one) => one.name).join(", ")}`,
  );
  process.exit(2);
}
const data = resolve(values.data ?? join(corpora, task.folder));
const started = performance.now();
const outcome = await task.run(data);
const seconds = Math.round((performance.now() - started) / 100) / 10;
console.log(
  JSON.stringify({ task: task.name, data, documents: outcome.documents, metrics: outcome.metrics, seconds }),
);
if (values.errors) printErrors(outcome.errors, Number(values.limit));
