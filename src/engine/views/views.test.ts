import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { ferryAttack, local, wire } from "../../../test/dossier-fixture.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Dossier, Fact, Incident } from "../../model/dossier.ts";
import { type Judgement, judgementId, judgementRule, type Ruling } from "../../model/judgement.ts";
import { type Assembly, assembleLinked } from "../../pipeline.ts";
import { analyzePaths } from "../analyze.ts";
import { accountDetail, articleDetail } from "./article-detail.ts";
import { openDesk } from "./desk-index.ts";
import { entityDetail, entitySummaries } from "./entities.ts";
import { incidentDetail } from "./incident-detail.ts";
import { inOrder, meetsFilter } from "./incident-list.ts";
import { gravest, incidentSummary } from "./incident-summary.ts";
import { projectOf } from "./project.ts";
import { storySummaries } from "./stories.ts";

const { dossier } = ferryAttack;
const desk = openDesk(dossier);
const attack = dossier.incidents[0] as Incident;
const depot = dossier.incidents[1] as Incident;
const summaries = dossier.incidents.map((one) => incidentSummary(desk, one));
const pack = join(import.meta.dirname, "../../../examples/packs/night-shelling");
const analyses: Analysis[] = [];
let assembly: Assembly;

before(async () => {
  for await (const step of analyzePaths([pack])) if (step.kind === "analysis") analyses.push(step.analysis);
  assembly = assembleLinked(analyses);
});

function decided(ruling: Ruling, time: string): Judgement {
  const parts = { author: "ada", time, reason: "read it again", ruling };
  return { id: judgementId(parts), ...parts };
}

test("a summary shows the tolls, the parties and the gravest agreement", () => {
  const summary = incidentSummary(desk, attack);
  assert.deepEqual(summary.killed, { low: 7, high: 11, best: 7, agreement: "compatible" });
  assert.equal(summary.agreement, "conflict");
  assert.equal(summary.conflicts, 1);
  assert.equal(summary.accounts, 2);
  assert.deepEqual(summary.initiators, [{ id: "front", name: "Coastal Front", type: "armed-group" }]);
  assert.deepEqual(summary.anchor, { article: wire, ...spanOf(attack) });
  assert.equal(gravest([]), "single");
});

test("a fact that a person decided is no conflict of a list, and its toll says so", () => {
  const facts = attack.facts.map((fact) => ({
    ...fact,
    ...(fact.agreement === "conflict" && { bestRule: judgementRule("j1"), low: 19, high: 19, best: 19 }),
  }));
  const summary = incidentSummary(desk, { ...attack, facts });
  assert.deepEqual([summary.conflicts, summary.agreement], [0, "compatible"]);
  assert.deepEqual(summary.wounded, { low: 19, high: 19, best: 19, agreement: "conflict", decided: true });
  assert.equal(summary.killed?.decided, undefined);
});

function spanOf({ events }: Incident): { start: number; end: number } {
  const { start, end } = (events[0] as Incident["events"][number]).evidence;
  return { start, end };
}

test("a toll told as open stays open, above and below", () => {
  const killed = attack.facts[0] as Fact;
  const claim = killed.claims[0] as Fact["claims"][number];
  const toll = (low: number | null, high: number | null) => {
    const figure = { ...(claim.figure as NonNullable<typeof claim.figure>), low, high };
    const fact = { ...killed, low: 12, high: 12, claims: [{ ...claim, figure }] };
    return incidentSummary(desk, { ...attack, facts: [fact] }).killed;
  };
  assert.deepEqual([toll(12, null)?.low, toll(12, null)?.high], [12, null]);
  assert.deepEqual([toll(null, 12)?.low, toll(null, 12)?.high], [null, 12]);
});

test("a detail holds what it refers to, and its links both ways", () => {
  const detail = incidentDetail(desk, attack);
  assert.deepEqual(
    detail.linked.map(({ relation, incident }) => [relation, incident.id]),
    [["responds-to", depot.id]],
  );
  assert.equal(incidentDetail(desk, depot).linked[0]?.relation, "answered-by");
  assert.deepEqual(
    detail.articles.map(({ id }) => id),
    attack.articles,
  );
  assert.equal(detail.accounts.length, 2);
  assert.ok(detail.entities.some(({ id }) => id === "marrow"));
});

test("a detail lists the judgements on its words, taken back or not, and no others", () => {
  const incident = { article: wire, ...spanOf(attack) };
  const elsewhere = { article: wire, ...spanOf(depot) };
  const dated = decided(
    { kind: "date", incident, from: "2024-03-05", to: "2024-03-05" },
    "2024-04-01T10:00Z",
  );
  const undone = decided({ kind: "undo", judgement: dated.id }, "2024-04-01T10:01Z");
  const other = decided(
    { kind: "date", incident: elsewhere, from: "2024-03-03", to: "2024-03-03" },
    "2024-04-02T10:00Z",
  );
  const all = [other, dated, undone];
  assert.deepEqual(incidentDetail(desk, attack, all).judgements, [dated, undone]);
  assert.deepEqual(incidentDetail(desk, depot, all).judgements, [other]);
});

test("each filter keeps what it names and nothing else", () => {
  const kept = (filter: Parameters<typeof meetsFilter>[1]) =>
    summaries.filter((one) => meetsFilter(one, filter)).map(({ id }) => id);
  assert.deepEqual(kept({}), [attack.id, depot.id]);
  assert.deepEqual(kept({ from: "2024-03-04" }), [attack.id]);
  assert.deepEqual(kept({ to: "2024-03-04" }), [depot.id]);
  assert.deepEqual(kept({ box: [44, 12, 45, 13] }), [attack.id]);
  assert.deepEqual(kept({ box: [170, 12, 50, 13] }), [attack.id]);
  assert.deepEqual(kept({ box: [50, 12, 170, 13] }), []);
  assert.deepEqual(kept({ type: "drone-strike" }), [depot.id]);
  assert.deepEqual(kept({ actor: "coastal" }), [attack.id, depot.id]);
  assert.deepEqual(kept({ actor: "terminal" }), [attack.id]);
  assert.deepEqual(kept({ agreement: "conflict" }), [attack.id]);
  assert.deepEqual(kept({ text: "karsa" }), [attack.id]);
  assert.deepEqual(kept({ story: "story-2" }), []);
  assert.deepEqual(
    inOrder(summaries, "earliest").map(({ id }) => id),
    [depot.id, attack.id],
  );
});

test("entities, stories, accounts and the project add up", () => {
  assert.deepEqual(storySummaries(desk)[0], {
    id: "story-1",
    title: "Rocket attack in Port Karsa",
    articles: 3,
    incidents: 2,
    conflicts: 1,
    from: "2024-03-03",
    to: "2024-03-05",
  });
  assert.equal(entitySummaries(desk)[0]?.id, "front");
  const marrow = dossier.entities.find(({ id }) => id === "marrow") as Dossier["entities"][number];
  assert.equal(entityDetail(desk, marrow).quotes.length, 1);
  assert.deepEqual(accountDetail(desk, dossier.accounts[1] as Dossier["accounts"][number]).titles, [
    { article: local, outlet: "Karsa <Tribune>", title: "Ferry terminal attacked: seven dead" },
  ]);
  const project = projectOf(dossier, { name: "karsa", judgements: 0, revision: 1 });
  assert.deepEqual([project.incidents, project.conflicts, project.from], [2, 1, "2024-03-03"]);
});

test("every entity of a real article leads to one of the dossier that bears its name", () => {
  const real = openDesk(assembly.dossier);
  for (const analysis of analyses) {
    const record = { analysis, versions: [], captures: [], judgements: [], entityOf: assembly.entityOf };
    const detail = articleDetail(real, record);
    assert.ok(detail);
    for (const { id, names } of analysis.entities) {
      const entity = real.entityOf.get(detail.entityOf[id] ?? "");
      assert.ok(
        entity?.names.some(({ text }) => names.includes(text)),
        `${names[0]} of ${analysis.article.uri}`,
      );
    }
  }
});
