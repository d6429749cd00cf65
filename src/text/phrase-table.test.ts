import assert from "node:assert/strict";
import { test } from "node:test";
import { PhraseTable } from "./phrase-table.ts";

test("the longest phrase wins and matches do not overlap", () => {
  const table = new PhraseTable<number>();
  table.add("new york", 1);
  table.add("new york times", 2);
  table.add("york", 3);
  const words = "the new york times in new york".split(" ");
  assert.deepEqual(table.matches(words), [
    { from: 1, to: 4, values: [2] },
    { from: 5, to: 7, values: [1] },
  ]);
  assert.equal(table.longest(words, 0), null);
});
