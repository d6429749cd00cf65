import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertCells, record } from "../../../test/codebook-laws.ts";
import { toldIncident } from "../../../test/told-incident.ts";
import { addDays } from "../../text/calendar.ts";
import { acledTable } from "./acled.ts";

const header =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

test("the 31 columns stand in the codebook's order", () => {
  const { columns } = acledTable(toldIncident({}));
  assert.equal(columns.length, 31);
  assert.equal(columns.map(({ name }) => name).join(","), header);
});

test("a total split over days sums to itself, the remainder on the first day", () => {
  const dead = fc.nat({ max: 500 });
  const length = fc.integer({ min: 2, max: 31 });
  fc.assert(
    fc.property(dead, length, (low, days) => {
      const to = addDays("2024-01-01", days - 1);
      const catalog = toldIncident({ date: ["2024-01-01", to, "day"], killed: [{ low, high: low }] });
      const table = acledTable(catalog);
      assertCells(table, catalog);
      const rows = [...table.rows].map((row) => record(table, row));
      const shares = rows.map(({ fatalities }) => Number(fatalities?.value));
      assert.equal(rows.length, days);
      assert.equal(
        shares.reduce((sum, one) => sum + one),
        low,
      );
      const [first = 0, ...others] = shares;
      assert.ok(others.every((one) => one === Math.floor(low / days) && one <= first));
      assert.equal(new Set(rows.map(({ event_date }) => event_date?.value)).size, days);
      if (low > 0)
        assert.match(
          String(rows[0]?.notes?.value),
          new RegExp(`total of ${low} dead over ${days} days is split`),
        );
    }),
    { numRuns: 60 },
  );
});
