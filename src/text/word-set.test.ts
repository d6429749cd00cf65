import assert from "node:assert/strict";
import test from "node:test";
import { WordMap, WordSet } from "./word-set.ts";

const known = ["a", "was", "wasp", "été", "year-old", "", "x".repeat(90)];
const others = ["b", "wars", "as", "ete", "year-ole", "-", "x".repeat(89), "y".repeat(90)];

test("a word set has the very words it was given", () => {
  const set = new WordSet(known);
  for (const word of known) assert.equal(set.has(word), true, word);
  for (const word of others) assert.equal(set.has(word), false, word);
});

test("a word map gives the rows of its words, values of zero too", () => {
  const map = new WordMap(known.map((word, at) => [word, at] as const));
  for (const [at, word] of known.entries()) {
    assert.equal(map.get(word), at);
    assert.equal(map.has(word), true);
  }
  for (const word of others) {
    assert.equal(map.get(word), undefined);
    assert.equal(map.has(word), false);
  }
});
