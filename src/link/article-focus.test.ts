import assert from "node:assert/strict";
import { test } from "node:test";
import { day, makeAnalysis, type Told } from "../../test/make-analysis.ts";
import { focusArticle } from "./article-focus.ts";

const text = "Shells hit Aru. Three died there. Last year another town was shelled. Talks go on.";
const aru = { id: "p1", name: "Aru" };
const bora = { id: "p2", name: "Bora", lat: 14 };

function focus(told: Partial<Told>) {
  const analysis = makeAnalysis({ text, published: "2021-03-05", places: [aru, bora], ...told });
  return focusArticle(analysis, new Map());
}

const main = {
  id: "v1",
  type: "shelling",
  places: ["p1"],
  date: day("2021-03-04"),
  mentions: [
    { start: 0, end: 6 },
    { start: 7, end: 10 },
  ],
};
const later = (start: number) => ({ start, end: start + 4, mentions: [{ start, end: start + 4 }] });

test("an event without day and place belongs to what its article is about, and says why", () => {
  const { happenings } = focus({ events: [main, { id: "v2", type: "killing", ...later(20) }] });
  assert.deepEqual(
    happenings.map((one) => one.events.map((event) => event.id)),
    [["v1", "v2"]],
  );
  assert.ok(happenings[0]?.folds[0]?.detail.some((one) => one.feature === "no day and place of its own"));
});

test("another place or another day stays another happening", () => {
  const elsewhere = { id: "v2", type: "shelling", places: ["p2"], date: day("2021-03-04"), ...later(40) };
  const before = { id: "v3", type: "shelling", places: ["p1"], date: day("2021-02-01"), ...later(50) };
  assert.equal(focus({ events: [main, elsewhere, before] }).happenings.length, 3);
});

test("a glance back does not date what the article leads with", () => {
  const glance = { ...main, date: day("2019-01-01"), time: "t1" };
  const analysis = makeAnalysis({ text, published: "2021-03-05", places: [aru], events: [glance] });
  const time = {
    id: "t1",
    start: 34,
    end: 43,
    type: "date" as const,
    value: "2019-01-01",
    mod: null,
    from: "2019-01-01",
    to: "2019-01-01",
    precision: "day" as const,
    rule: "given",
  };
  const sentences = [
    { start: 0, end: 15 },
    { start: 16, end: text.length },
  ];
  const [happening] = focusArticle({ ...analysis, times: [time], sentences }, new Map()).happenings;
  assert.equal(happening?.date, null);
});

test("talks and threats make no incident, and a message says so", () => {
  const { happenings, messages } = focus({ events: [main, { id: "v2", type: "talks", ...later(70) }] });
  assert.equal(happenings.length, 1);
  assert.match(messages[0]?.reason ?? "", /a course of affairs: talks/);
});

test("what did not come of it counts without being part of it", () => {
  const { happenings } = focus({
    events: [main, { id: "v2", type: "death", status: "negated", ...later(20) }],
    claims: [{ event: "v2", figure: { low: 0, high: 0 } }],
  });
  assert.deepEqual(
    happenings.map(({ events, denied }) => [events.length, denied.length]),
    [[1, 1]],
  );
});
