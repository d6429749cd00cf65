import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { memo } from "./memo.ts";

test("memo says what the function says, full or not", () => {
  const shout = memo((word) => word.toUpperCase(), 2);
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => words.every((word) => shout(word) === word.toUpperCase())),
  );
});

test("memo asks once for a short word and each time for a long one", () => {
  const asked: string[] = [];
  const length = memo((word) => asked.push(word));
  const long = "a-word-longer-than-that";
  for (const word of ["a", "a", long, long]) length(word);
  assert.deepEqual(asked, ["a", long, long]);
});
