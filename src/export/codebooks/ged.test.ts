import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertCells, assertGed } from "../../../test/codebook-laws.ts";
import { toldIncident } from "../../../test/told-incident.ts";
import { gedTable } from "./ged.ts";
import type { GivenCount } from "./rule.ts";

const header =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

test("the 49 columns stand in the publisher's order", () => {
  const { columns } = gedTable(toldIncident({}));
  assert.equal(columns.length, 49);
  assert.equal(columns.map(({ name }) => name).join(","), header);
});

const population = fc.constantFrom(
  "people",
  "civilians",
  "children",
  "soldiers",
  "fighters",
  "men",
  "police",
);
const count: fc.Arbitrary<GivenCount> = fc
  .record({
    low: fc.option(fc.nat({ max: 60 })),
    more: fc.option(fc.nat({ max: 40 })),
    population,
    part: fc.boolean(),
    scope: fc.constantFrom("incident", "incident", "day", "cumulative"),
    stance: fc.constantFrom("asserts", "asserts", "confirms", "denies"),
    source: fc.constantFrom("police", "doctors", "rebels"),
    by: fc.constantFrom(1, 2),
  })
  .map(({ low, more, part, ...rest }): GivenCount => {
    const high = more === null ? (low === null ? 40 : null) : (low ?? 0) + more;
    return { ...rest, low, high, ...(part ? { subject: rest.population } : {}) } as GivenCount;
  });

test("whatever is told of the dead, low ≤ best ≤ high and the sides sum to best", () => {
  const parties = fc.subarray([
    "armed-group:islamic-state:IS",
    "organization:iq-military:Iraqi army",
    "people:gunmen",
  ]);
  const given = fc.record({
    killed: fc.array(count, { maxLength: 6 }),
    initiators: parties,
    targets: parties,
  });
  let rows = 0;
  fc.assert(
    fc.property(given, (one) => {
      const catalog = toldIncident({ ...one, reports: 2 });
      const table = gedTable(catalog);
      rows += assertCells(table, catalog);
      assertGed(table);
    }),
    { numRuns: 300 },
  );
  assert.ok(rows > 100, `only ${rows} rows were made`);
});
