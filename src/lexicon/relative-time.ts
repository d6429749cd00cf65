import type { RelativeTime, TimeExpression } from "../model/time.ts";
import { addDays, addMonths, calendarDay, type DayRange, pad, parseDay, weekday } from "../text/calendar.ts";
import { rangeOfValue, thirdOf, weekValue } from "../text/timex-value.ts";

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const monthsOfUnit: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The value of the period of `unit` that holds `day`. */
function periodValue(unit: RelativeTime["unit"], day: string): string {
  const year = day.slice(0, 4);
  if (unit === "day" || unit === "weekday") return day;
  if (unit === "week") return weekValue(day);
  if (unit === "weekend") return `${weekValue(day)}-WE`;
  if (unit === "month") return day.slice(0, 7);
  if (unit === "quarter") return `${year}-Q${Math.ceil(monthOf(day) / 3)}`;
  if (unit === "half") return `${year}-H${Math.ceil(monthOf(day) / 6)}`;
  if (unit === "decade") return year.slice(0, 3);
  return unit === "century" ? year.slice(0, 2) : year;
}

/** A weekday of a week, or a month, quarter or season of a year. */
function insideValue(unit: RelativeTime["unit"], period: string, inside: string): string {
  if (unit !== "week") return `${period}-${inside}`;
  const range = rangeOfValue(period);
  return range ? addDays(range.from, Number(inside) - 1) : period;
}

function shiftedValue(relative: RelativeTime, by: number, base: string): string {
  const { unit, inside, part } = relative;
  let day: string;
  if (unit === "day" || unit === "weekday") day = addDays(base, by);
  else if (unit === "week" || unit === "weekend") day = addDays(base, by * 7);
  else day = addMonths(`${base.slice(0, 7)}-01`, by * (monthsOfUnit[unit] ?? 12));
  const period = periodValue(unit, day);
  return (inside ? insideValue(unit, period, inside) : period) + part;
}

/** How far a period of a year lies from the base: 0 holds it, negative lies before. */
function inYear(relative: RelativeTime, year: number, base: string): number | null {
  const name = relative.name as string;
  if (relative.unit === "day") {
    const day = calendarDay({ year, month: Number(name.slice(0, 2)), day: Number(name.slice(3)) });
    return day ? (day < base ? -1 : day > base ? 1 : 0) : null;
  }
  const own = year * 12 + startMonth(relative);
  const held = yearOf(base) * 12 + monthOf(base);
  const length = relative.unit === "season" ? 3 : (monthsOfUnit[relative.unit] ?? 1);
  if (held < own) return 1;
  return held < own + length ? 0 : -1;
}

function startMonth(relative: RelativeTime): number {
  const name = relative.name as string;
  if (relative.unit === "quarter") return Number(name.slice(1)) * 3 - 2;
  if (relative.unit === "half") return Number(name.slice(1)) * 6 - 5;
  return relative.unit === "season" ? (seasonMonths[name] ?? 1) : Number(name);
}

/** How many months ahead a month may lie: little where no verb tells, more where one points ahead. */
const monthsAhead = { nearest: 3, future: 8 } as const;

/** The year of the named month that is the base's own or lies ahead within reach, else the latest one past. */
function reachableYear(relative: RelativeTime, base: string): number {
  const month =
    relative.unit === "day" ? Number((relative.name as string).slice(0, 2)) : startMonth(relative);
  const ahead = (month - monthOf(base) + 12) % 12;
  const reach = monthsAhead[relative.toward === "future" ? "future" : "nearest"];
  const passed = month < monthOf(base);
  if (ahead <= reach) return yearOf(base) + (passed ? 1 : 0);
  return yearOf(base) - (passed ? 0 : 1);
}

/** The year nearest to the base, earlier ones first, in which a day of a month falls on its weekday. */
function yearOfWeekday(relative: RelativeTime, base: string): number | null {
  for (const step of [0, -1, 1, -2, -3, -4, -5, -6]) {
    const day = `${pad(yearOf(base) + step, 4)}-${relative.name}`;
    if (parseDay(day) && weekday(day) === Number(relative.inside)) return yearOf(base) + step;
  }
  return null;
}

function namedYear(relative: RelativeTime, base: string): number | null {
  const { toward } = relative;
  const settled = relative.unit === "day" && relative.inside ? yearOfWeekday(relative, base) : null;
  if (settled !== null) return settled;
  if (toward === "nearest" || toward === "future") return reachableYear(relative, base);
  const back = toward === "past" || toward === "before";
  const strict = toward === "before" || toward === "after";
  for (let step = 0; step <= 8; step++) {
    const year = yearOf(base) + (back ? -step : step) + (back ? 0 : -1);
    const side = inYear(relative, year, base);
    if (side === null) continue;
    if (back ? side < 0 || (side === 0 && !strict) : side > 0 || (side === 0 && !strict)) return year;
  }
  return null;
}

function namedWeekday(relative: RelativeTime, base: string): string {
  const apart = (Number(relative.name) - weekday(base) + 7) % 7;
  if (relative.toward === "future") return addDays(base, apart);
  if (relative.toward === "after") return addDays(base, apart === 0 ? 7 : apart);
  if (relative.toward === "nearest") return addDays(base, apart > 3 ? apart - 7 : apart);
  const back = apart === 0 ? 0 : apart - 7;
  return addDays(base, back === 0 && relative.toward === "before" ? -7 : back);
}

function namedValue(relative: RelativeTime, base: string): string | null {
  if (relative.unit === "weekday") return namedWeekday(relative, base) + relative.part;
  const year = namedYear(relative, base);
  return year === null || year < 1 || year > 9998 ? null : `${pad(year, 4)}-${relative.name}${relative.part}`;
}

/** TIMEX3 value of a relative time counted from a calendar day; null where there is no such day. */
export function relativeValue(relative: RelativeTime, base: string): string | null {
  const day = parseDay(base);
  if (!day || day.year < 200 || day.year > 9700) return null;
  if (relative.by !== null) {
    return Math.abs(relative.by) > 60_000 ? null : boundedShift(relative, relative.by, base);
  }
  return relative.name === null ? null : namedValue(relative, base);
}

function boundedShift(relative: RelativeTime, by: number, base: string): string | null {
  const months = by * (monthsOfUnit[relative.unit] ?? 1);
  const year = yearOf(base) + Math.floor(months / 12);
  return year < 100 || year > 9800 ? null : shiftedValue(relative, by, base);
}

const openUnits: Readonly<Record<RelativeTime["unit"], string>> = {
  day: "XXXX-XX-XX",
  weekday: "XXXX-WXX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  season: "XXXX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** The value that stands for a relative time as long as its base is not known: `XXXX-WXX-2`, `XXXX-10`. */
export function openValue(relative: RelativeTime): string {
  if (relative.name === null) return openUnits[relative.unit] + relative.part;
  const year = relative.unit === "weekday" ? "XXXX-WXX" : "XXXX";
  return `${year}-${relative.name}${relative.part}`;
}

/** The days of a range as its relative time cuts them at the base day. */
function edged(edge: RelativeTime["edge"], range: DayRange, base: string): DayRange | null {
  if (edge === "from-eve") return { from: addDays(range.from, -1), to: range.to };
  if (!edge || base < range.from || base > range.to) return null;
  return edge === "ends-at-base" ? { from: range.from, to: base } : { from: base, to: range.to };
}

/** Fills in value, days and precision; `base` is the day the time counts from, where it counts from any. */
export function dated(time: TimeExpression, value: string, base: string | null): TimeExpression {
  const range = rangeOfValue(value);
  if (time.type === "duration") return { ...time, from: range?.from ?? null, to: base, precision: "day" };
  if (!range) return { ...time, value, from: null, to: null };
  const cut = base === null ? null : edged(time.relative?.edge, range, base);
  const { from, to } = cut ?? (time.mod ? thirdOf(range, time.mod) : range);
  return { ...time, value, from, to, precision: range.precision };
}

/** The same time dated from the day of publication; unchanged where it does not count from that day. */
export function resolveAgainst(time: TimeExpression, published: string): TimeExpression {
  const { relative } = time;
  if (!relative || relative.base !== null) return time;
  const base = published.slice(0, 10);
  const value = relativeValue(relative, base);
  return value === null ? time : dated(time, value, base);
}

/** All times of an article dated from the day of publication, those that count from one another included. */
export function resolveTimes(times: readonly TimeExpression[], published: string): TimeExpression[] {
  const byId = new Map<string, TimeExpression>();
  for (const time of times) {
    const base = time.relative?.base ? byId.get(time.relative.base)?.from : null;
    const value = base && time.relative ? relativeValue(time.relative, base) : null;
    byId.set(time.id, value && base ? dated(time, value, base) : resolveAgainst(time, published));
  }
  return [...byId.values()];
}
