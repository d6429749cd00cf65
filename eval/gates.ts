import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Task } from "./task.ts";

/** Least value of each metric a task must reach; `greatest:` before a name makes it a ceiling. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const ceiling = "greatest:";

export function readFloors(): Floors {
  return JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Floors;
}

/** Every metric of an outcome that fails its floor, in words; empty where all hold. */
export function failures(task: string, outcome: Outcome, floors: Floors): string[] {
  return Object.entries(floors[task] ?? {}).flatMap(([name, bound]) => {
    const upper = name.startsWith(ceiling);
    const metric = upper ? name.slice(ceiling.length) : name;
    const value = outcome.metrics[metric];
    if (typeof value !== "number")
      return [`${task}: no metric "${metric}", wanted ${upper ? "at most" : "at least"} ${bound}`];
    const holds = upper ? value <= bound : value >= bound;
    return holds ? [] : [`${task}: ${metric} is ${value}, wanted ${upper ? "at most" : "at least"} ${bound}`];
  });
}

/** Runs every task that has floors and gives all that failed. */
export async function runGates(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Outcome>,
): Promise<string[]> {
  const floors = readFloors();
  const failed: string[] = [];
  for (const name of Object.keys(floors)) {
    const task = tasks.find((one) => one.name === name);
    if (!task) failed.push(`${name}: floors are pinned for a task that does not exist`);
    else failed.push(...failures(name, await run(task), floors));
  }
  return failed;
}
