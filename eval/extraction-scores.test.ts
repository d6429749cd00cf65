import assert from "node:assert/strict";
import { test } from "node:test";
import { averaged, shingleCounts } from "./extraction-scores.ts";

test("shingles of four words are counted as multisets", () => {
  assert.deepEqual(shingleCounts("a b c d e", "a b c d e"), { correct: 2, extra: 0, missing: 0 });
  assert.deepEqual(shingleCounts("a b c d e", "a b c d"), { correct: 1, extra: 0, missing: 1 });
  assert.deepEqual(shingleCounts("a b c d", "a b c d. A b, c d"), { correct: 1, extra: 4, missing: 0 });
  assert.deepEqual(shingleCounts("two words", "two words"), { correct: 1, extra: 0, missing: 0 });
  assert.deepEqual(shingleCounts("a b c d", ""), { correct: 0, extra: 0, missing: 1 });
});

test("precision and recall are averaged over the pages where they are defined", () => {
  const pages = [
    { correct: 1, extra: 1, missing: 0 },
    { correct: 0, extra: 0, missing: 3 },
  ];
  assert.deepEqual(averaged(pages), { f1: 0.5, precision: 0.5, recall: 0.5 });
});
