import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assemble } from "../src/pipeline.ts";
import { day, makeAnalysis } from "./make-analysis.ts";

const pool = [0, 1, 2, 3, 4, 5].map((index) =>
  makeAnalysis({
    uri: `u${index}`,
    text: `Shells fell on the town in the night, report ${index} says.`,
    published: `2021-03-0${2 + (index % 3)}`,
    places: [{ name: `Town ${index % 3}`, lat: 10 + (index % 3) * 0.3 }],
    events: [{ type: "shelling", places: ["p1"], date: day(`2021-03-0${1 + (index % 2)}`) }],
    claims: [{ figure: { low: index % 4 } }],
  }),
);

test("a dossier is the same, byte for byte, for any order of its articles", () => {
  const expected = JSON.stringify(assemble(pool));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pool, { minLength: pool.length }),
      (order) => JSON.stringify(assemble(order)) === expected,
    ),
  );
});

test("an article given twice counts once", () => {
  assert.equal(JSON.stringify(assemble([...pool, ...pool])), JSON.stringify(assemble(pool)));
});
