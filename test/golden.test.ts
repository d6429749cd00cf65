import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { reportPaths } from "../src/engine/report.ts";

const cases = join(import.meta.dirname, "cases");
const names = readdirSync(cases).sort();

test("there are golden cases, each with its input and its reason", () => {
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.ok(existsSync(join(cases, name, "why.md")), `${name} has no why.md`);
    assert.ok(existsSync(join(cases, name, "input")), `${name} has no input`);
  }
});

for (const name of names) {
  test(`golden: ${name}`, async (t: TestContext) => {
    const { dossier } = await reportPaths([join(cases, name, "input")]);
    t.assert.fileSnapshot(dossier, join(cases, name, "expected.json"));
  });
}
