import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "./contract.ts";

interface Holder {
  readonly pid: number;
  readonly since: string;
}

function holderOf(path: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(path, "utf8")) as Holder;
    return `process ${pid} has had it open since ${since}`;
  } catch {
    return "another process has it open";
  }
}

/**
 * Holds a folder for this process alone, until `release`. The lock is one of the operating system's, by way of SQLite,
 * so it ends with the process however that dies, and no stale one can be left behind.
 */
export function lockFolder(folder: string): { release(): void } {
  const holder = join(folder, "holder.json");
  const lock = new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new StoreError(
      "locked",
      `Cannot open "${folder}": ${holderOf(holder)}, and a folder serves one process at a time`,
    );
  }
  const since = new Date().toISOString();
  writeFileSync(holder, `${JSON.stringify({ pid: process.pid, since } satisfies Holder)}\n`);
  return { release: () => lock.close() };
}
