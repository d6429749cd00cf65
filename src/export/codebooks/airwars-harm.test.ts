import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, assemble } from "../../pipeline.ts";
import { bareParts } from "../../read/received.ts";
import { harmedBy, type Range } from "./airwars-harm.ts";

/** "7-7 0-0": civilians killed and people killed of whom nobody says who they were. */
function killed(text: string): string {
  const parts = { ...bareParts, text, published: "2024-01-05", language: "en" };
  const [incident] = assemble([analyze({ id: "x", ...parts })]).incidents;
  if (!incident) return "";
  const { civilians, undetermined } = harmedBy(incident, "killed");
  const shown = (one: Range | null) => (one ? `${one.min}-${one.max}` : "?");
  return `${shown(civilians)} ${shown(undetermined)}`;
}

const table: readonly (readonly [told: string, text: string])[] = [
  [
    "7-7 0-0",
    "Seven civilians were killed in an air strike on a house in Mosul on Monday. @HarbourNews reported that seven people were killed in the raid.",
  ],
  [
    "7-7 2-2",
    "Seven civilians were killed in an air strike on a house in Mosul on Monday. @HarbourNews reported that nine people were killed in the raid.",
  ],
  ["? 7-7", "Seven people were killed in an air strike on a house in Mosul on Monday."],
];

for (const [told, text] of table)
  test(`the same people are told of twice: ${text}`, () => assert.equal(killed(text), told));

test("a smaller count of children in one voice is of some of them", () => {
  const text =
    "Nine villagers, including five children, were killed in an air strike on a farm in Mosul on Monday. Adil Badr was killed together with his two children in the strike. Two children of a neighbour were killed.";
  const [incident] = assemble([
    analyze({ id: "x", ...bareParts, text, published: "2024-01-05", language: "en" }),
  ]).incidents;
  const children = incident && harmedBy(incident, "killed").children;
  assert.deepEqual([children?.min, children?.max], [5, 5]);
});
