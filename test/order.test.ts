import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Analysis } from "../src/model/analysis.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { readPaths } from "../src/read/read.ts";
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

async function analyzePacks(): Promise<Analysis[]> {
  const found: Analysis[] = [];
  for await (const received of readPaths([join(import.meta.dirname, "..", "examples", "packs")]))
    if (received.kind === "article") found.push(analyze(received.article));
  return found;
}

function isSameInAnyOrder(analyses: readonly Analysis[], runs: number): void {
  const expected = JSON.stringify(assemble(analyses));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...analyses], { minLength: analyses.length }),
      (order) => JSON.stringify(assemble(order)) === expected,
    ),
    { numRuns: runs },
  );
}

test("a dossier is the same, byte for byte, for any order of its articles", () => {
  isSameInAnyOrder(pool, 100);
});

test("the dossier of the example packs is the same for any order of their articles", async () => {
  const analyses = await analyzePacks();
  assert.ok(analyses.length > 20);
  isSameInAnyOrder(analyses, 10);
});

test("an article given twice counts once", () => {
  assert.equal(JSON.stringify(assemble([...pool, ...pool])), JSON.stringify(assemble(pool)));
});

test("articles added in any portions give what all of them give at once", () => {
  const expected = JSON.stringify(assemble(pool));
  const portions = fc.record({
    order: fc.shuffledSubarray(pool, { minLength: pool.length }),
    ends: fc.uniqueArray(fc.integer({ min: 1, max: pool.length - 1 }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(portions, ({ order, ends }) => {
      for (const end of ends) assemble(order.slice(0, end));
      return JSON.stringify(assemble(order)) === expected;
    }),
    { numRuns: 50 },
  );
});
