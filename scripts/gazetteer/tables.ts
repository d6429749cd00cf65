import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Rows of a tab-separated file, unpacked where its name ends in `.gz`; comment and blank lines dropped. */
export function readRows(path: string): string[][] {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replace(/\r$/, "").split("\t"));
}

/** Cell `at` of a row, trimmed; empty where the row is short. */
export function cell(row: readonly string[], at: number): string {
  return (row[at] ?? "").trim();
}
