import assert from "node:assert/strict";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadModels } from "../bench/models.ts";

const folder = join(import.meta.dirname, "..", "models");

test("the trained models take less than 40 MB altogether and have a card each", () => {
  const bytes = globSync("*", { cwd: folder }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );
  assert.ok(bytes < 40_000_000, `models/ takes ${bytes} bytes`);
  for (const name of globSync("*.bin", { cwd: folder }))
    assert.ok(statSync(join(folder, name.replace(/bin$/, "md"))).size > 0, name);
});

test("the models load in far less than a second, also on a machine under load", () => {
  assert.ok(loadModels().milliseconds < 2000);
});
