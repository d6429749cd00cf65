import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { runCli } from "./run-cli.ts";

const root = join(import.meta.dirname, "..");
const report = join(root, "examples/packs/market-bombing/02-harbour.txt");

test("what belongs beside an export to standard output is not written, and said so", async () => {
  const csv = await runCli(["export", report, "--format", "csv"]);
  assert.equal(csv.code, 0);
  assert.equal(
    csv.stderr,
    "Not written, for it is a second file: stemma.csv-metadata.json; wanted -o FILE\n",
  );
  const ftm = await runCli(["export", report, "--format", "ftm"]);
  assert.match(ftm.stderr, /^Not written, for it is a second file: stemma\.ftm\.json\.statements\.jsonl; /);
  assert.equal((await runCli(["export", report, "--format", "csv", "--quiet"])).stderr, "");
});

test("a workbook goes down a pipe and not to a terminal", async (context) => {
  const piped = await runCli(["export", report, "--format", "xlsx", "--quiet"]);
  assert.equal(piped.code, 0, piped.stderr);
  assert.match(piped.stdout, /^PK/);
  const command = `${process.execPath} src/cli/main.ts export '${report}' --format xlsx`;
  const terminal = spawnSync("script", ["-qec", command, "/dev/null"], { cwd: root, encoding: "utf8" });
  if (terminal.error) return context.skip("no script(1) of util-linux on this machine to open a terminal");
  assert.equal(terminal.status, 2);
  assert.equal(terminal.stdout.trim(), 'Cannot write "xlsx" to a terminal: it is no text, wanted -o FILE');
});
