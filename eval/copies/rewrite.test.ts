import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "../../training/random.ts";
import { rewrite, updateToll } from "./rewrite.ts";

const always = { wording: 1, order: 1, drop: 1 };
const never = { wording: 0, order: 0, drop: 0 };
const sentence = "On Friday, two people were killed near the old mill.";

test("a rewriter that may change nothing changes nothing", () => {
  assert.equal(rewrite(sentence, never, randomFrom(1)), sentence);
});

test("a rewriter that may change all moves the day to the end and puts other words", () => {
  const found = rewrite(sentence, always, randomFrom(1));
  assert.match(found, /^Two persons were (?:slain|left dead) (?:close|next) to this old mill/u);
  assert.match(found, /on Friday\.$/u);
});

test("an updated toll moves small counts and leaves clock times and ages alone", () => {
  const told = "Police said 3 men and a 19-year-old were hurt at 4:30 p.m.";
  const found = new Set(Array.from({ length: 20 }, (_, seed) => updateToll(told, randomFrom(seed))));
  assert.deepEqual([...found].sort(), [told, told.replace("3 men", "4 men")]);
});
