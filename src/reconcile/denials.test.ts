import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze, assemble } from "../pipeline.ts";
import { bareParts } from "../read/received.ts";

test("who says to have had no part in it denies it, and does not claim it", () => {
  const text =
    "A bomb killed six people at a market in Kirkuk on Saturday. The interior ministry blamed the Black Poplar Brigade for the attack. The Black Poplar Brigade said it had no part in the attack.";
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const [incident] = assemble([analysis]).incidents;
  const fact = incident?.facts.find(({ aspect }) => aspect === "responsibility");
  assert.deepEqual(
    fact?.claims.map(({ stance }) => stance),
    ["asserts", "denies"],
  );
  assert.equal(fact?.agreement, "conflict");
});
