import assert from "node:assert/strict";
import { test } from "node:test";
import { day, makeAnalysis, type Told } from "../../test/make-analysis.ts";
import { assemble } from "../pipeline.ts";

type Claims = NonNullable<Told["claims"]>;

function report(uri: string, claims: Claims, more: Partial<Told> = {}) {
  return makeAnalysis({
    uri,
    text: `Shells fell on Aru. ${uri}`,
    published: "2021-03-05",
    places: [{ name: "Aru" }],
    events: [{ type: "shelling", places: ["p1"], date: day("2021-03-04") }],
    claims,
    ...more,
  });
}

function killed(...reports: ReturnType<typeof report>[]) {
  const [incident] = assemble(reports).incidents;
  return (subject: string | null) =>
    incident?.facts.find((fact) => fact.aspect === "killed" && fact.subject === subject);
}

const speaker = (name: string, entity: string | null = null) => ({
  chain: [
    { name: "this report", role: "outlet" as const, anonymous: false, entity: null, start: null, end: null },
    { name, role: "speaker" as const, anonymous: false, entity, start: null, end: null },
  ],
});

test("a part of the people is a fact of its own and widens no range", () => {
  const facts = killed(
    report("a", [{ figure: { low: 9 } }, { figure: { low: 3, population: "children" } }]),
    report("b", [{ figure: { low: 8 } }]),
  );
  assert.deepEqual([facts(null)?.low, facts(null)?.high], [8, 9]);
  assert.equal(facts("children")?.low, 3);
});

test("a part is the whole where its article tells no other", () => {
  assert.equal(killed(report("a", [{ figure: { low: 7, population: "civilians" } }]))(null)?.low, 7);
});

test("nobody of one sort is not nobody at all", () => {
  const facts = killed(report("a", [{ figure: { low: 0, high: 0, population: "soldiers" } }]));
  assert.equal(facts(null), undefined);
  assert.equal(facts("soldiers")?.low, 0);
});

test("the parts of one sentence add up, and the sum names its rule", () => {
  const facts = killed(
    report("a", [
      { figure: { low: 5, population: "soldiers" } },
      { figure: { low: 3, population: "civilians" } },
    ]),
  );
  assert.equal(facts(null)?.low, 8);
  assert.equal(facts(null)?.claims[0]?.rule, "sum of parts");
  assert.equal(facts("soldiers")?.low, 5);
});

test("two sources that one article cites against each other are a conflict", () => {
  const facts = killed(
    report(
      "a",
      [
        { figure: { low: 5 }, attribution: "a1" },
        { figure: { low: 9 }, attribution: "a2" },
      ],
      { attributions: [speaker("the governor"), speaker("a surgeon")] },
    ),
  );
  assert.equal(facts(null)?.agreement, "conflict");
});

test("one official cited by two outlets is one voice, also where named in short", () => {
  const told = (uri: string, name: string) =>
    report(uri, [{ figure: { low: 5 }, attribution: "a1" }], { attributions: [speaker(name)] });
  assert.equal(
    killed(told("a", "Xland's health ministry"), told("b", "the ministry"))(null)?.agreement,
    "single",
  );
});

test("a denied figure does not vote", () => {
  const facts = killed(
    report("a", [{ figure: { low: 5 } }]),
    report("b", [{ figure: { low: 40 }, attribution: "a1" }], {
      attributions: [{ ...speaker("the mayor"), stance: "denies" }],
    }),
  );
  assert.deepEqual([facts(null)?.low, facts(null)?.high], [5, 5]);
});

test("a number more accounts contradict for the same source is kept and left out of the range", () => {
  const told = (uri: string, low: number) =>
    report(uri, [{ figure: { low }, attribution: "a1" }], { attributions: [speaker("the health ministry")] });
  const fact = killed(told("a", 13), told("b", 13), told("c", 31))(null);
  assert.deepEqual([fact?.low, fact?.high, fact?.claims.length], [13, 13, 3]);
  assert.match(fact?.reason ?? "", /“31” left out/);
});

test("a count of the speaker's own people and of those added later are parts", () => {
  const own = { start: 0, end: 9, text: "Fourteen of our men died." };
  const facts = killed(
    report("a", [
      { figure: { low: 14, text: "Fourteen", population: "police" }, evidence: own },
      { figure: { low: 2, text: "two more people" } },
    ]),
  );
  assert.equal(facts(null), undefined);
  assert.equal(facts("police")?.low, 14);
  assert.equal(facts("added later")?.low, 2);
});
