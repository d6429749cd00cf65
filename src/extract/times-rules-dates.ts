import { calendarDay, pad } from "../text/calendar.ts";
import type { TimeMatch } from "./times-pattern.ts";
import {
  fixed,
  named,
  positionOf,
  shifted,
  shiftOfNear,
  type TimeReading,
  type TimeRule,
} from "./times-reading.ts";

function partOf(match: TimeMatch): string {
  return match.value("part") || match.value("late");
}

/** A day told in full, or null where there is no such day. */
function fullDay(match: TimeMatch): TimeReading | null {
  const year = match.number("y");
  const day = calendarDay({ year, month: match.number("m"), day: match.number("d") });
  if (!day) return null;
  const part = partOf(match);
  return fixed(part ? "time" : "date", day + part, positionOf(match));
}

/** A day of a month whose year is left to the reader. */
function dayOfMonth(match: TimeMatch): TimeReading | null {
  const month = match.number("m");
  const day = match.number("d");
  if (!calendarDay({ year: 2000, month, day })) return null;
  return named("day", `${pad(month, 2)}-${pad(day, 2)}`, {
    ...positionOf(match),
    part: partOf(match),
    inside: match.value("wd") || null,
  });
}

function monthOfYear(match: TimeMatch): TimeReading {
  return fixed("date", `${match.value("y")}-${pad(match.number("m"), 2)}`, positionOf(match));
}

function monthOfNearYear(match: TimeMatch): TimeReading | null {
  const near = match.word("near");
  if (match.value("u") !== "Y" || !near) return null;
  const inside = pad(match.number("m"), 2);
  const { mod } = positionOf(match);
  return shifted("year", shiftOfNear[near.lower] ?? 0, { inside, mod, narrative: near.lower === "that" });
}

/** "the March for Peace", "the March of the Mothers": people walking, no month. */
function isMarch(match: TimeMatch): boolean {
  if (match.word("m")?.lower !== "march" || match.has("near") || match.has("pos")) return false;
  if (/^(?:in|since|until|till|by|from|to|during|between)$/.test(match.before()?.lower ?? "")) return false;
  const after = match.after()?.lower ?? "";
  return (
    after === "for" || after === "against" || (after === "of" && !/^\d{4}$/.test(match.after(1)?.lower ?? ""))
  );
}

function monthAlone(match: TimeMatch): TimeReading | null {
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(match.before()?.lower ?? "")) return null;
  const near = match.word("near")?.lower;
  const before = match.before()?.lower ?? "";
  const after = match.after()?.lower ?? "";
  if (
    match.word("m")?.lower === "may" &&
    !near &&
    !/^(?:in|of|since|until|by|to|and|or|from)$/.test(before)
  ) {
    if (!match.has("pos")) return null;
  }
  if (/^(?:of|\d)/.test(after) && after !== "of") return null;
  if (isMarch(match)) return null;
  if (near === "this") return shifted("year", 0, { inside: pad(match.number("m"), 2), ...positionOf(match) });
  const toward =
    near === "last" || near === "past" ? "before" : near === "next" || near === "coming" ? "after" : null;
  return named("month", pad(match.number("m"), 2), { toward, ...positionOf(match) });
}

const countedNouns =
  /^(?:people|persons|men|women|children|troops|soldiers|fighters|civilians|houses|homes|families|dollars|percent|pounds|euros|tons|tonnes|feet|miles|kilometers|kilometres|km|meters|metres|points|shares|jobs|workers|members|victims|dead|deaths|injured|wounded|killed|refugees|prisoners|hostages|rockets|missiles|vehicles|tanks|aircraft|strikes|attacks|years|days|hours|million|billion|mph|local|others?)$/;
const moneyOrNumber =
  /^(?:[$£€#%+=*/:]|no|nos|number|flight|room|route|channel|about|around|some|nearly|almost|over|than|or)$/;

function yearAlone(match: TimeMatch): TimeReading | null {
  const year = match.number("y");
  const after = match.after();
  const before = match.before();
  const ranged = before?.lower === "-" || before?.lower === "\u2013";
  const second = ranged && match.before(2)?.letter === match.words[match.to - 1]?.letter;
  if (
    !second &&
    before &&
    before.end === match.words[match.from]?.start &&
    /[\p{L}$£€#/:.-]/u.test(before.lower)
  )
    return null;
  if (year < 1500 || (before && moneyOrNumber.test(before.lower) && !match.has("pos"))) return null;
  if (after && (countedNouns.test(after.lower) || after.lower === "%" || after.lower === "/")) return null;
  if (after && after.start === match.words[match.to - 1]?.end && /^[\p{L}$:]/u.test(after.lower)) return null;
  return fixed("date", String(year), positionOf(match));
}

function slashed(match: TimeMatch): TimeReading | null {
  const [first = 0, second = 0, short = 0] = match.value("v").split("/").map(Number);
  const year = short >= 100 ? short : short + (short > 60 ? 1900 : 2000);
  const monthFirst = second > 12;
  if (!monthFirst && first <= 12 && first !== second) return null;
  const parts = monthFirst ? { month: first, day: second } : { month: second, day: first };
  const day = calendarDay({ year, ...parts });
  return day ? fixed("date", day) : null;
}

/** Points part a day, a month and a year in that order, whatever the language. */
function dotted(match: TimeMatch): TimeReading | null {
  const [date = 0, month = 0, year = 0] = match.value("v").split(".").map(Number);
  const day = calendarDay({ year, month, day: date });
  return day ? fixed("date", day) : null;
}

function decade(match: TimeMatch): TimeReading | null {
  const digits = match.value("v");
  if (
    digits.length === 2 &&
    /^(?:his|her|their|my|your|our|in|into|mid|early|late)$/.test(match.before()?.lower ?? "")
  )
    return null;
  const full = digits.length === 2 ? (Number(digits) <= 20 ? "20" : "19") + digits : digits;
  return fixed("date", full.slice(0, 3), positionOf(match));
}

function century(match: TimeMatch): TimeReading | null {
  const count = match.number("o");
  return count >= 1 && count <= 21 && match.value("u") === "C"
    ? fixed("date", pad(count - 1, 2), positionOf(match))
    : null;
}

/** Nothing is counted by the number: "May 3 and 12 people" has no second day. */
function endsList(match: TimeMatch): boolean {
  const after = match.after();
  return !after || /^(?:[.,;:)]|in|at|on|when|as|but|after|before|with|that|which|who)$/.test(after.lower);
}

/** Dates that name their day, month or year. */
export const dateRules: readonly TimeRule[] = [
  {
    id: "iso",
    example: "2024-01-23",
    pattern: "v:iso",
    read: (match) => (calendarDay(isoParts(match.value("v"))) ? fixed("date", match.value("v")) : null),
  },
  { id: "dotted", example: "23.01.2024", pattern: "v:dotted", read: dotted },
  { id: "slashed", example: "23/01/2024", pattern: "v:slash", read: slashed },
  {
    id: "month-day-year",
    example: "Tuesday, Jan. 23, 2024",
    pattern:
      "POS (?:wday dot? comma? open?)? m:mon dot? (?:d:dayn|d:nth) comma? y:year4 (?:comma? part:part)?",
    read: fullDay,
  },
  {
    id: "day-month-year",
    example: "Tuesday 23 January 2024",
    pattern:
      "POS (?:wday dot? comma? (?:the|open)?)? (?:d:dayn|d:nth) of? dash? m:mon dot? dash? comma? y:year4 (?:comma? part:part)?",
    read: fullDay,
  },
  {
    id: "weekday-bracket-date",
    example: "Tuesday (Jan 23) evening",
    pattern:
      "POS wd:wday dot? part:part? open (?:m:mon dot? (?:d:dayn|d:nth)|(?:d:dayn|d:nth) of? m:mon dot?) close late:part?",
    read: dayOfMonth,
  },
  {
    id: "weekday-bracket-full-date",
    example: "Tuesday (Jan 23, 2024)",
    pattern:
      "POS wday dot? open (?:m:mon dot? (?:d:dayn|d:nth)|(?:d:dayn|d:nth) of? m:mon dot?) comma? y:year4 close late:part?",
    read: fullDay,
  },
  {
    id: "first-day-of-range",
    example: '3 in "between 3 and 5 May 2021"',
    pattern: "(?:d:dayn|d:nth) (?=(?:dash|to|and) (?:dayn|nth) of? m:mon dot? (?:comma? y:year4)?)",
    read: (match) => (match.has("y") ? fullDay(match) : dayOfMonth(match)),
  },
  {
    id: "second-day",
    example: '25 in "on April 24 and 25"',
    pattern: "(?<=m:mon dot? (?:dayn|nth) comma? and) (?:d:dayn|d:nth) (?!unit|units|mon)",
    read: (match) => (endsList(match) ? dayOfMonth(match) : null),
  },
  {
    id: "last-day-of-range",
    example: '5 in "May 3-5"',
    pattern:
      "(?<=m:mon dot? (?:dayn|nth) (?:dash|to)) (?:d:dayn|d:nth) (?:comma? y:year4)? (?!unit|units|mon)",
    read: (match) => (match.has("y") ? fullDay(match) : dayOfMonth(match)),
  },
  {
    id: "month-day-of-range",
    example: 'May 3 in "May 3-5, 2021"',
    pattern: "POS m:mon dot? (?:d:dayn|d:nth) (?=(?:dash|to|and) (?:dayn|nth) comma? y:year4)",
    read: fullDay,
  },
  {
    id: "month-day",
    example: "Jan. 23",
    pattern: "POS (?:wd:wday dot? comma?)? m:mon dot? (?:d:dayn|d:nth) (?:part:part)?",
    read: dayOfMonth,
  },
  {
    id: "day-month",
    example: "23 January",
    pattern: "POS (?:wd:wday dot? comma? the?)? (?:d:dayn of?|d:nth of?) m:mon (?:part:part)?",
    read: dayOfMonth,
  },
  {
    id: "month-year",
    example: "late June 1998",
    pattern: "POS m:mon dot? (?:comma|of)? y:year4",
    read: monthOfYear,
  },
  {
    id: "month-of-near-year",
    example: "June last year",
    pattern: "POS m:month comma? of? near:near u:unit",
    read: monthOfNearYear,
  },
  {
    id: "month",
    example: "mid-October",
    pattern:
      "POS (?:near:last|near:this|this near:past|near:this|this near:next|near:past|near:next)? m:month",
    read: monthAlone,
  },
  { id: "year", example: "in 2011", pattern: "(?:POS fiscal? y:year4|the y:year4 period)", read: yearAlone },
  {
    id: "year-named",
    example: "the year 2000",
    pattern: "the u:unit (?:y:year4|y:count)",
    read: (match) =>
      match.value("u") === "Y" && match.number("y") >= 1900 ? fixed("date", match.value("y")) : null,
  },
  {
    id: "decade",
    example: "the late 1990s",
    pattern: "the? (?:pos:early|pos:mid|pos:late)? dash? v:decade",
    read: decade,
  },
  {
    id: "decade-word",
    example: "the nineties",
    pattern: "the (?:pos:early|pos:mid|pos:late)? dash? v:decade-word",
    read: (match) => fixed("date", match.value("v"), positionOf(match)),
  },
  {
    id: "century",
    example: "the 19th century",
    pattern: "POS the? (?:o:nth|o:ordinal) dash? u:unit",
    read: century,
  },
  {
    id: "holiday",
    example: "Christmas Day",
    pattern: "v:holiday (?:u:unit)?",
    read: (match) =>
      ["", "D"].includes(match.value("u")) && match.after()?.lower !== "eve"
        ? named("day", match.value("v"))
        : null,
  },
];

function isoParts(text: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day };
}
