import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../model/dossier.ts";
import { analyze, assemble } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

function whole(text: string, aspect: Fact["aspect"]): string | null {
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const facts = assemble([analysis]).incidents.flatMap((incident) => incident.facts);
  const fact = facts.find((one) => one.aspect === aspect && one.subject === null);
  return fact ? `${fact.low}-${fact.high} best ${fact.best}` : null;
}

const ranges: readonly (readonly [range: string, aspect: Fact["aspect"], text: string])[] = [
  [
    "4-5 best 4",
    "killed",
    "Four people were killed in a shooting at the fish market in Bexley on Monday. The gunman was killed in the shooting too, police said.",
  ],
  [
    "4-5 best 5",
    "wounded",
    "One killed, five shot in a shooting at a club in Bexley. A guard was killed in the shooting. Police found five people shot at the club.",
  ],
  [
    "12-12 best 12",
    "wounded",
    "Shells killed seven people in Bexley on Monday. Twelve wounded people were taken to a hospital after the shelling.",
  ],
  ["3-3 best 3", "wounded", "One sailor died and three others were hurt in an ambush in Bexley on Monday."],
  [
    "0-2 best 2",
    "killed",
    "Two dead, seven wounded in Bexley shootings. Police in Bexley said on Monday that they were looking for witnesses.",
  ],
  ["5-5 best 5", "killed", "Five people were killed in air strikes on the port of Bexley on Monday."],
  [
    "0-1 best 1",
    "killed",
    `A bomb wounded four people at a market in Bexley on Monday. ${"Traders swept up glass and fruit. ".repeat(16)}A driver was killed in the bombing.`,
  ],
];

for (const [range, aspect, text] of ranges)
  test(`${aspect} ${range}: ${text.slice(0, 50)}`, () => assert.equal(whole(text, aspect), range));

test("a wider range says why", () => {
  const [, , text] = ranges[0] as (typeof ranges)[number];
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const [fact] = assemble([analysis]).incidents.flatMap((incident) => incident.facts);
  assert.match(fact?.reason ?? "", /attackers who died may not be counted/);
});
