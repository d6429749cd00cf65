import type { RelativeTime } from "../model/time.ts";
import type { TimeMatch } from "./times-pattern.ts";
import {
  fixed,
  limitOf,
  named,
  positionOf,
  shifted,
  shiftOfNear,
  type TimeReading,
  type TimeRule,
  upToBase,
} from "./times-reading.ts";

type Unit = RelativeTime["unit"];

const unitNames: Readonly<Record<string, Unit>> = {
  D: "day",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  E: "decade",
  C: "century",
};

function unitOf(match: TimeMatch, name = "u"): Unit | undefined {
  const word = match.word(name);
  return word?.lower === "quarter" ? "quarter" : unitNames[word?.value ?? ""];
}

function periodNear(match: TimeMatch): TimeReading | null {
  const unit = unitOf(match);
  const near = match.word("near")?.lower ?? "";
  if (!unit) return null;
  const narrative =
    /^(?:that|previous|preceding|prior|following|ensuing)$/.test(near) || (near === "next" && unit === "day");
  if (near === "this" && unit === "day") return null;
  if (near === "latest") return unit === "quarter" ? shifted("quarter", -1, { note: "quarter" }) : null;
  if (near === "past" && unit === "week") return upToBase("P1W", 7, null);
  if (near === "past" && unit === "day") return upToBase("P1D", 1, null);
  if (near === "past" && unit !== "year") return fixed("duration", `P1${match.value("u")}`);
  if (near === "past") return shifted("year", -1);
  return shifted(unit, shiftOfNear[near] ?? 0, { ...positionOf(match), narrative });
}

function plainPeriod(match: TimeMatch): TimeReading | null {
  const unit = unitOf(match);
  if (!unit || unit === "day") return null;
  if (match.after()?.lower === "-" && /^(?:ago|earlier)$/.test(match.after(1)?.lower ?? "")) return null;
  if (match.has("pos")) return shifted(unit, 0, { ...positionOf(match) });
  if (unit === "quarter") return shifted("quarter", -1, { note: "quarter" });
  if (/^end(?:ed|ing)$/.test(match.after()?.lower ?? "")) return fixed("duration", `P1${match.value("u")}`);
  return shifted(unit, 0);
}

function ago(match: TimeMatch): TimeReading | null {
  const count = match.has("n") ? match.word("n") : undefined;
  const vague = count?.letter === undefined || Number.isNaN(Number(count.value));
  const article = count && /^an?$/.test(count.lower);
  if (match.has("f") || (vague && !article)) return fixed("date", "PAST_REF");
  const unit = unitOf(match);
  const by = article ? 1 : Number(count?.value);
  if (!unit) return /^T/.test(match.value("u")) ? fixed("time", "PAST_REF") : null;
  const mod = limitOf(match);
  if (!Number.isInteger(by) || by > 9000) return null;
  return shifted(unit, -by, { mod, note: unit === "year" && by === 1 ? "year-ago" : "" });
}

function laterOrEarlier(match: TimeMatch): TimeReading | null {
  const unit = unitOf(match);
  const word = match.word("n");
  const by = word && /^an?$/.test(word.lower) ? 1 : match.number("n");
  if (!unit || !Number.isInteger(by) || by > 9000) return null;
  const direction = match.word("dir")?.lower ?? "";
  const back = direction === "earlier" || direction === "before" || direction === "previously";
  const last = match.after();
  if (
    (direction === "before" || direction === "after") &&
    last &&
    !/^[.,;:)"\u201D]|^(?:and|but|that|in|when)$/.test(last.lower)
  )
    return null;
  return shifted(unit, back ? -by : by, {
    narrative: true,
    mod: limitOf(match),
    note: unit === "year" && by === 1 && back ? "year-ago" : "",
  });
}

function dayBefore(match: TimeMatch): TimeReading | null {
  const unit = unitOf(match);
  const direction = match.word("dir")?.lower ?? "";
  const next = match.after();
  if (!unit || (next && !/^[.,;:)"\u201D]|^(?:and|but|that|in|when|the)$/.test(next.lower))) return null;
  if (next?.lower === "the") return null;
  return shifted(unit, direction === "before" || direction === "earlier" ? -1 : 1, { narrative: true });
}

function quarterOf(match: TimeMatch): TimeReading | null {
  const count = match.number("q");
  const half = match.word("what")?.lower === "half";
  if (count > (half ? 2 : 4)) return null;
  const name = half ? `H${count}` : `Q${count}`;
  const near = match.word("near")?.lower;
  if (match.has("y")) return fixed("date", `${match.value("y")}-${name}`);
  if (near && match.value("u") === "Y") return shifted("year", shiftOfNear[near] ?? 0, { inside: name });
  return named(half ? "half" : "quarter", name, { toward: "past" });
}

function seasonOf(match: TimeMatch): TimeReading | null {
  const season = match.value("s");
  if (match.has("y")) return fixed("date", `${match.value("y")}-${season}`, positionOf(match));
  const near = match.word("near")?.lower;
  if (near === "this") return shifted("year", 0, { inside: season, ...positionOf(match) });
  const toward =
    near === "last" || near === "past" ? "before" : near === "next" || near === "coming" ? "after" : null;
  return named("season", season, { toward, ...positionOf(match) });
}

function weekend(match: TimeMatch): TimeReading {
  const near = match.word("near")?.lower ?? "";
  if (near === "last" || near === "past" || near === "previous") return shifted("weekend", -1);
  if (near === "next" || near === "coming") return shifted("weekend", 0);
  return shifted("weekend", 0, { tense: near !== "this", note: "weekend" });
}

/** Weeks, months, quarters, seasons and years that count from publication or from what was last spoken of. */
export const periodRules: readonly TimeRule[] = [
  {
    id: "period",
    example: "earlier this month",
    pattern: "POS the? near:near fiscal? (?:u:unit|u:quarter)",
    read: periodNear,
  },
  {
    id: "plain-period",
    example: "the end of the month",
    pattern: "POS the additional? fiscal? (?:u:unit|u:quarter)",
    read: plainPeriod,
  },
  {
    id: "same-day",
    example: "the same day",
    pattern: "(?:the|that) near:same u:unit",
    read: (match) => (unitOf(match) ? shifted(unitOf(match) as Unit, 0, { narrative: true }) : null),
  },
  { id: "ago", example: "two weeks ago", pattern: "PRE NUM (?:u:unit|u:units) (?:or other)? ago", read: ago },
  {
    id: "units-ago",
    example: "just months ago",
    pattern: "(?:u:units) ago",
    read: () => fixed("date", "PAST_REF"),
  },
  {
    id: "later-earlier",
    example: "two days earlier",
    pattern: "PRE NUM (?:u:unit|u:units) (?:dir:earlier|dir:later|dir:before|dir:after)",
    read: laterOrEarlier,
  },
  {
    id: "day-before",
    example: "the day before",
    pattern: "the u:unit (?:dir:before|dir:after|dir:earlier)",
    read: dayBefore,
  },
  {
    id: "quarter",
    example: "the third quarter",
    pattern:
      "(?:the? fiscal? dash? q:ordinal fiscal? (?:what:quarter|what:half) (?:of? (?:y:year4|near:near u:unit))?|fiscal? q:ordinal dash (?:what:quarter|what:half))",
    read: quarterOf,
  },
  {
    id: "near-quarter",
    example: "this year's third quarter",
    pattern: "(?:the? y:year4|near:near u:unit) poss? q:ordinal dash? (?:what:quarter|what:half)",
    read: quarterOf,
  },
  {
    id: "season",
    example: "last summer",
    pattern:
      "(?:POS the|POS near:last|POS near:this|POS this near:past|POS near:next|POS near:past) s:season (?:of? y:year4)?",
    read: seasonOf,
  },
  { id: "season-year", example: "summer 1998", pattern: "s:season of? y:year4", read: seasonOf },
  {
    id: "weekend",
    example: "over the weekend",
    pattern:
      "(?:the|the near:last|near:this|this near:past|near:this|this near:next|near:last|near:next|the near:past|the near:previous) weekend",
    read: weekend,
  },
  {
    id: "latest-period",
    example: "the latest period",
    pattern: "the? past (?:quarter|period)",
    read: () => shifted("quarter", -1, { note: "quarter" }),
  },
  {
    id: "year-end",
    example: "by year-end",
    pattern: "u:unit poss? dash? end",
    read: (match) => (match.value("u") === "Y" ? shifted("year", 0, { mod: "END" }) : null),
  },
  {
    id: "year-ago",
    example: "the year-ago quarter",
    pattern:
      "(?:the u:unit dash (?:ago|earlier) ordinal? dash? (?:quarter|period)|u:unit dash (?:ago|earlier))",
    read: (match) => (match.value("u") === "Y" ? shifted("year", -1, { note: "year-ago" }) : null),
  },
];
