import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayFromNumber } from "./calendar.ts";
import { rangeOfValue, thirdOf, weekValue } from "./timex-value.ts";

test("values give the days they cover and how fine they are", () => {
  assert.deepEqual(rangeOfValue("2024-02"), { from: "2024-02-01", to: "2024-02-29", precision: "month" });
  assert.deepEqual(rangeOfValue("2023-Q4"), { from: "2023-10-01", to: "2023-12-31", precision: "quarter" });
  assert.deepEqual(rangeOfValue("2023-W52-WE"), { from: "2023-12-30", to: "2023-12-31", precision: "day" });
  assert.deepEqual(rangeOfValue("199"), { from: "1990-01-01", to: "1999-12-31", precision: "decade" });
  assert.equal(rangeOfValue("2024-01-22TEV")?.precision, "part-of-day");
  assert.equal(rangeOfValue("2024-01-22T10:40")?.precision, "minute");
});

test("open, impossible and reference values cover no days", () => {
  for (const value of ["XXXX-WXX-2", "2023-02-30", "2023-W53", "2023-13", "PAST_REF", "P3D", "2024-SU"]) {
    assert.equal(rangeOfValue(value), null, value);
  }
});

test("a day lies in the week its week value covers", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (count) => {
      const day = dayFromNumber(count);
      const range = rangeOfValue(weekValue(day));
      assert.ok(range && range.from <= day && day <= range.to);
    }),
  );
});

test("the thirds of a month or year meet without a gap", () => {
  const month = rangeOfValue("2023-02");
  assert.ok(month);
  assert.deepEqual(thirdOf(month, "START"), { from: "2023-02-01", to: "2023-02-10" });
  assert.deepEqual(thirdOf(month, "MID"), { from: "2023-02-11", to: "2023-02-20" });
  assert.deepEqual(thirdOf(month, "END"), { from: "2023-02-21", to: "2023-02-28" });
  const year = rangeOfValue("2023");
  assert.ok(year);
  assert.deepEqual(thirdOf(year, "MID"), { from: "2023-05-01", to: "2023-08-31" });
});
