import assert from "node:assert/strict";
import { test } from "node:test";
import type { Agreement, Fact, FactClaim } from "../model/dossier.ts";
import type { Figure } from "../model/figure.ts";
import { claimRelations } from "./claim-relations.ts";

function figure(low: number | null, high: number | null, asOf: string | null = null): Figure {
  return {
    low,
    high,
    qualifier: "exact",
    text: `${low}`,
    population: "people",
    scope: "incident",
    since: null,
    asOf,
    includesPerpetrator: null,
    subsetOf: null,
  };
}

function claim(voice: string, told: Partial<FactClaim>): FactClaim {
  return {
    article: voice,
    account: voice,
    voice,
    claim: "c1",
    figure: null,
    value: null,
    chain: [],
    hedge: "none",
    stance: "asserts",
    evidence: { start: 0, end: 0, text: "" },
    ...told,
  };
}

function relations(agreement: Agreement, claims: readonly FactClaim[]): string[] {
  const fact: Fact = {
    id: "f",
    aspect: "killed",
    subject: null,
    entity: null,
    agreement,
    low: null,
    high: null,
    best: null,
    bestRule: null,
    value: null,
    reason: "",
    claims,
  };
  return claimRelations(fact).map(({ from, to, relation }) => `${from} ${relation} ${to}`);
}

test("one voice repeats itself, two voices agree", () => {
  const two = { figure: figure(2, 2) };
  assert.deepEqual(relations("agree", [claim("a", two), claim("a", two), claim("b", two), claim("b", two)]), [
    "1 repeats 0",
    "2 agrees 0",
    "3 repeats 2",
  ]);
});

test("numbers that part contradict on a fact in conflict, update where both days are told, and say nothing else", () => {
  const [two, four] = [claim("a", { figure: figure(2, 2) }), claim("b", { figure: figure(4, 4) })];
  assert.deepEqual(relations("conflict", [two, four]), ["1 contradicts 0"]);
  assert.deepEqual(relations("compatible", [two, four]), []);
  const [early, late] = [
    claim("a", { figure: figure(2, 2, "2024-01-01") }),
    claim("b", { figure: figure(4, 4, "2024-01-02") }),
  ];
  assert.deepEqual(relations("update", [late, early]), ["0 updates 1"]);
});

test("a number inside a wider one narrows it, open ends included", () => {
  const [open, exact] = [claim("a", { figure: figure(2, null) }), claim("b", { figure: figure(3, 3) })];
  assert.deepEqual(relations("compatible", [open, exact]), ["1 narrows 0"]);
});

test("of three values in conflict none is said to contradict another; of two the second contradicts the first", () => {
  const [a, b, c] = ["x", "y", "z"].map((value) => claim(value, { value })) as [
    FactClaim,
    FactClaim,
    FactClaim,
  ];
  assert.deepEqual(relations("conflict", [a, b]), ["1 contradicts 0"]);
  assert.deepEqual(relations("conflict", [a, b, c]), []);
});

test("who denies what another asserts contradicts it, and does not agree", () => {
  const told = claim("a", { value: "x" });
  const denied = claim("b", { value: "x", stance: "denies" });
  assert.deepEqual(relations("conflict", [told, denied]), ["1 contradicts 0"]);
});

test("a claim that a judgement rejected stands to no other", () => {
  const two = { figure: figure(2, 2) };
  const rejected = claim("b", { ...two, rejected: "j1" });
  assert.deepEqual(relations("agree", [claim("a", two), rejected, claim("c", two)]), ["2 agrees 0"]);
});
