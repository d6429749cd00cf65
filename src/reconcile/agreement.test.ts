import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Figure } from "../model/figure.ts";
import { judgeFigures, judgeValues } from "./agreement.ts";
import { settleBest } from "./best.ts";
import type { Statement } from "./statement.ts";

interface Said {
  readonly low: number | null;
  readonly high?: number | null;
  readonly qualifier?: Figure["qualifier"];
  readonly voice?: string;
  readonly day?: string | null;
}

function said({ low, high = low, qualifier = "exact", voice = "a", day = "2020-01-01" }: Said): Statement {
  const figure: Figure = {
    low,
    high,
    qualifier,
    text: String(low),
    population: "people",
    scope: "incident",
    since: null,
    asOf: null,
    includesPerpetrator: null,
    subsetOf: null,
  };
  const claim = {
    article: voice,
    account: voice,
    voice,
    claim: "c1",
    figure,
    value: null,
    chain: [],
    hedge: "none" as const,
    stance: "asserts" as const,
    evidence: { start: 0, end: 1, text: "x" },
  };
  return { claim, day };
}

const judged = (...all: Said[]) => judgeFigures(all.map(said)).agreement;

test("one voice is single however often it speaks", () => {
  assert.equal(judged({ low: 4 }, { low: 4 }), "single");
});

test("two voices with one number agree, on one day with two numbers they conflict", () => {
  assert.equal(judged({ low: 4 }, { low: 4, voice: "b" }), "agree");
  assert.equal(judged({ low: 4 }, { low: 6, voice: "b" }), "conflict");
});

test("a later number that cannot be the earlier one is an update", () => {
  assert.equal(judged({ low: 4 }, { low: 6, voice: "b", day: "2020-01-03" }), "update");
  assert.equal(judged({ low: 4 }, { low: 6, day: "2020-01-03" }), "update");
});

test("ranges that meet are compatible", () => {
  assert.equal(judged({ low: 5, high: null, qualifier: "at-least" }, { low: 7, voice: "b" }), "compatible");
  assert.equal(judged({ low: null, high: 20, qualifier: "up-to" }, { low: 24, voice: "b" }), "conflict");
});

test("a vague number that an exact one meets widens no range and speaks for that one", () => {
  const dozens: Said = { low: 24, high: 99, qualifier: "vague", voice: "b", day: "2020-01-04" };
  const settled = settleBest([{ low: 53 }, dozens, { low: 49, voice: "c" }].map((one) => said(one)));
  assert.deepEqual(settled, { low: 49, high: 53, best: 49, bestRule: "lowest" });
  assert.equal(settleBest([{ low: 12 }, dozens].map((one) => said(one))).high, 99);
  const several: Said = { low: 3, high: 9, qualifier: "vague", voice: "b" };
  const told = settleBest([{ low: 1 }, { low: 4, voice: "c" }, several].map((one) => said(one)));
  assert.deepEqual(told, { low: 1, high: 4, best: 4, bestRule: "most voices" });
});

test("the later toll is best; on one day the number more voices give, then the lower", () => {
  const best = (...all: Said[]) => settleBest(all.map(said));
  assert.deepEqual(best({ low: 4 }, { low: 6, voice: "b", day: "2020-01-03" }), {
    low: 4,
    high: 6,
    best: 6,
    bestRule: "latest as-of",
  });
  assert.deepEqual(best({ low: 4 }, { low: 6, voice: "b" }, { low: 6, voice: "c" }), {
    low: 4,
    high: 6,
    best: 6,
    bestRule: "most voices",
  });
  assert.deepEqual(best({ low: 4 }, { low: 6, voice: "b" }), {
    low: 4,
    high: 6,
    best: 4,
    bestRule: "lowest",
  });
});

test("a denial against an assertion is a conflict", () => {
  const value = (voice: string, stance: "asserts" | "denies"): Statement => {
    const one = said({ low: null, voice });
    return { ...one, claim: { ...one.claim, figure: null, value: "the north", stance } };
  };
  assert.equal(judgeValues([value("a", "asserts"), value("b", "denies")], false).agreement, "conflict");
  assert.equal(judgeValues([value("a", "asserts"), value("b", "asserts")], false).agreement, "agree");
});

test("best lies between low and high, and the verdict does not depend on the order", () => {
  const one = fc.record({
    low: fc.nat(9),
    voice: fc.constantFrom("a", "b", "c"),
    day: fc.constantFrom("2020-01-01", "2020-01-02"),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
      const { low, high, best } = settleBest(all.map(said));
      assert.ok((low as number) <= (best as number) && (best as number) <= (high as number));
      assert.equal(judged(...all), judged(...all.toReversed()));
    }),
  );
});
