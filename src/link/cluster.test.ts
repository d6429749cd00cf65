import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clusterPairs, type PairScore, type ScoredPair } from "./cluster.ts";

const options = { threshold: 3, cohesion: 2 };

function clusters(size: number, score: (a: number, b: number) => number): number[][] {
  const scored = (a: number, b: number): PairScore => {
    const value = score(Math.min(a, b), Math.max(a, b));
    return { score: value, barred: value === Number.NEGATIVE_INFINITY, detail: [] };
  };
  const pairs: ScoredPair[] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) pairs.push({ a, b, ...scored(a, b) });
  return clusterPairs(size, pairs, { ...options, score: scored }).clusters;
}

test("a chain in which each is like the next alone does not grow into a blob", () => {
  const chain = clusters(40, (a, b) => (b - a === 1 ? 6 : 0));
  assert.ok(Math.max(...chain.map((cluster) => cluster.length)) <= 4);
});

test("a strong pair joins clusters one member of which has a wrong day, not clusters that exclude one another", () => {
  const never = Number.NEGATIVE_INFINITY;
  const oneWrong = (a: number, b: number) => (a === 0 && b === 3 ? never : 8);
  assert.deepEqual(clusters(4, oneWrong), [[0, 1, 2, 3]]);
  const halves = (a: number, b: number) => (a < 2 === b < 2 ? 8 : a === 1 && b === 2 ? 7.5 : never);
  assert.deepEqual(clusters(4, halves), [
    [0, 1],
    [2, 3],
  ]);
});

test("a pair that is barred joins only where others speak for it", () => {
  const scores = fc.array(fc.constantFrom(Number.NEGATIVE_INFINITY, 0, 4, 9), {
    minLength: 66,
    maxLength: 66,
  });
  fc.assert(
    fc.property(scores, (values) => {
      const score = (a: number, b: number) => values[(b * (b - 1)) / 2 + a] as number;
      return clusters(12, score)
        .filter((cluster) => cluster.length === 2)
        .every(([a, b]) => score(a as number, b as number) >= options.threshold);
    }),
    { numRuns: 100 },
  );
});
