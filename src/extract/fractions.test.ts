import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeShare, readFraction } from "./fractions.ts";
import { readQuantity } from "./quantities.ts";

const told: readonly (readonly [share: string, words: string])[] = [
  ["30-30 exact of 40", "three quarters of the 40"],
  ["20-20 exact of 30", "two - thirds of 30"],
  ["10-10 exact of 20", "half the 20"],
  ["13-14 vague of 40", "a third of the 40"],
  ["20-20 vague of 40", "half of about 40"],
];

for (const [share, words] of told) {
  test(`"${words}" is ${share}`, () => {
    const list = words.split(" ");
    assert.ok(mayBeShare(list, 0));
    const found = readFraction(list, 0, readQuantity);
    assert.ok(found);
    const { low, high, qualifier, to } = found.quantity;
    assert.equal(`${low}-${high} ${qualifier} of ${found.whole}`, share);
    assert.equal(to, list.length);
  });
}

for (const words of ["a third was wounded", "half of the passengers", "half a dozen", "three of the 40"]) {
  test(`"${words}" is no share of a told number`, () => {
    assert.equal(readFraction(words.split(" "), 0, readQuantity), null);
  });
}
