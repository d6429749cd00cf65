import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readNumber } from "./numbers.ts";

const cases: readonly (readonly [string, number, number])[] = [
  ["1,200 people", 1200, 1],
  ["2.5 million", 2_500_000, 2],
  ["seven dead", 7, 1],
  ["twenty-two", 22, 1],
  ["twenty - two men", 22, 3],
  ["twenty two", 22, 2],
  ["a dozen men", 12, 2],
  ["two dozen", 24, 2],
  ["half a dozen", 6, 3],
  ["a hundred", 100, 2],
  ["one hundred and five", 105, 4],
  ["two hundred thousand", 200_000, 3],
  ["two thousand five hundred", 2500, 4],
  ["three thousand two hundred and forty-one", 3241, 6],
  ["thirty and five", 30, 1],
  ["two 15-year-olds", 2, 1],
  ["three hundred and 20", 300, 2],
  ["10k", 10_000, 1],
];

for (const [text, value, length] of cases) {
  test(`readNumber reads "${text}"`, () => {
    assert.deepEqual(readNumber(text.split(" "), 0), { value, length });
  });
}

test("readNumber leaves what is no count", () => {
  for (const word of [
    "5-year-old",
    "7:30",
    "12th",
    "1990s",
    "a",
    "dozens",
    "no",
    "$5",
    "5%",
    "",
    "constructor",
  ]) {
    assert.equal(readNumber([word], 0), null, word);
  }
  assert.equal(readNumber([], 0), null);
});

test("readNumber never takes more words than there are and reads back every numeral", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "half", "and", "-", "two", "twenty", "hundred", "dozen", "million", "7")),
      (words) => {
        const found = readNumber(words, 0);
        return (
          found === null ||
          (found.length >= 1 && found.length <= words.length && Number.isFinite(found.value))
        );
      },
    ),
  );
  fc.assert(
    fc.property(fc.nat(), (value) => readNumber([value.toLocaleString("en-US")], 0)?.value === value),
  );
});
