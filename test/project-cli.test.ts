import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { DossierDiff } from "../src/export/diff/diff.ts";
import { runCli } from "./run-cli.ts";

const pack = join(import.meta.dirname, "../examples/packs/market-bombing");
const folder = mkdtempSync(join(tmpdir(), "stemma-project-"));
const db = join(folder, "desk.db");
const at = (name: string): string => join(folder, name);
after(() => rmSync(folder, { recursive: true, force: true }));

before(async () => {
  mkdirSync(at("first"));
  cpSync(join(pack, "02-harbour.txt"), join(at("first"), "02-harbour.txt"));
  assert.equal((await runCli(["ingest", "--db", db, at("first"), "--quiet"])).code, 0);
  assert.equal((await runCli(["report", "--db", db, "--format", "json", "-o", at("first.json")])).code, 0);
  assert.equal((await runCli(["ingest", "--db", db, pack, "--quiet"])).code, 0);
});

test("a project is exported and reported as its folder is", async () => {
  for (const args of [
    ["report", "--format", "md"],
    ["export", "--format", "csv"],
    ["export", "--format", "ged"],
  ]) {
    const [ofProject, ofFolder] = await Promise.all([
      runCli([...args, "--db", db, "--quiet"]),
      runCli([...args, pack, "--quiet"]),
    ]);
    assert.equal(ofProject.code, 0, ofProject.stderr);
    assert.ok(ofProject.stdout.length > 200);
    assert.equal(ofProject.stdout, ofFolder.stdout);
  }
});

test("an export of a project is verified against it, and a word changed in it is found", async () => {
  const file = at("claims.csv");
  assert.equal((await runCli(["export", "--db", db, "--format", "csv", "-o", file, "--quiet"])).code, 0);
  const good = await runCli(["verify", file, "--db", db]);
  assert.equal(good.code, 0, good.stdout + good.stderr);
  assert.match(good.stdout, /: (\d+) of \1 pieces of evidence found again/);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("A car bomb tore", "A cart bomb tore"));
  const bad = await runCli(["verify", file, "--db", db]);
  assert.equal(bad.code, 4);
  assert.match(bad.stdout, /words-changed .* \(row \d+\): /);
});

test("where a file cannot be written, the reason is told in words", async () => {
  for (const [file, why] of [
    [at("nowhere/x.csv"), "no such folder"],
    [at("."), "it is a folder, wanted a file"],
  ] as const) {
    const { code, stderr } = await runCli(["export", "--db", db, "--format", "ged", "-o", file, "--quiet"]);
    assert.deepEqual([code, stderr], [2, `Cannot write "${file}": ${why}\n`]);
  }
});

test("a project is compared with a dossier of before, and one of its days with another", async () => {
  const since = await runCli(["diff", at("first.json"), "--db", db, "--format", "json"]);
  assert.equal(since.code, 0, since.stderr);
  assert.ok((JSON.parse(since.stdout) as DossierDiff).articles.new.length > 3);
  const days = await runCli(["diff", "2024-09-14", "2024-09-15", "--db", db]);
  assert.equal(days.code, 0, days.stderr);
  assert.match(days.stdout, /## Moved tolls[\s\S]*Killed: .* → 13–19/);
  const early = await runCli(["diff", "2020-01-01", "--db", db]);
  assert.deepEqual([early.code, early.stdout], [3, ""]);
  assert.match(early.stderr, /^The project holds no report published up to 2020-01-01\n/);
  const alone = await runCli(["diff", at("first.json")]);
  assert.equal(alone.code, 2);
  assert.match(alone.stderr, /wanted a later dossier, or --db/);
});
