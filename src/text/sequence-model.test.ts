import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FeatureWriter } from "./feature-writer.ts";
import { bestPath, labelScores, type SequenceModel } from "./sequence-model.ts";
import { packModel, unpackModel } from "./sequence-model-file.ts";

const labels = ["O", "B", "I"];
const bits = 4;

function model(weights: readonly number[], transitions: readonly number[]): SequenceModel {
  return {
    labels,
    bits,
    weights: Float32Array.from(weights),
    scale: 1,
    transitions: Float32Array.from(transitions),
  };
}

const none = model(new Array(labels.length * 2 ** bits).fill(0), [0, 0, -9, 0, 0, 0, 0, 0, 0]);

test("bestPath() takes the best labels that may follow one another", () => {
  assert.deepEqual([...bestPath(none, Float32Array.of(1, 0, 2, 0, 0, 3))], [1, 2]);
  assert.deepEqual([...bestPath(none, new Float32Array(0))], []);
});

/** Score of a path, by hand. */
function scoreOf({ transitions }: SequenceModel, scores: readonly number[], path: readonly number[]): number {
  let before = 0;
  let sum = 0;
  for (const [item, label] of path.entries()) {
    sum += (scores[item * 3 + label] ?? 0) + (transitions[before * 3 + label] ?? 0);
    before = label;
  }
  return sum + (transitions[before * 3] ?? 0);
}

test("bestPath() finds no worse path than any other", () => {
  const small = fc.integer({ min: -20, max: 20 });
  const sized = (length: number) => fc.array(small, { minLength: length, maxLength: length });
  const path = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(sized(12), sized(9), path, (scores, transitions, other) => {
      const one = { ...none, transitions: Float32Array.from(transitions) };
      const best = [...bestPath(one, Float32Array.from(scores))];
      assert.ok(scoreOf(one, scores, best) >= scoreOf(one, scores, other));
    }),
  );
});

test("a packed model scores as before, up to the rounding of its weights", () => {
  const weights = Array.from({ length: labels.length * 2 ** bits }, (_, at) => Math.sin(at));
  const before = model(weights, [0, 0.5, -3, 0, 0, 1, 0.25, 0, 0]);
  const after = unpackModel(packModel(before));
  const writer = new FeatureWriter(bits);
  for (let value = 0; value < 5; value++) {
    for (let template = 0; template < 3; template++) writer.put(template, value);
    writer.endItem();
  }
  const stretch = { from: 0, to: writer.items };
  const [a, b] = [before, after].map((one) => labelScores(one, writer.rows(), stretch));
  for (const [at, score] of (a ?? []).entries()) assert.ok(Math.abs(score - (b?.[at] ?? 99)) < 0.02);
  assert.deepEqual([...after.transitions], [...before.transitions]);
});

test("unpackModel() refuses bytes that are cut short", () => {
  const bytes = packModel(none);
  assert.throws(() => unpackModel(bytes.subarray(0, bytes.length - 5)), /Cannot read a model/);
});
