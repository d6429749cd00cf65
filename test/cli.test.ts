import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Analysis } from "../src/model/analysis.ts";
import type { Dossier } from "../src/model/dossier.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-cli-"));
after(() => rmSync(folder, { recursive: true }));

const good =
  "KANDOR, March 3, 2021 (Wire) - Shells fell on the town of Mosul on Tuesday night, killing three people, a hospital official said.\n";

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const files = {
  good: write("good.txt", good),
  other: write(
    "other.jsonl",
    `${JSON.stringify({ text: "Four people were wounded when a bomb went off in Kirkuk on 5 May 2021, police said.", outlet: "The Courier" })}\n`,
  ),
  page: write(
    "page.html",
    "<html><head><title>Raid</title></head><body><article><p>Two men were arrested in Basra on 7 June 2021, the army said in a statement on Monday.</p></article></body></html>",
  ),
};

test("bad inputs get one message each, the rest is processed and the exit code says so", async () => {
  const bad = [
    write("empty.txt", ""),
    write(
      "binary.bin",
      new Uint8Array(4096).map((_, index) => (index * 7) % 256),
    ),
    write("broken.jsonl", '{"text": "cut off\n'),
    write("line.txt", "x".repeat(50_000_000)),
  ];
  const { code, stdout, stderr } = await runCli([
    "report",
    "--format",
    "json",
    "--jobs",
    "1",
    files.good,
    ...bad,
    join(folder, "missing.txt"),
  ]);
  assert.equal(code, 1, stderr);
  const dossier = JSON.parse(stdout) as Dossier;
  assert.equal(dossier.articles.length, 1);
  const errors = dossier.messages.filter((message) => message.severity === "error");
  for (const name of ["empty.txt", "binary.bin", "broken.jsonl", "line.txt", "missing.txt"]) {
    assert.equal(
      errors.filter((message) => message.uri?.includes(name)).length,
      1,
      `${name}: ${JSON.stringify(errors)}`,
    );
    assert.ok(stderr.includes(name), name);
  }
});

test("the same bytes for any order of inputs and any number of jobs", async () => {
  const paths = Object.values(files);
  const [first, ...others] = await Promise.all([
    runCli(["report", "--format", "json", "--jobs", "1", ...paths]),
    runCli(["report", "--format", "json", "--jobs", "3", ...paths]),
    runCli(["report", "--format", "json", "--jobs", "2", ...paths.toReversed()]),
  ]);
  assert.equal(first.code, 0, first.stderr);
  assert.equal((JSON.parse(first.stdout) as Dossier).articles.length, 3);
  for (const other of others) assert.equal(other.stdout, first.stdout);
});

test("analyze prints one Analysis a line and reads standard input", async () => {
  const { code, stdout } = await runCli(["analyze", "--jobs", "1", "-"], good);
  assert.equal(code, 0);
  const lines = stdout.trimEnd().split("\n");
  assert.equal(lines.length, 1);
  const analysis = JSON.parse(lines[0] as string) as Analysis;
  assert.equal(analysis.article.text, good);
  const killed = analysis.claims.find((claim) => claim.aspect === "killed");
  assert.equal(killed?.figure?.low, 3);
  assert.ok(
    analysis.article.text.slice(killed?.evidence.start, killed?.evidence.end) === killed?.evidence.text,
  );
});

test("an unknown option is a usage error, an empty input set has its own exit code", async () => {
  const [usage, nothing] = await Promise.all([
    runCli(["report", "--no-such-option", files.good]),
    runCli(["report", write("blank.txt", "  \n")]),
  ]);
  assert.equal(usage.code, 2);
  assert.match(usage.stderr, /--no-such-option/);
  assert.equal(nothing.code, 3);
});
