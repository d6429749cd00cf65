import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, numberText } from "./labels.ts";

test("a count stands with its noun, one or many", () => {
  assert.deepEqual(
    ["report", "day", "copy", "address"].map((noun) => [counted(1, noun), counted(2, noun)]),
    [
      ["1 report", "2 reports"],
      ["1 day", "2 days"],
      ["1 copy", "2 copies"],
      ["1 address", "2 addresses"],
    ],
  );
  assert.equal(counted(12_345, "article"), "12,345 articles");
  assert.equal(numberText(0.5), "0.5");
});
