import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileFault } from "./file-fault.ts";

function thrown(path: string): unknown {
  try {
    return readFileSync(path);
  } catch (error) {
    return error;
  }
}

test("what the machine says of a file ends a sentence", () => {
  assert.equal(fileFault(thrown("no such file")), "no such file or folder");
  assert.equal(fileFault(thrown(import.meta.dirname)), "it is a folder, wanted a file");
  assert.equal(fileFault(thrown("none"), { ENOENT: "no such folder" }), "no such folder");
  assert.equal(fileFault(new Error("the header is cut")), "the header is cut");
});

test("a host that refuses on every address refuses once", () => {
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  assert.equal(fileFault(new AggregateError([refused, refused])), "nobody answers there");
});
