import type { DateRange } from "../../src/model/time.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parse(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null;
}

/** Days since 1970-01-01: where a calendar day stands on an axis. Null where `text` is no day. */
export function dayNumber(text: string): number | null {
  const day = parse(text);
  return day ? Date.UTC(day.year, day.month - 1, day.day) / 86_400_000 : null;
}

/** "Tue 23 Jan 2024" of `2024-01-23…`; anything else is given back as it is. */
export function dayText(text: string): string {
  const day = parse(text);
  if (!day) return text;
  const weekday = weekdays[((((dayNumber(text) as number) + 4) % 7) + 7) % 7] ?? "";
  return `${weekday} ${day.day} ${months[day.month - 1] ?? ""} ${day.year}`;
}

/** "23 Jan 2024", "20–23 Jan 2024", "30 Dec 2023 – 2 Jan 2024". */
export function rangeText({ from, to }: Pick<DateRange, "from" | "to">): string {
  if (from === to) return dayText(from);
  const [a, b] = [parse(from), parse(to)];
  if (!a || !b) return `${from} – ${to}`;
  const end = `${b.day} ${months[b.month - 1]} ${b.year}`;
  if (a.year !== b.year) return `${a.day} ${months[a.month - 1]} ${a.year} – ${end}`;
  return a.month === b.month ? `${a.day}–${end}` : `${a.day} ${months[a.month - 1]} – ${end}`;
}

/** "23 Jan 2024, 14:05" in the reader's own time zone, of an ISO 8601 moment. */
export function momentText(text: string): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${moment.getDate()} ${months[moment.getMonth()]} ${moment.getFullYear()}`;
  return `${day}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
