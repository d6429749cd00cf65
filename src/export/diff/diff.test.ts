import assert from "node:assert/strict";
import { test } from "node:test";
import { copy, ferryAttack, local, wire } from "../../../test/dossier-fixture.ts";
import { reportFolders, reportOf } from "../../../test/export-reports.ts";
import type { Dossier, Fact, FactClaim, Incident } from "../../model/dossier.ts";
import { judgementRule } from "../../model/judgement.ts";
import { diffDossiers } from "./diff.ts";
import { diffMarkdown } from "./diff-markdown.ts";

const { dossier } = ferryAttack;

function withIncident(change: (incident: Incident) => Incident): Dossier {
  const [attack, ...rest] = dossier.incidents as [Incident, ...Incident[]];
  return { ...dossier, incidents: [change(attack), ...rest] };
}

function withFact(aspect: Fact["aspect"], change: (fact: Fact) => Fact): Dossier {
  return withIncident((incident) => ({
    ...incident,
    facts: incident.facts.map((fact) => (fact.aspect === aspect ? change(fact) : fact)),
  }));
}

function withClaims(aspect: Fact["aspect"], change: (claim: FactClaim) => FactClaim[]): Dossier {
  return withFact(aspect, (fact) => ({ ...fact, claims: fact.claims.flatMap(change) }));
}

function without(id: string): Dossier {
  return {
    ...withIncident((incident) => ({
      ...incident,
      articles: incident.articles.filter((one) => one !== id),
      facts: incident.facts.map((fact) => ({
        ...fact,
        claims: fact.claims.filter(({ article }) => article !== id),
      })),
    })),
    articles: dossier.articles.filter((article) => article.id !== id),
  };
}

test("a dossier does not differ from itself, nor does a real one", async () => {
  const { dossier: real } = await reportOf(reportFolders[0] as string);
  for (const one of [dossier, real]) {
    const diff = diffDossiers(one, structuredClone(one));
    assert.deepEqual(diff.incidents, { new: [], gone: [], changed: [] });
    assert.deepEqual([diff.facts, diff.withdrawn, diff.articles.new, diff.articles.gone], [[], [], [], []]);
    assert.equal(diffMarkdown(diff, { a: one, b: one }), "# What changed\n\nNothing.\n");
  }
});

test("an incident with another id is the same by its words, and one without words by kind, day and place", () => {
  const renamed = withIncident((incident) => ({ ...incident, id: "another" }));
  assert.deepEqual(diffDossiers(dossier, renamed).incidents, { new: [], gone: [], changed: [] });
  const elsewhere = withIncident((incident) => ({
    ...incident,
    id: "another",
    events: [],
    facts: [],
    articles: ["later"],
  }));
  const [change] = diffDossiers(dossier, elsewhere).incidents.changed;
  assert.equal(change?.rule, "kind-day-place");
  assert.deepEqual(change?.articles, ["later"]);
});

test("new and gone incidents are each other's mirror", () => {
  const fewer = { ...dossier, incidents: dossier.incidents.slice(0, 1) };
  assert.deepEqual(
    diffDossiers(fewer, dossier).incidents.new.map(({ id }) => id),
    ["incident-depot"],
  );
  assert.deepEqual(
    diffDossiers(dossier, fewer).incidents.gone.map(({ id }) => id),
    ["incident-depot"],
  );
});

test("an incident told apart in two says from which its words came", () => {
  const split = {
    ...dossier,
    incidents: dossier.incidents.flatMap((incident): Incident[] => {
      if (incident.id !== "incident-attack") return [incident];
      const [first, second] = incident.events;
      assert.ok(first && second);
      return [
        { ...incident, events: [first] },
        { ...incident, id: "half", title: "Shelling in Port Karsa", events: [second], facts: [] },
      ];
    }),
  };
  const diff = diffDossiers(dossier, split);
  assert.deepEqual(
    diff.incidents.new.map(({ id, from }) => [id, from]),
    [["half", ["incident-attack"]]],
  );
  assert.match(
    diffMarkdown(diff, { a: dossier, b: split }),
    /some of its words stood in “Rocket attack in Port Karsa”/,
  );
  const joined = diffDossiers(split, dossier);
  assert.deepEqual(
    joined.incidents.gone.map(({ id, into }) => [id, into]),
    [["half", ["incident-attack"]]],
  );
});

test("a toll that moves is told with the claims that moved it", () => {
  const before = withFact("killed", (fact) => ({
    ...fact,
    high: 7,
    claims: fact.claims.filter(({ figure }) => figure?.low !== 11),
  }));
  const diff = diffDossiers(before, dossier);
  const [change] = diff.incidents.changed[0]?.facts ?? [];
  assert.deepEqual([change?.aspect, change?.kinds], ["killed", ["moved"]]);
  assert.deepEqual([change?.before?.high, change?.after?.high], [7, 11]);
  assert.deepEqual(
    change?.added.map(({ evidence }) => evidence.text),
    ["eleven people"],
  );
  const text = diffMarkdown(diff, { a: before, b: dossier });
  assert.match(text, /## Moved tolls[\s\S]*Killed: 7 \(compatible\) → 7–11, best 7 \(compatible\)/);
  assert.match(text, /“eleven people” — Meridian Wire ← a hospital doctor \(unnamed\)/);
});

test("conflicts that arise and that settle are told apart", () => {
  const agreed = withFact("wounded", (fact) => ({ ...fact, agreement: "agree" }));
  const kinds = (a: Dossier, b: Dossier) =>
    diffDossiers(a, b).incidents.changed.flatMap(({ facts }) => facts.map((one) => one.kinds));
  assert.deepEqual(kinds(agreed, dossier), [["conflict"]]);
  assert.deepEqual(kinds(dossier, agreed), [["settled"]]);
  const decided = withFact("wounded", (fact) => ({ ...fact, bestRule: judgementRule("j1") }));
  assert.deepEqual(kinds(dossier, decided), [["settled"]]);
  assert.deepEqual(kinds(decided, dossier), [["conflict"]]);
});

test("a claim that stands no more says why: its report is gone, rewritten, or read otherwise, or it was rejected", () => {
  const reasons = (b: Dossier) => diffDossiers(dossier, b).withdrawn.map(({ reason }) => reason);
  assert.deepEqual(reasons(without(copy)), ["report-gone"]);
  assert.deepEqual(reasons(withClaims("wounded", (claim) => (claim.article === local ? [] : [claim]))), [
    "read-no-more",
  ]);
  const rejected = withClaims("wounded", (claim) =>
    claim.article === local ? [{ ...claim, rejected: "j1" }] : [claim],
  );
  assert.deepEqual(reasons(rejected), ["rejected"]);
  const rewritten = without(copy);
  const uri = "javascript:alert(1)";
  const article = {
    ...(dossier.articles.find(({ id }) => id === copy) as Dossier["articles"][number]),
    id: "rewritten",
  };
  const diff = diffDossiers(dossier, { ...rewritten, articles: [...rewritten.articles, article] });
  assert.deepEqual(
    diff.withdrawn.map(({ reason }) => reason),
    ["report-rewritten"],
  );
  assert.deepEqual(diff.articles.rewritten, [{ before: copy, after: "rewritten", uri }]);
  assert.deepEqual([diff.articles.new, diff.articles.gone], [[], []]);
});

test("a page rewritten around a claim has not withdrawn it", () => {
  const renamed: Dossier = JSON.parse(JSON.stringify(dossier).replaceAll(wire, "f".repeat(16)));
  const shifted: Dossier = JSON.parse(
    JSON.stringify(renamed, (key, value: unknown) =>
      (key === "start" || key === "end") && typeof value === "number" ? value + 5 : value,
    ),
  );
  const diff = diffDossiers(dossier, shifted);
  assert.deepEqual(diff.withdrawn, []);
  assert.equal(diff.articles.rewritten.length, 1);
  assert.deepEqual([diff.incidents.new, diff.incidents.gone], [[], []]);
});
