import { calendarDay, pad } from "../text/calendar.ts";
import type { TimeMatch } from "./times-pattern.ts";
import { fixed, limitOf, named, shifted, type TimeReading, type TimeRule } from "./times-reading.ts";

/** `T10:40` of a clock time, or null where there is none such. */
function clockPart(match: TimeMatch): string | null {
  const word = match.word("hw");
  if (word) return word.value;
  const half = match.value("ap");
  const clock = match.value("c");
  const military = /^\d{3,4}$/.test(clock) ? pad(Number(clock), 4) : null;
  const [hours = "", minutes = military?.slice(2) ?? ""] = military
    ? [military.slice(0, 2)]
    : clock.split(":");
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  if (Number.isNaN(hour) || hour > 24 || Number(minutes) > 59) return null;
  return minutes ? `T${pad(hour, 2)}:${minutes}` : `T${pad(hour, 2)}:00`;
}

function clockReading(match: TimeMatch): TimeReading | null {
  const part = clockPart(match);
  if (!part) return null;
  const mod = limitOf(match);
  if (match.has("wd")) return named("weekday", match.value("wd"), { part, mod });
  if (match.has("dx")) return shifted("day", Number.parseInt(match.value("dx"), 10) || 0, { part, mod });
  if (match.has("m")) {
    const day = calendarDay({
      year: match.has("y") ? match.number("y") : 2000,
      month: match.number("m"),
      day: match.number("d"),
    });
    if (!day) return null;
    return match.has("y") ? fixed("time", day + part, { mod }) : named("day", day.slice(5), { part, mod });
  }
  return shifted("day", 0, { part, mod, narrative: true });
}

const clock = "(?:c:clock meridiem? zone?|c:dayn meridiem zone?|hw:hour-word)"
  .replace("meridiem?", "ap:meridiem?")
  .replace("meridiem zone", "ap:meridiem zone");
const date = "(?:wd:weekday|dx:deictic|(?:wday comma?)? m:mon dot? d:dayn (?:comma? y:year4)?)";

/** "local time" or another zone's time between a clock time and its day. */
const aside = "(?:local time-word)? (?:open (?:year4|int|clock) zone close)?";

/** Times of the clock, with the day they belong to. */
export const clockRules: readonly TimeRule[] = [
  { id: "clock", example: "around 7:15 p.m.", pattern: `PRE ${clock}`, read: clockReading },
  {
    id: "clock-day",
    example: "9 p.m. EST on Tuesday",
    pattern: `PRE ${clock} ${aside} comma? on? ${date}`,
    read: clockReading,
  },
  { id: "day-clock", example: "Tuesday at 9 p.m.", pattern: `${date} at PRE ${clock}`, read: clockReading },
  { id: "military-clock", example: "1900 GMT", pattern: "(?:c:year4|c:int) zone", read: clockReading },
  {
    id: "military-clock-day",
    example: "1900 GMT on Tuesday",
    pattern: `(?:c:year4|c:int) zone comma? on? ${date}`,
    read: clockReading,
  },
];

/** Words that point at the past, present or future as such. */
export const referenceRules: readonly TimeRule[] = [
  { id: "now", example: "now", pattern: "now", read: () => fixed("date", "PRESENT_REF") },
  {
    id: "current",
    example: "the current system",
    pattern: "current",
    read: () => fixed("date", "PRESENT_REF"),
  },
  {
    id: "recently",
    example: "more recently",
    pattern: "more? recently",
    read: () => fixed("date", "PAST_REF"),
  },
  {
    id: "recent",
    example: "in recent years",
    pattern: "recent (?:units|weekends)",
    read: () => fixed("date", "PAST_REF"),
  },
  { id: "soon", example: "soon", pattern: "soon", read: soon },
  {
    id: "future",
    example: "the near future",
    pattern: "(?:the at-hand? future|future units)",
    read: future,
  },
  {
    id: "next-units",
    example: "in coming months",
    pattern: "(?:the)? next units",
    read: () => fixed("date", "FUTURE_REF"),
  },
  { id: "past", example: "in the past", pattern: "the past", read: past },
];

function soon(match: TimeMatch): TimeReading | null {
  const next = match.after()?.lower ?? "";
  return /^(?:as|after|before|afterwards?|enough)$/.test(next) || match.before()?.lower === "as"
    ? null
    : fixed("date", "FUTURE_REF");
}

function future(match: TimeMatch): TimeReading | null {
  const adjective = match.words[match.to - 2]?.lower;
  const before = match.before()?.lower ?? "";
  const settled = adjective === "near" || (adjective === "the" && /^(?:in|for|about|into)$/.test(before));
  return settled || match.words[match.to - 1]?.lower !== "future" ? fixed("date", "FUTURE_REF") : null;
}

function past(match: TimeMatch): TimeReading | null {
  const next = match.after()?.lower ?? "";
  return match.words[match.to - 1]?.lower === "past" && /^(?:|[.,;]|and|is|as|but|for|when)$/.test(next)
    ? fixed("date", "PAST_REF")
    : null;
}
