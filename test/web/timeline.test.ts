import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { around, binned, type Dated } from "../../web/src/timeline/bins.ts";

function on(from: string, to: string = from, disputed = false): Dated {
  return { from, to, disputed };
}

test("a few days are counted day by day, empty days between them included", () => {
  const { unit, bins } = binned(
    [on("2024-01-20"), on("2024-01-23", "2024-01-23", true), on("2024-01-23")],
    60,
  );
  equal(unit, "day");
  deepEqual(
    bins.map(({ from, count, disputed }) => [from, count, disputed]),
    [
      ["2024-01-20", 1, 0],
      ["2024-01-21", 0, 0],
      ["2024-01-22", 0, 0],
      ["2024-01-23", 2, 1],
    ],
  );
});

test("weeks begin on Monday, months and years on their first", () => {
  const weeks = binned([on("2024-01-03"), on("2024-06-30")], 30);
  equal(weeks.unit, "week");
  equal(weeks.bins[0]?.from, "2024-01-01");
  equal(weeks.bins[0]?.to, "2024-01-07");
  const months = binned([on("2022-02-14"), on("2024-06-30")], 40);
  equal(months.unit, "month");
  deepEqual([months.bins[0]?.from, months.bins[0]?.to], ["2022-02-01", "2022-02-28"]);
  equal(months.bins.at(-1)?.to, "2024-06-30");
});

test("what is dated more roughly than a bar is wide is told, not drawn on a day it may not have been", () => {
  const { bins, rough } = binned([on("2024-01-01"), on("2024-01-05"), on("2024-01-01", "2024-01-31")], 60);
  equal(rough, 1);
  equal(
    bins.reduce((sum, { count }) => sum + count, 0),
    2,
  );
});

test("one happening centuries ago does not flatten the rest", () => {
  const recent = Array.from({ length: 60 }, (_, at) =>
    on(`2024-01-${String((at % 28) + 1).padStart(2, "0")}`),
  );
  const { unit, earlier, bins } = binned([on("1600-01-01"), ...recent], 60);
  equal(unit, "day");
  equal(earlier.length, 1);
  equal(bins[0]?.from, "2024-01-01");
});

test("everything is drawn, told as earlier or told as rough, never lost", () => {
  const items = ["1982-02-02", "2011-03-15", "2013-08-21", "2016-07-19", "2016-07-27"].map((day) => on(day));
  const { bins, earlier, rough } = binned(items, 24);
  ok(bins.length <= 24 * 2);
  equal(bins.reduce((sum, { count }) => sum + count, 0) + earlier.length + rough, items.length);
  deepEqual(binned([], 24), { unit: "day", bins: [], earlier: [], rough: 0 });
});

test("chosen days are seen with what lies around them", () => {
  const items = ["2024-01-01", "2024-01-24", "2024-02-10", "2024-02-20", "2024-03-30"].map((day) => on(day));
  deepEqual(
    around(items, { from: "2024-02-05", to: "2024-02-14" }).map(({ from }) => from),
    ["2024-02-10", "2024-02-20"],
  );
  equal(around(items, { from: null, to: "2024-02-14" }), items);
});
