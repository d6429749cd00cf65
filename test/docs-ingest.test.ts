import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pace, recheckHours } from "../src/engine/poll-pace.ts";
import { pagesPerRun } from "../src/engine/receive.ts";
import { fetchDefaults, fetchLimits, productToken } from "../src/read/fetch/fetch-options.ts";

const page = readFileSync(join(import.meta.dirname, "..", "docs", "ingest.md"), "utf8");

function row(start: string): string {
  const line = page.split("\n").find((one) => one.startsWith(`| ${start} |`));
  assert.ok(line, start);
  return line;
}

function bytes(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} bytes`;
}

test("docs/ingest.md tells the limits that hold", () => {
  const { connectMilliseconds, idleMilliseconds, totalMilliseconds, packedBytes, redirects } = fetchLimits;
  const wanted: readonly (readonly [string, string])[] = [
    ["body as it comes", bytes(packedBytes)],
    ["body unpacked", bytes(fetchLimits.bytes)],
    ["redirects", `${redirects} |`],
    ["connection", `${connectMilliseconds / 1000} s`],
    ["no byte received", `${idleMilliseconds / 1000} s`],
    ["one document, from connection to last byte", `${totalMilliseconds / 1000} s`],
    ["documents in one run", `${pagesPerRun} `],
    ["pause between two requests to one host", `${fetchDefaults.delay / 1000} s`],
    ["pause between two requests to one host", `at most ${fetchDefaults.longestDelay / 1000} s`],
    ["tries where a host is busy (429, 503)", `over ${fetchDefaults.longestBackOff / 1000} s`],
    ["first interval", `${pace.first} minutes`],
    ["after news", `at least ${pace.shortest} minutes`],
    ["without news", `at most ${pace.longest / 60} hours`],
    ["a page is looked at again", `${recheckHours.slice(0, -1).join(", ")} and ${recheckHours.at(-1)} hours`],
  ];
  for (const [start, value] of wanted) assert.ok(row(start).includes(value), `${start}: ${value}`);
  assert.ok(page.includes(`under the name \`${productToken}\``));
});
