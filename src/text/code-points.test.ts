import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codePoints } from "./code-points.ts";

test("an offset after a pair counts it once", () => {
  const { toPoints, toUnits } = codePoints("a😀b");
  assert.deepEqual([0, 1, 3, 4].map(toPoints), [0, 1, 2, 3]);
  assert.deepEqual([0, 1, 2, 3].map(toUnits), [0, 1, 3, 4]);
});

test("the counts are those of the text's own code points, there and back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { toPoints, toUnits } = codePoints(text);
      let units = 0;
      for (const [points, character] of [...text].entries()) {
        assert.equal(toPoints(units), points);
        assert.equal(toUnits(points), units);
        units += character.length;
      }
      assert.equal(toPoints(text.length), [...text].length);
      assert.equal(toUnits([...text].length), text.length);
    }),
  );
});
