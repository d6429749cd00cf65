import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Topology } from "topojson-specification";
import { countryCodes } from "./country-codes.ts";
import { countryOf } from "./gazetteer-areas.ts";
import { states } from "./states.ts";

test("every sovereign state has its codes and no number stands twice", () => {
  const all = states.flatMap(({ iso }) => countryCodes(iso.toUpperCase()) ?? []);
  const known = new Set(all.map(({ iso }) => iso.toLowerCase()));
  const lost = states.filter(
    ({ iso, sovereign }) => sovereign && countryOf(iso.toUpperCase()) && !known.has(iso),
  );
  assert.deepEqual(
    lost.map(({ iso }) => iso),
    [],
  );
  for (const key of ["numeric", "gleditschWard"] as const) {
    const numbers = all.flatMap((codes) => codes[key] ?? []);
    assert.equal(new Set(numbers).size, numbers.length, key);
  }
  assert.deepEqual(countryCodes("IQ"), {
    iso: "IQ",
    numeric: 368,
    gleditschWard: 645,
    ucdpRegion: "Middle East",
    acledRegion: "Middle East",
  });
});

test("the numeric codes are those of an atlas that was made from the standard", () => {
  const file = new URL(import.meta.resolve("world-atlas/countries-50m.json"));
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const countries = atlas.objects.countries;
  assert.ok(countries && "geometries" in countries);
  const ids = new Map(
    countries.geometries.map((one) => [(one.properties as { name: string }).name, Number(one.id)]),
  );
  let compared = 0;
  for (const { iso, name } of states) {
    const id = ids.get(name);
    const numeric = countryCodes(iso.toUpperCase())?.numeric;
    if (!id || !numeric) continue;
    compared++;
    assert.equal(numeric, id, name);
  }
  assert.ok(compared > 150, String(compared));
});
