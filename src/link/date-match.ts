import type { DateRange } from "../model/time.ts";
import { dayNumber } from "../text/calendar.ts";

/**
 * How two dates stand: the same day, the day before or after (a night is told under either), ranges that meet, apart;
 * unknown where one is not told.
 */
export type DateVerdict = "same" | "next" | "overlap" | "apart" | "unknown";

const dayPrecise: ReadonlySet<string> = new Set(["minute", "hour", "part-of-day", "day"]);
const longestDays = 2;

/** Whether the date names a day, or a night of two. */
export function isDay(date: DateRange | null): date is DateRange {
  if (!date) return false;
  return dayPrecise.has(date.precision) && dayNumber(date.to) - dayNumber(date.from) < longestDays;
}

/** Days that lie between two ranges; 0 where they meet. */
export function gapDays(a: DateRange, b: DateRange): number {
  return Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));
}

export function matchDates(a: DateRange | null, b: DateRange | null): DateVerdict {
  if (!a || !b) return "unknown";
  const gap = gapDays(a, b);
  const precise = isDay(a) && isDay(b);
  if (gap === 0) return precise ? "same" : "overlap";
  return precise && gap === 1 ? "next" : "apart";
}

export function dateWords(date: DateRange | null): string {
  if (!date) return "";
  return date.from === date.to ? date.from : `${date.from}…${date.to}`;
}
