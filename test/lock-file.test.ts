import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Entry>>;
};

test("the lock file names every optional package, those of other platforms too, or npm ci refuses it", () => {
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      const held = `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
      assert.ok(held, `${path} wants ${name}`);
    }
  }
});

test("the lock file records no download address", () => {
  for (const [path, { resolved }] of Object.entries(lock.packages)) assert.equal(resolved, undefined, path);
});
