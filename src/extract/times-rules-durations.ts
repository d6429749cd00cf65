import type { TimeMatch } from "./times-pattern.ts";
import { fixed, limitOf, type TimeReading, type TimeRule, upToBase } from "./times-reading.ts";

const scales: Readonly<Record<string, readonly [number, string]>> = {
  E: [10, "Y"],
  C: [100, "Y"],
  L: [1000, "Y"],
  F: [2, "W"],
};

/** ISO 8601 duration of `count` units; `X` where the count is not told. */
export function durationValue(count: number | "X", code: string): string {
  if (code.startsWith("T")) {
    const unit = code.slice(1);
    if (count === "X" || Number.isInteger(count)) return `PT${count}${unit}`;
    if (count < 1) return unit === "H" ? `PT${Math.round(count * 60)}M` : `PT${Math.round(count * 60)}S`;
    return unit === "H"
      ? `PT${Math.floor(count)}H${Math.round((count % 1) * 60)}M`
      : `PT${Math.floor(count)}M${Math.round((count % 1) * 60)}S`;
  }
  if (count === "X") return code === "F" ? "PXW" : `PX${code}`;
  const [scale, unit] = scales[code] ?? [1, code];
  const total = count * scale;
  if (Number.isInteger(total)) return `P${total}${unit}`;
  if (unit === "Y" && total < 1) return `P${Math.round(total * 12)}M`;
  return unit === "Y" ? `P${Math.floor(total)}Y${Math.round((total % 1) * 12)}M` : `P${total}${unit}`;
}

function codeOf(match: TimeMatch): string {
  const word = match.word("u");
  return word?.lower === "quarter" ? "Q" : (word?.value ?? "");
}

function countOf(match: TimeMatch): number | "X" {
  const word = match.word("n");
  if (match.has("f")) return "X";
  if (!word) return 1;
  if (/^an?$/.test(word.lower)) return 1;
  if (word.lower === "couple") return 2;
  const count = Number(word.value);
  return Number.isNaN(count) ? "X" : count;
}

/** "34 years old", "a day-long siege", "a year-earlier loss": the words belong to another phrase. */
function goesOn(match: TimeMatch): boolean {
  const hyphened = match.after()?.lower === "-";
  const next = match.after(hyphened ? 1 : 0)?.lower ?? "";
  return next === "old" || (hyphened && /^(?:long|ago|earlier)$/.test(next));
}

/** Whole days in a count of hours, days or weeks; months and years have no fixed number. */
function daysOf(count: number, code: string): number | undefined {
  const length = { TH: 1 / 24, D: 1, W: 7 }[code];
  return length === undefined || count > 1000 ? undefined : Math.ceil(count * length);
}

/** "three-quarters of its food": a fraction. */
function isFraction(match: TimeMatch): boolean {
  return codeOf(match) === "Q" && match.after()?.lower === "of";
}

function counted(match: TimeMatch): TimeReading | null {
  if (goesOn(match) || isRate(match) || isFraction(match)) return null;
  const count = countOf(match);
  const half = (match.has("half") || match.has("late")) && count !== "X" ? count + 0.5 : count;
  const code = codeOf(match);
  if (match.word("u")?.lower === "second") return null;
  const value = durationValue(half, code);
  const days = half === "X" ? undefined : daysOf(half, code);
  const ended = match.words.slice(match.from, match.to).some((one) => /^(?:last|past)$/.test(one.lower));
  if (ended && days) return upToBase(value, days, limitOf(match));
  return fixed("duration", value, { mod: limitOf(match) });
}

function rangeOfCounts(match: TimeMatch): TimeReading | null {
  const high = match.number("n2");
  if (goesOn(match) || Number.isNaN(high)) return null;
  return fixed("duration", durationValue(high, codeOf(match)), { mod: "APPROX" });
}

/** "$5 a year", "four flights a week": a rate, not a stretch of time. */
function isRate(match: TimeMatch): boolean {
  const article = match.to - match.from === 2 && /^an?$/.test(match.words[match.from]?.lower ?? "");
  return article && /\d|s$|^(?:million|billion|percent|%|once|twice)$/.test(match.before()?.lower ?? "");
}

function bare(match: TimeMatch): TimeReading | null {
  if (/^(?:old|of)$/.test(match.before()?.lower ?? "") || goesOn(match)) return null;
  if (codeOf(match) === "Q" || /^(?:before|after|apart)$/.test(match.after()?.lower ?? "")) return null;
  return fixed("duration", durationValue("X", codeOf(match)));
}

/** "half an hour", "a half-hour": a part of one unit. */
function partOfUnit(match: TimeMatch): TimeReading | null {
  if (goesOn(match)) return null;
  const share = match.has("half") ? 0.5 : 0.25;
  return fixed("duration", durationValue(share, codeOf(match)), { mod: limitOf(match) });
}

/** Stretches of time. */
export const durationRules: readonly TimeRule[] = [
  {
    id: "duration",
    example: "at least two more days",
    pattern:
      "PRE NUM (?:dash? and dash? article dash? half:half dash?)? (?:(?:more|additional)? dash? (?:u:units|u:unit)|(?:last|past|next|previous|following) u:units) (?:and article late:half)? (?:or other)?",
    read: counted,
  },
  {
    id: "duration-part",
    example: "half an hour",
    pattern: "PRE article? (?:half:half|quarter of|quarter dash) (?:dash|article)? u:unit",
    read: partOfUnit,
  },
  {
    id: "duration-near",
    example: "the past three months",
    pattern:
      "PRE (?:the|near) (?:last|past|next|previous|following|additional|recent|ordinal|more|few)? (?:n:num|f:few|n:couple of) (?:more|additional)? u:units (?:or other)?",
    read: counted,
  },
  {
    id: "duration-range",
    example: "two to three weeks",
    pattern: "PRE (?:the next|the past|the last)? num (?:to|or|dash) n2:num (?:more)? (?:u:units)",
    read: rangeOfCounts,
  },
  {
    id: "duration-last-units",
    example: "for the past weeks",
    pattern: "(?:the (?:past|last|early|ordinal|recent)|past) u:units",
    read: (match) => fixed("duration", durationValue("X", codeOf(match))),
  },
  { id: "units", example: "for years", pattern: "(?:u:units)", read: bare },
  {
    id: "unit-long",
    example: "a day-long siege",
    pattern: "(?:u:unit|u:units) dash? long",
    read: (match) =>
      fixed("duration", durationValue(match.word("u")?.lower.endsWith("s") ? "X" : 1, codeOf(match))),
  },
];

/** Repeated times. */
export const setRules: readonly TimeRule[] = [
  {
    id: "frequency",
    example: "daily",
    pattern: "v:frequency",
    read: (match) => fixed("set", match.value("v")),
  },
  {
    id: "every",
    example: "every day",
    pattern: "every n:num? (?:u:unit|u:units|u:quarter)",
    read: (match) => fixed("set", durationValue(match.has("n") ? match.number("n") : 1, codeOf(match))),
  },
  {
    id: "every-weekday",
    example: "every Friday night",
    pattern: "every wd:weekday part:part?",
    read: (match) => fixed("set", `XXXX-WXX-${match.value("wd")}${match.value("part")}`),
  },
  {
    id: "weekdays",
    example: "on Fridays",
    pattern: "wd:weekdays part:part?",
    read: (match) => fixed("set", `XXXX-WXX-${match.value("wd")}${match.value("part")}`),
  },
  {
    id: "weekday-parts",
    example: "Tuesday nights",
    pattern: "wd:weekday part:parts",
    read: (match) => fixed("set", `XXXX-WXX-${match.value("wd")}${match.value("part")}`),
  },
];
