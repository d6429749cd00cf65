import { type ParsedComponents, parse } from "chrono-node";
import { addDays, isoWeek } from "../../src/text/calendar.ts";
import { type Found, lines } from "./peer.ts";

const dayParts: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/i, "TMO"],
  [/\bafternoon\b/i, "TAF"],
  [/\bevening\b/i, "TEV"],
  [/\b(?:to)?night\b/i, "TNI"],
];

const two = (value: number | null): string => String(value ?? 0).padStart(2, "0");

/** Whether words tell a day of the calendar that chrono counted out, or read off. */
function tellsDay(start: ParsedComponents, words: string): boolean {
  return start.isCertain("day") || start.isCertain("weekday") || dayParts.some(([part]) => part.test(words));
}

/** The TIMEX3 value of what chrono is certain of; a week counted out as a day is the week of that day. */
function timexValue(start: ParsedComponents, words: string, past: string | null): string {
  if (/^(?:right )?now$/i.test(words)) return "PRESENT_REF";
  const year = String(start.get("year"));
  if (!tellsDay(start, words)) return start.isCertain("month") ? `${year}-${two(start.get("month"))}` : year;
  let day = `${year}-${two(start.get("month"))}-${two(start.get("day"))}`;
  if (/\bweeks?$/i.test(words) && /^(?:last|past|next|this)/i.test(words)) {
    const { year: weekYear, week } = isoWeek(day);
    return `${weekYear}-W${two(week)}`;
  }
  if (past !== null && start.isCertain("weekday") && !start.isCertain("day") && day > past)
    day = addDays(day, -7);
  const part = dayParts.find(([pattern]) => pattern.test(words));
  if (start.isCertain("hour")) return `${day}T${two(start.get("hour"))}:${two(start.get("minute"))}`;
  return day + (part ? part[1] : "");
}

/** chrono's times counted from the day of publication; `past` takes back by a week the weekdays it puts after that day. */
export function chronoTimes(text: string, { day, past }: { day: string; past: boolean }): Found[] {
  const reference = { instant: new Date(`${day}T12:00:00Z`), timezone: "UTC" };
  return lines(text).flatMap(({ start, line }) =>
    parse(line, reference).map((found) => {
      const lead = /^(?:on|at|in|by|since|until|from|during)\s+/i.exec(found.text)?.[0].length ?? 0;
      const from = start + found.index;
      return {
        start: from + lead,
        end: from + found.text.length,
        label: timexValue(found.start, found.text.slice(lead), past ? day : null),
      };
    }),
  );
}
