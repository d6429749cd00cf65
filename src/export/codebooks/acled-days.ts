import type { DateRange } from "../../model/time.ts";
import { addDays, daysInMonth, parseDay } from "../../text/calendar.ts";
import { lengthOf } from "./ged-when.ts";

/** A day that a row is of, how finely it is told, and the rule. */
export interface CodedDay {
  readonly day: string;
  readonly precision: 1 | 2 | 3;
  readonly rule: string;
}

/** Longest stretch told day by day that makes a row a day. */
const longestSpell = 31;
/** Days of "early May" and "late May". */
const third = 11;

function middle({ from }: DateRange, days: number): string {
  return addDays(from, Math.floor((days - 1) / 2));
}

/** Part of a month: its first day where it opens the month, its last where it closes it. */
function ofMonth(date: DateRange, days: number): CodedDay {
  const [from, to] = [parseDay(date.from), parseDay(date.to)];
  const one = from !== null && to !== null && from.month === to.month && days <= third;
  if (one && from.day === 1) return { day: date.from, precision: 3, rule: "acled/when/beginning" };
  if (one && to.day === daysInMonth(to.year, to.month))
    return { day: date.to, precision: 3, rule: "acled/when/end" };
  return { day: middle(date, days), precision: 3, rule: "acled/when/month" };
}

/** The days an incident makes rows of: several where it lasted for days; none where it is told more coarsely than a month. */
export function codedDays(date: DateRange): CodedDay[] {
  const days = lengthOf(date);
  if (days === 1) return [{ day: date.from, precision: 1, rule: "acled/when/day" }];
  if (days === 2 && date.precision === "part-of-day")
    return [{ day: date.from, precision: 1, rule: "acled/when/night" }];
  if (date.precision === "day" && days <= longestSpell)
    return Array.from({ length: days }, (_, index) => ({
      day: addDays(date.from, index),
      precision: 1,
      rule: "acled/when/spell",
    }));
  if (days <= 7) return [{ day: middle(date, days), precision: 2, rule: "acled/when/week" }];
  return days <= longestSpell ? [ofMonth(date, days)] : [];
}
