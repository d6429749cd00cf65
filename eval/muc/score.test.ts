import assert from "node:assert/strict";
import { test } from "node:test";
import { compareFills } from "./compare.ts";
import { type Fill, parseFill } from "./fill.ts";
import { addTallies, type MucTemplate, nothing, scoreText } from "./score.ts";

const fill = (line: string): Fill => parseFill(line) as Fill;

test("fills are read: alternatives, options, cross-references, nothing", () => {
  assert.equal(parseFill("-"), null);
  assert.equal(parseFill("*"), null);
  assert.deepEqual(fill('? "RED COLUMN" / "COLUMN"'), {
    optional: true,
    alternatives: [{ item: null, strings: ["RED COLUMN", "COLUMN"] }],
  });
  assert.deepEqual(fill('DEATH: "MAYOR" / "ANA RIOS"').alternatives, [
    { item: "DEATH", strings: ["MAYOR", "ANA RIOS"] },
  ]);
  assert.deepEqual(fill("BOMBING / ATTACK").alternatives, [
    { item: "BOMBING", strings: null },
    { item: "ATTACK", strings: null },
  ]);
});

test("credit is whole, half or none", () => {
  assert.equal(compareFills(fill('"REBELS"'), fill('"THE REBELS"'), "string"), 1);
  assert.equal(compareFills(fill('"ANA MARIA RIOS"'), fill('"RIOS"'), "string"), 0.5);
  assert.equal(compareFills(fill("BOMBING"), fill("ATTACK"), "set"), 0.5);
  assert.equal(compareFills(fill('DEATH: "MAYOR"'), fill('DEATH: "CLERK"'), "cross"), 0.5);
  assert.equal(compareFills(fill('"MAYOR": "ANA RIOS"'), fill('"MAYOR": "RIOS"'), "string"), 1);
  assert.equal(compareFills(fill('"MAYOR": "ANA RIOS"'), fill('"MAYOR"'), "string"), 0.5);
  assert.equal(compareFills(fill("01 MAY 89"), fill("(01 MAY 89) / (- 02 MAY 89)"), "date"), 1);
  assert.equal(compareFills(fill("PERU: LIMA (CITY)"), fill("PERU: CUSCO (CITY)"), "place"), 0.5);
  assert.equal(compareFills(fill("PERU: LIMA (CITY)"), fill("CHILE"), "place"), 0);
  assert.equal(compareFills(fill("02 MAR 88 - 04 MAR 88"), fill("04 MAR 88"), "date"), 0.5);
});

const key: MucTemplate = {
  "MESSAGE: TEMPLATE": ["1"],
  "INCIDENT: TYPE": ["BOMBING"],
  "HUM TGT: DESCRIPTION": ['"CLERK"'],
};

test("an unpaired response is spurious, an unpaired key missing unless it is optional", () => {
  const total = (keys: readonly MucTemplate[], responses: readonly MucTemplate[]): number[] => {
    const { credit, possible, actual } = [...scoreText(keys, responses).values()].reduce(addTallies, nothing);
    return [credit, possible, actual];
  };
  assert.deepEqual(total([key], [key]), [2, 2, 2]);
  assert.deepEqual(total([key], []), [0, 2, 0]);
  assert.deepEqual(total([{ ...key, "MESSAGE: TEMPLATE": ["1 (OPTIONAL)"] }], []), [0, 0, 0]);
  assert.deepEqual(total([], [key]), [0, 0, 2]);
  const stranger: MucTemplate = { "INCIDENT: TYPE": ["BOMBING"], "HUM TGT: DESCRIPTION": ['"JUDGE"'] };
  assert.deepEqual(total([key], [stranger]), [0, 2, 2]);
});
