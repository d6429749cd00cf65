import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");

test("npm start prints the dossier of a pack and writes it as a page", () => {
  const page = join(root, "stemma-report.html");
  rmSync(page, { force: true });
  const printed = execFileSync(process.execPath, [join(root, "scripts", "start.ts")], {
    cwd: root,
    encoding: "utf8",
  });
  assert.match(printed, /^# /);
  assert.match(printed, /6 reports/);
  assert.match(readFileSync(page, "utf8"), /^<!doctype html>/i);
});
