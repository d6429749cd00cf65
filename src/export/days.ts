import { timePrecisionLabels } from "../model/labels.ts";
import type { DateRange, TimePrecision } from "../model/time.ts";
import { monthsRange, parseDay, weekday, type YearMonthDay } from "../text/calendar.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

function monthName({ month }: YearMonthDay): string {
  return months[month - 1] as string;
}

/** A calendar day as read aloud: "23 January 2024"; text that is no day comes back as it is. */
export function dayText(day: string): string {
  const parts = parseDay(day.slice(0, 10));
  return parts ? `${parts.day} ${monthName(parts)} ${parts.year}` : day;
}

function wholeMonth(from: YearMonthDay, range: DateRange): boolean {
  const month = monthsRange(from.year, from.month);
  return range.from === month.from && range.to === month.to;
}

/** A stretch of days in the shortest form that loses nothing: "Tuesday 23 January 2024", "3–5 May 2024", "October 2023". */
export function rangeText(range: DateRange): string {
  const from = parseDay(range.from);
  const to = parseDay(range.to);
  if (!from || !to) return `${range.from}–${range.to}`;
  if (range.from === range.to) return `${weekdays[weekday(range.from) - 1]} ${dayText(range.from)}`;
  if (range.from.endsWith("-01-01") && range.to.endsWith("-12-31")) {
    return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  }
  if (wholeMonth(from, range)) return `${monthName(from)} ${from.year}`;
  if (from.year !== to.year) return `${dayText(range.from)} – ${dayText(range.to)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from)} – ${dayText(range.to)}`;
  return `${from.day}–${dayText(range.to)}`;
}

function precisionText(precision: TimePrecision): string {
  const label = timePrecisionLabels[precision];
  return precision === "none" ? label : `told ${label}`;
}

/** Days and how finely they were told; "day not told" where nothing tells them. */
export function whenText(range: DateRange | null): string {
  return range ? `${rangeText(range)} (${precisionText(range.precision)})` : "day not told";
}

/** The day before the others, undated last. */
export function compareDates(a: DateRange | null, b: DateRange | null): number {
  const [left, right] = [a ? `${a.from} ${a.to}` : "9", b ? `${b.from} ${b.to}` : "9"];
  return left < right ? -1 : left > right ? 1 : 0;
}
