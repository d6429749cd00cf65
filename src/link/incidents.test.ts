import assert from "node:assert/strict";
import { test } from "node:test";
import { day, makeAnalysis, type Told } from "../../test/make-analysis.ts";
import { findIncidents } from "./incidents.ts";

function groups(...told: Told[]): number[] {
  const analyses = told.map((one, index) => makeAnalysis({ ...one, uri: `report ${index}` }));
  return findIncidents(analyses, {
    entities: [],
    entityOf: new Map(),
    engineEntityOf: new Map(),
    judgements: [],
  })
    .incidents.map((incident) => incident.articles.length)
    .sort();
}

const shelling = (place: NonNullable<Told["places"]>[number], date: string): Told => ({
  text: "The town was shelled.",
  places: [place],
  events: [{ type: "shelling", places: ["p1"], date: day(date) }],
});

test("the same thing, day and place told twice is one incident", () => {
  assert.deepEqual(
    groups(shelling({ name: "Aru" }, "2021-03-04"), shelling({ name: "Aru" }, "2021-03-04")),
    [2],
  );
});

test("another place or another day is another incident", () => {
  assert.deepEqual(
    groups(shelling({ name: "Aru" }, "2021-03-04"), shelling({ name: "Bora", lat: 12 }, "2021-03-04")),
    [1, 1],
  );
  assert.deepEqual(
    groups(shelling({ name: "Aru" }, "2021-03-04"), shelling({ name: "Aru" }, "2021-03-08")),
    [1, 1],
  );
});

test("places known only by country never join two events", () => {
  const country = { name: "Xland", precision: "country" as const };
  assert.deepEqual(groups(shelling(country, "2021-03-04"), shelling(country, "2021-03-04")), [1, 1]);
});

test("kinds of happening that exclude one another stay apart, a wider word joins", () => {
  const of = (type: string): Told => ({
    ...shelling({ name: "Aru" }, "2021-03-04"),
    events: [{ type, places: ["p1"], date: day("2021-03-04") }],
  });
  assert.deepEqual(groups(of("shelling"), of("stabbing")), [1, 1]);
  assert.deepEqual(groups(of("shelling"), of("attack")), [2]);
});

test("what did not happen makes no incident", () => {
  const planned: Told = {
    text: "They will shell it.",
    places: [{}],
    events: [{ type: "shelling", status: "planned", places: ["p1"] }],
  };
  assert.deepEqual(groups(planned), []);
});

test("a middle event does not chain two that exclude one another", () => {
  const a = shelling({ name: "Aru", lat: 10 }, "2021-03-04");
  const middle = shelling({ name: "Mid", lat: 10.4 }, "2021-03-04");
  const b = shelling({ name: "Bora", lat: 10.8 }, "2021-03-04");
  assert.ok(groups(a, middle, b).length > 1);
});
