import assert from "node:assert/strict";
import { test } from "node:test";
import { failures } from "./gates.ts";

const outcome = { documents: 1, metrics: { f1: 0.8, width: 0.7 }, errors: [] };

test("a metric below its floor, above its ceiling or missing fails; others pass", () => {
  const floors = { ner: { f1: 0.79, "greatest:width": 0.7 } };
  assert.deepEqual(failures("ner", outcome, floors), []);
  assert.deepEqual(failures("ner", outcome, { ner: { f1: 0.81, "greatest:width": 0.6, recall: 0.1 } }), [
    "ner: f1 is 0.8, wanted at least 0.81",
    "ner: width is 0.7, wanted at most 0.6",
    'ner: no metric "recall", wanted at least 0.1',
  ]);
});
