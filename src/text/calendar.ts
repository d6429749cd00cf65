/** Calendar days are `YYYY-MM-DD` of the proleptic Gregorian calendar; weekdays run 1 (Monday) to 7. */

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** The day's string, or null where there is no such day or the year is not 0 to 9999. */
export function calendarDay({ year, month, day }: YearMonthDay): string | null {
  if (year < 0 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month and day of a valid day string, else null. */
export function parseDay(text: string): YearMonthDay | null {
  const match = dayForm.exec(text);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return calendarDay(parts) ? parts : null;
}

function partsOf(text: string): YearMonthDay {
  const parts = parseDay(text);
  if (!parts) throw new Error(`Cannot count from "${text}": not a calendar day`);
  return parts;
}

/** Days since 1970-01-01, after Hinnant, "chrono-Compatible Low-Level Date Algorithms"; throws for what is no day. */
export function dayNumber(text: string): number {
  const { year, month, day } = partsOf(text);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that many days after 1970-01-01; throws outside the years 0 to 9999. */
export function dayFromNumber(count: number): string {
  const z = count + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const found = calendarDay({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
  if (!found) throw new Error(`Cannot name day ${count}: outside the years 0 to 9999`);
  return found;
}

export function addDays(text: string, count: number): string {
  return dayFromNumber(dayNumber(text) + count);
}

/** The same day `count` months on, or the last day of that month where it is shorter. */
export function addMonths(text: string, count: number): string {
  const { year, month, day } = partsOf(text);
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const length = daysInMonth(target.year, target.month);
  const found = calendarDay({ ...target, day: Math.min(day, length) });
  if (!found) throw new Error(`Cannot add ${count} months to "${text}": outside the years 0 to 9999`);
  return found;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(text: string): number {
  const index = (dayNumber(text) + 3) % 7;
  return (index < 0 ? index + 7 : index) + 1;
}

/** Monday and Sunday of the week the day lies in. */
export function weekRange(text: string): DayRange {
  const monday = addDays(text, 1 - weekday(text));
  return { from: monday, to: addDays(monday, 6) };
}

/** ISO 8601 week: the week's Thursday settles the year. */
export function isoWeek(text: string): IsoWeek {
  const thursday = addDays(text, 4 - weekday(text));
  const { year } = partsOf(thursday);
  const first = dayNumber(`${pad(year, 4)}-01-01`);
  return { year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** First and last day of a run of months that starts with `month` of `year`. */
export function monthsRange(year: number, month: number, count = 1): DayRange {
  const from = `${pad(year, 4)}-${pad(month, 2)}-01`;
  return { from, to: addDays(addMonths(from, count), -1) };
}
