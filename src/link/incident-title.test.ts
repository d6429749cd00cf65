import assert from "node:assert/strict";
import { test } from "node:test";
import type { IncidentPlace } from "../model/dossier.ts";
import { settleTitle } from "./incident-title.ts";

const place = (name: string, precision: IncidentPlace["precision"] = "settlement"): IncidentPlace => ({
  name,
  lat: 1,
  lon: 1,
  country: "XX",
  precision,
  evidence: [],
});
const date = (from: string, to = from, precision: "day" | "month" | "year" = "day") => ({
  from,
  to,
  precision,
  rule: "given",
});

test("a title says what, where and when", () => {
  assert.equal(
    settleTitle("shelling", { places: [place("Aru")], date: date("2021-03-11", "2021-03-12") }),
    "Shelling of Aru, 11–12 March 2021",
  );
  assert.equal(
    settleTitle("drone-strike", { places: [place("Aru")], date: date("2021-03-01") }),
    "Drone strike on Aru, 1 March 2021",
  );
  assert.equal(settleTitle("shooting", { places: [place("Aru")], date: null }), "Shooting in Aru");
});

test("areas give way to finer places, and a strike is in a country, not on it", () => {
  const places = [place("Xland", "country"), place("Aru")];
  assert.equal(settleTitle("air-strike", { places, date: null }), "Air strike on Aru");
  assert.equal(settleTitle("air-strike", { places: places.slice(0, 1), date: null }), "Air strike in Xland");
});

test("months and years are named as such", () => {
  assert.equal(
    settleTitle("raid", { places: [], date: date("2021-10-01", "2021-10-31", "month") }),
    "Raid, October 2021",
  );
  assert.equal(
    settleTitle("raid", { places: [], date: date("2021-01-01", "2021-12-31", "year") }),
    "Raid, 2021",
  );
});
