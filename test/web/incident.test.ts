import { deepEqual, equal, ok } from "node:assert/strict";
import { afterEach, test } from "node:test";
import { openDesk } from "../../src/engine/views/desk-index.ts";
import { incidentDetail } from "../../src/engine/views/incident-detail.ts";
import type { Fact, Incident } from "../../src/model/dossier.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { pending } from "../../web/src/decisions/pending.ts";
import { latestFirst, standing, undoneIds } from "../../web/src/decisions/standing.ts";
import { type IncidentView, letterOf, openIncident } from "../../web/src/incident/incident-view.ts";
import { statementsOn } from "../../web/src/incident/statements.ts";
import {
  acceptRuling,
  isAccepted,
  nextDisputed,
  overrideOf,
  rejectionOf,
  rejectRuling,
  standingText,
} from "../../web/src/incident/verdicts.ts";
import { corrections, tollsOf } from "../../web/src/toll/toll-points.ts";
import { copy, ferryAttack, local, wire } from "../dossier-fixture.ts";
import { judged, undone } from "../make-judgement.ts";

const { dossier } = ferryAttack;
const attack = dossier.incidents[0] as Incident;

function viewWith(judgements: readonly Judgement[] = []): IncidentView {
  return openIncident(incidentDetail(openDesk(dossier), attack, judgements));
}

function factOf(view: IncidentView, aspect: Fact["aspect"]): Fact {
  return view.facts.find((fact) => fact.aspect === aspect) as Fact;
}

afterEach(() => {
  pending.value = [];
});

test("accounts are lettered, copies folded under the report they copy", () => {
  const { accounts } = viewWith();
  deepEqual(
    accounts.map(({ letter, name, folded }) => [letter, name, folded.map(({ id }) => id)]),
    [
      ["A", "Meridian Wire", [copy]],
      ["B", "Karsa <Tribune>", []],
    ],
  );
  deepEqual([0, 25, 26, 51, 52, 702].map(letterOf), ["A", "Z", "AA", "AZ", "BA", "AAA"]);
});

test("facts in conflict come first", () => {
  deepEqual(
    viewWith().facts.map(({ aspect }) => aspect),
    ["wounded", "killed", "responsibility"],
  );
});

test("what a copy repeats is one statement of its account, with everybody it rests on", () => {
  const view = viewWith();
  const told = statementsOn(view, factOf(view, "wounded"));
  deepEqual(
    told.map(({ account, text, claims, sources }) => [account.letter, text, claims.length, sources]),
    [
      ["A", "19", 2, ["harbour authority"]],
      ["B", "24", 1, ["officials (unnamed)"]],
    ],
  );
});

test("an accepted claim is the fact's value at once, and no longer once the decision is taken back", () => {
  const before = viewWith();
  const fact = factOf(before, "wounded");
  const claim = fact.claims[2] as Fact["claims"][number];
  const ruling = acceptRuling(before, fact, claim);
  ok(ruling);
  const decision = judged(ruling, 1);
  pending.value = [decision];
  const after = viewWith();
  equal(overrideOf(after, fact)?.judgement, decision);
  ok(isAccepted(after, fact, claim));
  equal(standingText(after, fact), "24");
  equal(standingText(after, factOf(after, "killed")), "7–11");
  equal(standingText(viewWith([decision, undone(decision, 2)]), fact), "19–24");
});

test("a decided fact is no conflict to step through, until the decision is taken back", () => {
  const view = viewWith();
  const wounded = factOf(view, "wounded");
  const killed = factOf(view, "killed");
  const both: IncidentView = {
    ...view,
    facts: view.facts.map((fact) => (fact === killed ? { ...fact, agreement: "conflict" } : fact)),
  };
  const [first, second] = both.facts as [Fact, Fact];
  deepEqual(
    [null, first, second].map((now) => nextDisputed(both, now, 1)),
    [first, second, first],
  );
  deepEqual(
    [null, first, second].map((now) => nextDisputed(both, now, -1)),
    [second, second, first],
  );
  const ruling = acceptRuling(view, wounded, wounded.claims[2] as Fact["claims"][number]);
  ok(ruling);
  const decision = judged(ruling, 1);
  const settled = { ...both, standing: [decision] };
  equal(nextDisputed(settled, first, 1), second);
  equal(nextDisputed({ ...settled, facts: view.facts }, first, 1), null);
  equal(nextDisputed(viewWith([decision, undone(decision, 2)]), null, 1)?.id, first.id);
});

test("a rejection takes out the claim whose words it names and no other in the same sentence", () => {
  const view = viewWith();
  const fact = factOf(view, "killed");
  const [first] = fact.claims as [Fact["claims"][number]];
  const twin = { ...first, figure: first.figure && { ...first.figure, text: "at least eight" } };
  const decided = viewWith([judged(rejectRuling(fact, first))]);
  ok(rejectionOf(decided, fact, first));
  equal(rejectionOf(decided, fact, twin), null);
  equal(rejectionOf(decided, factOf(view, "wounded"), first), null);
  ok(statementsOn(decided, fact).some(({ text, rejected }) => text === "at least 7" && rejected));
  const points = tollsOf(decided).flatMap((toll) => toll.points);
  ok(points.length > 0 && points.every((point) => point.claim !== first));
});

test("an undoing can be taken back, and what was decided then holds again", () => {
  const reject = rejectRuling(
    factOf(viewWith(), "killed"),
    attack.facts[0]?.claims[0] as Fact["claims"][number],
  );
  const first = judged(reject, 0);
  const back = undone(first, 1);
  const again = undone(back, 2);
  deepEqual(standing([first, back]), []);
  deepEqual(standing([again, back, first]), [first]);
  deepEqual([...undoneIds([first, back, again])], [back.id]);
  deepEqual(
    latestFirst([first, again, back, first]).map(({ id }) => id),
    [again.id, back.id, first.id],
  );
});

test("a count is linked to the next one on the word of the same source, never to another's", () => {
  const view = viewWith();
  const points = tollsOf(view).flatMap(({ fact, points: all }) => (fact.aspect === "wounded" ? all : []));
  deepEqual(
    points.map(({ account, day, value }) => [account.letter, day, value]),
    [
      ["A", "2024-03-06", 19],
      ["B", "2024-03-06", 24],
    ],
  );
  deepEqual(corrections(points), []);
  const [early] = points as [(typeof points)[number]];
  const late = { ...early, day: "2024-03-09", value: 21 };
  deepEqual(corrections([late, ...points]), [[early, late]]);
});

test("reports of the fixture keep their ids in the page's look-ups", () => {
  deepEqual([...viewWith().articleOf.keys()].sort(), [wire, local, copy].sort());
});
