import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { DossierDiff } from "../src/export/diff/diff.ts";
import { runCli } from "./run-cli.ts";

const pack = join(import.meta.dirname, "..", "examples", "packs", "market-bombing");
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-diff-"));
  mkdirSync(join(folder, "saturday"));
  for (const name of ["01-meridian-flash.txt", "02-harbour.txt"])
    cpSync(join(pack, name), join(folder, "saturday", name));
  cpSync(pack, join(folder, "sunday"), { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

test("two days of one event, one as a stored dossier and one as a folder: the bombing is one, its toll moved", async () => {
  const stored = join(folder, "saturday.json");
  const written = await runCli(["report", join(folder, "saturday"), "--format", "json", "-o", stored]);
  assert.equal(written.code, 0, written.stderr);
  const { code, stdout, stderr } = await runCli(["diff", stored, join(folder, "sunday"), "--format", "json"]);
  assert.equal(code, 0, stderr);
  const diff = JSON.parse(stdout) as DossierDiff;
  assert.equal(diff.articles.new.length, 4);
  assert.deepEqual(diff.articles.gone, []);
  const bombing = diff.incidents.changed.find(({ after: now }) => now.articles.length > 3);
  assert.match(bombing?.after.title ?? "", /bombing in Tuz Khurmatu/i);
  const toll = bombing?.facts.find(({ aspect, subject }) => aspect === "killed" && subject === null);
  assert.ok(toll && toll.added.length > 0);
  const text = await runCli(["diff", stored, join(folder, "sunday")]);
  assert.match(text.stdout, /^# What changed\n/);
  assert.match(text.stdout, /Killed: .* → .*\n.*“/);
});

test("a side that is not there is said and ends with its code", async () => {
  const { code, stdout, stderr } = await runCli(["diff", join(folder, "sunday"), join(folder, "none.json")]);
  assert.deepEqual([code, stdout], [3, ""]);
  assert.match(stderr, /Cannot read ".*none\.json": no such file or folder/);
});
