import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  calendarDay,
  dayFromNumber,
  dayNumber,
  isoWeek,
  monthsRange,
  parseDay,
  weekday,
  weekRange,
} from "./calendar.ts";

const dayCounts = fc.integer({ min: -600_000, max: 2_900_000 });
const milliseconds = 86_400_000;

test("day numbers agree with the platform's UTC calendar", () => {
  fc.assert(
    fc.property(dayCounts, (count) => {
      const day = new Date(count * milliseconds).toISOString().slice(0, 10);
      assert.equal(dayFromNumber(count), day);
      assert.equal(dayNumber(day), count);
      assert.equal(weekday(day) % 7, new Date(count * milliseconds).getUTCDay());
    }),
  );
});

test("a week holds seven days that share its ISO number", () => {
  fc.assert(
    fc.property(dayCounts, (count) => {
      const day = dayFromNumber(count);
      const week = weekRange(day);
      assert.ok(week.from <= day && day <= week.to);
      assert.equal(dayNumber(week.to) - dayNumber(week.from), 6);
      assert.deepEqual(isoWeek(week.from), isoWeek(week.to));
      assert.deepEqual(isoWeek(day), isoWeek(week.from));
    }),
  );
});

test("ISO weeks at the turn of the year", () => {
  assert.deepEqual(isoWeek("2021-01-03"), { year: 2020, week: 53 });
  assert.deepEqual(isoWeek("2024-12-30"), { year: 2025, week: 1 });
  assert.deepEqual(isoWeek("2024-01-23"), { year: 2024, week: 4 });
});

test("months are added without leaving the month", () => {
  assert.equal(addMonths("2024-01-31", 1), "2024-02-29");
  assert.equal(addMonths("2023-03-31", -1), "2023-02-28");
  assert.equal(addMonths("2023-01-15", -13), "2021-12-15");
  assert.deepEqual(monthsRange(2023, 10, 3), { from: "2023-10-01", to: "2023-12-31" });
});

test("days that do not exist are refused", () => {
  assert.equal(calendarDay({ year: 2023, month: 2, day: 29 }), null);
  assert.equal(parseDay("2023-13-01"), null);
  assert.equal(parseDay("1900-02-29"), null);
  assert.deepEqual(parseDay("2000-02-29"), { year: 2000, month: 2, day: 29 });
  assert.equal(addDays("2024-02-28", 2), "2024-03-01");
  assert.throws(() => dayNumber("soon"), /Cannot count from "soon"/);
});
