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

test("memo asks once for a word and each time for a longer text", () => {
  const asked: string[] = [];
  const length = memo((word) => asked.push(word));
  const word = "a-word-longer-than-most";
  const long = "a text and no word ".repeat(4);
  for (const one of ["a", "a", word, word, long, long]) length(one);
  assert.deepEqual(asked, ["a", word, long, long]);
});
