import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bestAssignment } from "./assignment.ts";
import { bcubedF1, ceafeF1, conllF1, mucF1, type Partition, pairwiseF1 } from "./clustering.ts";

function partition(...clusters: string[]): Partition {
  return new Map(
    clusters.flatMap((members, index) => [...members].map((member) => [member, String(index)] as const)),
  );
}

test("the scores of a worked example", () => {
  const gold = partition("abc", "defg");
  const system = partition("ab", "cd", "fg", "e");
  assert.equal(mucF1(gold, system), 0.5);
  assert.equal(pairwiseF1(gold, system), 0.3333);
  assert.equal(bcubedF1(gold, system), 0.5922);
  assert.equal(ceafeF1(gold, system), 0.4889);
  assert.equal(conllF1(gold, system), 0.527);
});

test("a partition against itself scores 1 wherever it has a pair, and every score is the same both ways", () => {
  const clusters = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 12 });
  const toPartition = (ids: readonly number[]) =>
    new Map(ids.map((id, member) => [String(member), String(id)]));
  fc.assert(
    fc.property(clusters, clusters, (a, b) => {
      const length = Math.min(a.length, b.length);
      const [left, right] = [toPartition(a.slice(0, length)), toPartition(b.slice(0, length))];
      assert.equal(bcubedF1(left, left), 1);
      assert.equal(ceafeF1(left, left), 1);
      for (const score of [bcubedF1, pairwiseF1, mucF1, ceafeF1])
        assert.equal(score(left, right), score(right, left));
    }),
  );
});

test("the assignment is as good as the best of all permutations", () => {
  const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const brute = (weights: readonly (readonly number[])[], taken: ReadonlySet<number>): number => {
    const [row, ...rest] = weights;
    if (!row) return 0;
    return Math.max(
      brute(rest, taken),
      ...row.map((weight, column) =>
        taken.has(column) ? 0 : weight + brute(rest, new Set([...taken, column])),
      ),
    );
  };
  fc.assert(fc.property(matrix, (weights) => bestAssignment(weights) === brute(weights, new Set())));
});
