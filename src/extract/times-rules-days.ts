import type { TimeMatch } from "./times-pattern.ts";
import { named, positionOf, shifted, shiftOfNear, type TimeReading, type TimeRule } from "./times-reading.ts";

function weekdayNear(match: TimeMatch): TimeReading {
  const near = match.word("near")?.lower ?? "";
  const part = match.value("part");
  const options = { ...positionOf(match), part };
  const name = match.value("wd");
  if (near === "previous" || near === "preceding")
    return named("weekday", name, { ...options, toward: "before", narrative: true });
  if (near === "following") return named("weekday", name, { ...options, toward: "after", narrative: true });
  if (near === "last" || near === "past") return named("weekday", name, { ...options, toward: "before" });
  if (near === "next" || near === "coming" || near === "upcoming")
    return named("weekday", name, { ...options, toward: "after" });
  return named("weekday", name, options);
}

function weekdayOfWeek(match: TimeMatch): TimeReading | null {
  const near = match.word("near")?.lower ?? "";
  if (match.value("u") !== "W") return null;
  const narrative = near === "previous" || near === "following" || near === "that";
  return shifted("week", shiftOfNear[near] ?? 0, {
    inside: match.value("wd"),
    part: match.value("part"),
    narrative,
  });
}

function deictic(match: TimeMatch): TimeReading {
  const code = match.value("dx");
  const by = Number.parseInt(code, 10) || 0;
  const built = code.replace(/^-?\d+/, "");
  const overnight = code === "-0TNI";
  return shifted("day", by, {
    part: match.value("part") || built,
    ...positionOf(match),
    note: overnight ? "overnight" : positionOf(match).note,
  });
}

function partOfDay(match: TimeMatch): TimeReading | null {
  const near = match.word("near")?.lower ?? "";
  const part = match.value("part");
  if (near === "last") return part === "TNI" || part === "TEV" ? shifted("day", -1, { part }) : null;
  if (near === "this") return shifted("day", 0, { part, ...positionOf(match) });
  if (near === "that" || near === "same") return shifted("day", 0, { part, narrative: true });
  const by = near === "next" || near === "following" ? 1 : -1;
  return shifted("day", by, { part, narrative: true });
}

/** Days that count from publication or from the day last spoken of. */
export const dayRules: readonly TimeRule[] = [
  {
    id: "weekday",
    example: "last Friday night",
    pattern:
      "POS (?:the? near:previous|the? near:following|near:last|the? near:past|near:next|near:this|this near:next|near:this|this near:past)? wd:weekday (?:part:part)?",
    read: weekdayNear,
  },
  {
    id: "weekday-of-week",
    example: "Tuesday of last week",
    pattern: "wd:weekday (?:part:part)? of? near:near u:unit",
    read: weekdayOfWeek,
  },
  {
    id: "weekday-in-hours",
    example: "the early hours of Sunday",
    pattern: "the? (?:pos:early|pos:late) units of wd:weekday (?:part:part)?",
    read: (match) =>
      named("weekday", match.value("wd"), { part: match.value("part") || "TMO", ...positionOf(match) }),
  },
  {
    id: "weekday-overnight",
    example: "overnight on Tuesday",
    pattern: "night:deictic (?:on|into)? wd:weekday",
    read: (match) =>
      match.value("night") === "-0TNI"
        ? named("weekday", match.value("wd"), { part: "TNI", note: "overnight" })
        : null,
  },
  { id: "deictic", example: "early yesterday morning", pattern: "POS dx:deictic part:part?", read: deictic },
  {
    id: "part-of-deictic",
    example: "mid-afternoon yesterday",
    pattern: "POS dash? part:part of? dx:deictic",
    read: deictic,
  },
  {
    id: "part-of-day",
    example: "this morning",
    pattern:
      "(?:POS near:this|near:last|near:that|the near:same|the near:next|the near:following|the near:previous) part:part",
    read: partOfDay,
  },
];
