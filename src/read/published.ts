const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const clock = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const dayMonth = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i;
const monthDay = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function day(year: number, month: number, date: number): string | null {
  const length = monthLengths[month - 1];
  if (!length || date < 1 || date > length || year < 1800 || year > 2199) return null;
  if (month === 2 && date === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${two(month)}-${two(date)}`;
}

function offset(text: string | undefined): string {
  if (!text) return "";
  if (/^[a-z]/i.test(text)) return "+00:00";
  const digits = text.slice(1).replace(":", "").padEnd(4, "0");
  return `${text[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function withClock(date: string | null, hour: number, rest: { minute: number; zone: string }): string | null {
  if (date === null || hour > 23 || rest.minute > 59) return date;
  return `${date}T${two(hour)}:${two(rest.minute)}${rest.zone}`;
}

/** The time of day that stands in `text`, put behind `date`; the date alone where there is none. */
function withClockOf(date: string | null, text: string): string | null {
  const found = clock.exec(text);
  if (!found) return date;
  const [, hour, minute, half, zone] = found;
  const plain = Number(hour);
  const full = half ? (plain % 12) + (half.toLowerCase() === "p" ? 12 : 0) : plain;
  return withClock(date, full, { minute: Number(minute), zone: offset(zone) });
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function written(text: string): string | null {
  const first = dayMonth.exec(text);
  if (first) return withClockOf(day(Number(first[3]), monthNumber(first[2]), Number(first[1])), text);
  const second = monthDay.exec(text);
  if (second) return withClockOf(day(Number(second[3]), monthNumber(second[1]), Number(second[2])), text);
  const slashed = yearFirst.exec(text);
  if (slashed) return withClockOf(day(Number(slashed[1]), Number(slashed[2]), Number(slashed[3])), text);
  const found = numeric.exec(text);
  if (!found) return null;
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  // Day and month can only be told apart where one of them is no month; a dot means day first.
  if (text.includes(".") || a > 12) return withClockOf(day(year, b, a), text);
  return b > 12 || a === b ? withClockOf(day(year, a, b), text) : null;
}

/**
 * A publication time as pages and records write it, as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` with the offset the source
 * gives; null where it cannot be told for certain.
 */
export function parsePublished(stated: string): string | null {
  const text = stated.trim().slice(0, 100);
  const found = iso.exec(text);
  if (!found) return written(text);
  const date = day(Number(found[1]), Number(found[2]), Number(found[3]));
  if (found[4] === undefined) return date;
  return withClock(date, Number(found[4]), { minute: Number(found[5]), zone: offset(found[6]) });
}
