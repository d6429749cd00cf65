import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Dossier } from "../src/model/dossier.ts";
import { type CliResult, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-hostile-"));
after(() => rmSync(folder, { recursive: true }));

function report(place: string, count: string): string {
  return `KANDOR, March 3, 2021 (Wire) - Shells fell on the town of ${place} on Tuesday night, killing ${count} people, a hospital official said.\n`;
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

const good = report("Mosul", "three");
/** Files with one readable report each, in a shape that must not cost it. */
const readable = {
  "good.txt": good,
  "utf16le.txt": Buffer.from(`\ufeff${good}`, "utf16le"),
  "utf16be.txt": Buffer.from(`\ufeff${good}`, "utf16le").swap16(),
  "unmarked16.txt": Buffer.from(good, "utf16le"),
  "latin1.txt": Buffer.from(`Bogotá – ${good} «Señora» Núñez agreed.`, "latin1"),
  "broken.txt": Buffer.concat([
    Buffer.from(good),
    Buffer.from([0xc3, 0x28, 0xff, 0xe2, 0x82, 0]),
    Buffer.from(good),
  ]),
  "deep.html": `<html><body>${"<div>".repeat(10_000)}<p>${good.repeat(3)}</p>`,
  "quotes.txt": `${"“".repeat(10_000)}${good}`,
  "lines.txt": Array.from({ length: 100_000 }, (_, at) => `a${at}`).join("\n"),
  "odd\n na\u202eme \u001b[31mé💣.txt": good,
  "script.jsonl": `${JSON.stringify({
    text: "Three people were killed in Mosul on Monday, <script>alert(1)</script> police said.",
    title: "</title><script>alert(2)</script>",
    outlet: "<svg onload=alert(3)>",
    byline: '"><img src=x onerror=alert(4)>',
    url: "javascript:alert(5)",
  })}\n`,
} as const;
const badLines = [
  "null",
  "42",
  "[1]",
  '"text"',
  '{"text":5}',
  '{"text":null,"html":[]}',
  "{}",
  '{"text":"x"',
  "\0",
];
/** Files that give nothing but a message. */
const unreadable = {
  "zero.txt": "",
  "binary.txt": new Uint8Array(50_000).map((_, at) => (at * at * 31 + at * 7) % 256),
  "deepspan.html": `<p>${"<span>".repeat(100_000)}${good}`,
  "long.txt": "Three people were killed. ".repeat(200_000),
} as const;

let first: CliResult;
let others: readonly CliResult[];
let seconds = 0;

before(async () => {
  for (const [name, content] of [...Object.entries(readable), ...Object.entries(unreadable)])
    write(name, content);
  write(
    "types.jsonl",
    `${[...badLines, JSON.stringify({ text: good, title: { a: 1 }, published: 7, outlet: [1], url: {} })].join("\n")}\n`,
  );
  const huge = JSON.stringify({ text: "Three people were killed. ".repeat(1_400_000) });
  write("huge.jsonl", `${huge}\n${JSON.stringify({ text: good })}\n`);
  for (const below of ["north", "south"]) {
    mkdirSync(join(folder, below));
    symlinkSync("..", join(folder, below, "up"));
  }
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling.txt"));
  write(join("north", "good.txt"), report("Basra", "five"));
  const started = performance.now();
  first = await runCli(["report", "--format", "json", "--jobs", "1", folder]);
  seconds = (performance.now() - started) / 1000;
  others = await Promise.all([
    runCli(["report", "--format", "json", "--jobs", "3", folder]),
    runCli(["report", "--format", "html", "--jobs", "2", join(folder, "script.jsonl")]),
  ]);
});

test("hostile files cost one message each and nothing else, in bounded time", () => {
  assert.equal(first.code, 1, first.stderr);
  assert.ok(seconds < 60, `${seconds} s`);
  const dossier = JSON.parse(first.stdout) as Dossier;
  const uris = dossier.articles.map((article) => article.uri);
  const wanted = Object.keys(readable).filter((name) => name !== "script.jsonl");
  for (const name of [...wanted, "javascript:alert(5)", "types.jsonl:10", "huge.jsonl:2", "north/good.txt"])
    assert.equal(
      uris.filter((uri) => uri === name).length,
      1,
      `${JSON.stringify(name)} in ${JSON.stringify(uris)}`,
    );
  assert.equal(uris.length, wanted.length + 4);
  const errors = dossier.messages
    .filter((message) => message.severity === "error")
    .map((message) => message.uri);
  const lines = badLines.map((_, at) => `types.jsonl:${at + 1}`);
  assert.deepEqual(
    errors.map((uri) => (uri?.endsWith("dangling.txt") ? "dangling.txt" : uri)).sort(),
    [...Object.keys(unreadable), ...lines, "huge.jsonl:1", "dangling.txt"].sort(),
  );
});

test("links that lead back up are entered once", () => {
  const { messages } = JSON.parse(first.stdout) as Dossier;
  assert.equal(messages.filter((message) => message.rule === "linked-folder").length, 2);
});

test("every readable file gives its figure", () => {
  const dossier = JSON.parse(first.stdout) as Dossier;
  const told = new Set(
    dossier.incidents.flatMap((one) =>
      one.facts.flatMap((fact) =>
        fact.aspect === "killed" ? fact.claims.map((claim) => claim.article) : [],
      ),
    ),
  );
  for (const { id, uri } of dossier.articles)
    if (uri !== "lines.txt" && uri !== "quotes.txt") assert.ok(told.has(id), JSON.stringify(uri));
});

test("the same bytes for any number of jobs", () => {
  assert.equal(others[0]?.stdout, first.stdout);
});

test("no file name moves the cursor of a terminal", () => {
  assert.doesNotMatch(first.stderr.replaceAll("\n", ""), /[\p{Cc}\u202e]/u);
});

test("mark-up in titles, names and addresses is shown and never runs", () => {
  const html = others[1]?.stdout ?? "";
  assert.ok(html.includes("&lt;script&gt;alert(1)"));
  assert.doesNotMatch(html, /<script|<svg|<img|href="javascript:/i);
  assert.doesNotMatch(html.replace(/"[^"<>]*"/g, '""'), /<[^>]+\son\w+\s*=/i);
});
