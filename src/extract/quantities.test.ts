import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuantity } from "./quantities.ts";

function read(text: string): string | null {
  const found = readQuantity(text.split(" "), 0);
  return found ? `${found.low} ${found.high} ${found.qualifier} ${found.to}` : null;
}

test("readQuantity reads numbers with what qualifies them", () => {
  assert.equal(read("12 people"), "12 12 exact 1");
  assert.equal(read("at least 12 people"), "12 null at-least 3");
  assert.equal(read("more than 150 attacks"), "150 null more-than 3");
  assert.equal(read("as many as 40"), "null 40 up-to 4");
  assert.equal(read("nearly 300 families"), "null 300 less-than 2");
  assert.equal(read("some 200 homes"), "200 200 about 2");
  assert.equal(read("12 or more villagers"), "12 null at-least 3");
});

test("readQuantity reads ranges and keeps loose words loose", () => {
  assert.equal(read("between 14 and 20 men"), "14 20 range 4");
  assert.equal(read("14 to 20 men"), "14 20 range 3");
  assert.equal(read("at least 15 and up to 25 men"), "15 25 range 7");
  assert.equal(read("10 - 15 men"), "10 15 range 3");
  assert.equal(read("two or three men"), "2 3 range 3");
  assert.equal(read("dozens of people"), "24 99 vague 2");
  assert.equal(read("several people"), "3 9 vague 1");
  assert.equal(read("at least several people"), "3 9 vague 3");
});

test("readQuantity takes no age, time, calibre, house or year for a count", () => {
  for (const text of [
    "3:10 a.m.",
    "9 mm pistol",
    "1300 block of",
    "2016 shooting",
    "40 percent",
    "5-year-old boy",
    "7 p.m.",
    "25 years",
  ]) {
    assert.equal(read(text), null, text);
  }
  assert.equal(readQuantity("highway 61 deaths".split(" "), 1), null);
  assert.equal(readQuantity("january 23 strikes".split(" "), 1), null);
});
