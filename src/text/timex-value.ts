import {
  addDays,
  calendarDay,
  type DayRange,
  daysInMonth,
  isoWeek,
  monthsRange,
  pad,
  parseDay,
  weekRange,
} from "./calendar.ts";

/** The days a TIMEX3 value covers and how fine it is. */
export interface ValueRange extends DayRange {
  readonly precision:
    | "minute"
    | "hour"
    | "part-of-day"
    | "day"
    | "week"
    | "month"
    | "quarter"
    | "year"
    | "decade";
}

const form =
  /^(?:(\d{4})-(\d{2})-(\d{2})(T[0-9A-Z:]+)?|(\d{4})-W(\d{2})(-WE)?|(\d{4})-(\d{2})|(\d{4})-Q([1-4])|(\d{4})-H([12])|(\d{4})|(\d{3}))$/;

/** TIMEX3 value of the ISO week a day lies in. */
export function weekValue(day: string): string {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Monday to Sunday of an ISO week, or null where the year has no such week. */
function weekDays(year: number, week: number): DayRange | null {
  const monday = weekRange(`${pad(year, 4)}-01-04`).from;
  const range = weekRange(addDays(monday, (week - 1) * 7));
  return isoWeek(range.from).week === week ? range : null;
}

function partPrecision(part: string | undefined): ValueRange["precision"] {
  if (!part) return "day";
  if (/^T\d\d:\d\d/.test(part)) return "minute";
  return /^T\d/.test(part) ? "hour" : "part-of-day";
}

/** Days of a fully told TIMEX3 date or time value; null for open (`XXXX-WXX-2`), season and reference values. */
export function rangeOfValue(value: string): ValueRange | null {
  const match = form.exec(value);
  if (!match) return null;
  const [, y, m, d, part, weekYear, week, weekend, monthYear, month, quarterYear, quarter, halfYear, half] =
    match;
  if (y) {
    const day = calendarDay({ year: Number(y), month: Number(m), day: Number(d) });
    return day ? { from: day, to: day, precision: partPrecision(part) } : null;
  }
  if (weekYear) {
    const days = weekDays(Number(weekYear), Number(week));
    if (!days) return null;
    return {
      ...days,
      from: weekend ? addDays(days.from, 5) : days.from,
      precision: weekend ? "day" : "week",
    };
  }
  if (monthYear) {
    if (daysInMonth(Number(monthYear), Number(month)) === 0) return null;
    return { ...monthsRange(Number(monthYear), Number(month)), precision: "month" };
  }
  if (quarterYear)
    return { ...monthsRange(Number(quarterYear), Number(quarter) * 3 - 2, 3), precision: "quarter" };
  if (halfYear) return { ...monthsRange(Number(halfYear), Number(half) * 6 - 5, 6), precision: "year" };
  const year = match[14];
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
  return { from: `${match[15]}0-01-01`, to: `${match[15]}9-12-31`, precision: "decade" };
}

const thirds: Readonly<Record<string, readonly [number, number]>> = {
  START: [0, 1],
  MID: [1, 2],
  END: [2, 3],
};

/** The first, middle or last third of a month or year that `START`, `MID` or `END` narrows it to. */
export function thirdOf(range: ValueRange, mod: string): DayRange {
  const bounds = thirds[mod];
  const day = parseDay(range.from);
  if (!bounds || !day) return range;
  const [first, last] = bounds;
  if (range.precision === "year" && range.to.endsWith("12-31") && range.from.endsWith("01-01")) {
    return monthsRange(day.year, first * 4 + 1, (last - first) * 4);
  }
  if (range.precision !== "month") return range;
  const from = addDays(range.from, first * 10);
  return { from, to: last === 3 ? range.to : addDays(range.from, last * 10 - 1) };
}
