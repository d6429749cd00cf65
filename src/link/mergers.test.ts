import assert from "node:assert/strict";
import { test } from "node:test";
import type { Copy } from "../model/dossier.ts";
import { mergedIn } from "./mergers.ts";

/** A copy that covers `span` of article "m" and as much of `from`. */
function copyInto(from: string, span: readonly [number, number]): Copy {
  const [start, end] = span;
  const evidence = [
    { article: from, start: 0, end: end - start },
    { article: "m", start, end },
  ];
  return { from, to: "m", kind: "edited", share: 0.6, evidence };
}

test("what a merged article took from the second text is no voice of its own", () => {
  const copies = [copyInto("a", [0, 600]), copyInto("b", [600, 900])];
  assert.deepEqual([...mergedIn(copies)], [copies[1]]);
});

test("two copies of one text hold the same passages and are no merger", () => {
  assert.equal(mergedIn([copyInto("a", [0, 600]), copyInto("a2", [100, 500])]).size, 0);
});
