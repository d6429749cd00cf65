import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold, lower } from "./fold.ts";

test("fold levels diacritics, curly apostrophes and dashes", () => {
  assert.equal(fold("Al\u2011Qa\u2019im"), "al-qa'im");
  assert.equal(fold("Łódź, Đakovo, Sør"), "lodz, dakovo, sor");
});

test("lower keeps every code unit in its place", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => lower(text).length === text.length));
});

test("fold is stable under a second folding", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
});
