import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

/** "k2 w3-9": every whole that a text counts of the killed and the wounded of its incident, in text order. */
function wholes(text: string): string {
  const { claims } = analyze({ id: "x", ...bareParts, text, published: "2024-01-05", language: "en" });
  const told = claims.flatMap(({ aspect, figure }) => {
    if (!figure || figure.subsetOf !== null || figure.scope !== "incident") return [];
    if (aspect !== "killed" && aspect !== "wounded") return [];
    const { low, high } = figure;
    return [`${aspect === "killed" ? "k" : "w"}${low === high ? low : `${low ?? ""}-${high ?? ""}`}`];
  });
  return told.join(" ");
}

const table: readonly (readonly [toll: string, text: string])[] = [
  [
    "k2",
    "Two men – Karim Musa Shehab and Omar Obeid – were reportedly killed in a strike on homes in the camp.",
  ],
  ["k1", "One adult male – 19-year old Hamza Dahir – was killed in a strike on the house."],
  [
    "k13-14 w3-9",
    "Between 13 and 14 members of the Hasan family, including at least two women and five children of whom one was a 9 month old infant, were reportedly killed, and several others were injured in a strike on the house.",
  ],
  [
    "k7 w3-9",
    "Seven civilians were killed, including a journalist of a TV station, two women and four children, and several others, including an infant, were injured in a strike on the house.",
  ],
  ["k19", "10 members of the Adan family and nine members of the Bari family were killed in the strike."],
  [
    "k4",
    "Brothers Hammad Harara (Abu Mahmoud), Taha Harara, Mohamed Harara, and their cousin Fourat Jamal were killed in the strike.",
  ],
  [
    "k3 k10",
    "A strike killed three people. Later sources, including the page of the Harbour News Network alleged ten people had been killed.",
  ],
];

for (const [toll, text] of table) test(text, () => assert.equal(wholes(text), toll));
