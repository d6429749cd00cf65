import assert from "node:assert/strict";
import { test } from "node:test";
import { slice } from "../model/span.ts";
import { splitUnits } from "./unit.ts";

function split(text: string): string[] {
  return splitUnits(text).map((unit) => slice(text, unit));
}

test("splitUnits() gives one unit a line, without its blanks", () => {
  assert.deepEqual(split("  The bridge is shut. \r\n\r\n\tNo one was hurt.\u2028Lorries wait."), [
    "The bridge is shut.",
    "No one was hurt.",
    "Lorries wait.",
  ]);
  assert.deepEqual(split(" \n\t\n"), []);
});

test("splitUnits() says where a blank line stands before", () => {
  assert.deepEqual(
    splitUnits("One.\nTwo.\n\nThree.").map((unit) => unit.gap),
    [false, false, true],
  );
});

test("splitUnits() joins the lines of a paragraph wrapped by hand", () => {
  const text = [
    "The governor said on Monday that the dam would be opened in",
    "two stages and that the villages below it had been warned by",
    "radio and by messengers on motorcycles since the weekend.",
    "",
    "Farmers doubted it. One said that no messenger had come to",
    "his village and that he had heard of the plan from a cousin.",
  ].join("\n");
  assert.equal(split(text).length, 2);
});

test("splitUnits() leaves lists and short lines alone", () => {
  assert.equal(split("The dead are:\nAnna Kovac, 34\nPetar Ilic, 12\nA man of about 60").length, 4);
});
