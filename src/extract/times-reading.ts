import type { RelativeTime, TimePrecision, TimeType } from "../model/time.ts";
import type { TimeMatch } from "./times-pattern.ts";

/** What the words of a match say, before it is known from which day they count. */
export interface TimeReading {
  readonly type: TimeType;
  /** TIMEX3 value where it is settled by the words alone. */
  readonly value: string | null;
  /** `toward: "past"` and `tense: true` leave the direction to the verb. */
  readonly relative: RelativeTime | null;
  readonly tense: boolean;
  /** Counts from the day last spoken of, not from publication. */
  readonly narrative: boolean;
  readonly mod: string | null;
  readonly precision: TimePrecision;
  /** Added to the rule's name. */
  readonly note: string;
}

export interface TimeRule {
  readonly id: string;
  readonly example: string;
  readonly pattern: string;
  readonly read: (match: TimeMatch) => TimeReading | null;
}

interface Options {
  readonly type?: TimeType;
  readonly mod?: string | null;
  readonly tense?: boolean;
  readonly narrative?: boolean;
  readonly note?: string;
  readonly toward?: RelativeTime["toward"];
  readonly inside?: string | null;
  readonly part?: string;
  readonly edge?: RelativeTime["edge"];
}

type Unit = RelativeTime["unit"];

const precisions: Readonly<Record<Unit, TimePrecision>> = {
  day: "day",
  weekday: "day",
  week: "week",
  weekend: "day",
  month: "month",
  quarter: "quarter",
  half: "year",
  season: "season",
  year: "year",
  decade: "decade",
  century: "none",
};

function precisionOf(unit: Unit, part: string): TimePrecision {
  if (part === "") return precisions[unit];
  return /^T\d\d:/.test(part) ? "minute" : /^T\d/.test(part) ? "hour" : "part-of-day";
}

/** A value the words settle alone. */
export function fixed(type: TimeType, value: string, options: Options = {}): TimeReading {
  const { mod = null, note = "" } = options;
  return { type, value, relative: null, tense: false, narrative: false, mod, precision: "none", note };
}

/** A stretch of `days` that ends with the base day. */
export function upToBase(value: string, days: number, mod: string | null): TimeReading {
  const relative = {
    base: null,
    unit: "day",
    by: -days,
    name: null,
    toward: null,
    inside: null,
    part: "",
  } as const;
  return { ...fixed("duration", value, { mod }), relative, precision: "day" };
}

const edges: Readonly<Record<string, RelativeTime["edge"]>> = {
  earlier: "ends-at-base",
  later: "starts-at-base",
  overnight: "from-eve",
};

function relativeReading(relative: RelativeTime, options: Options): TimeReading {
  const { type, mod = null, tense = false, narrative = false, note = "" } = options;
  const precision = precisionOf(relative.inside ? "day" : relative.unit, relative.part);
  const kind = type ?? (relative.part ? "time" : "date");
  const edge = options.edge ?? edges[note];
  const cut = edge ? { ...relative, edge } : relative;
  return { type: kind, value: null, relative: cut, tense, narrative, mod, precision, note };
}

/** The unit `by` units away from the base. */
export function shifted(unit: Unit, by: number, options: Options = {}): TimeReading {
  const { inside = null, part = "" } = options;
  return relativeReading({ base: null, unit, by, name: null, toward: null, inside, part }, options);
}

/** The weekday, day, month, quarter or season called `name`, near the base; the verb decides on which side if none is told. */
export function named(unit: Unit, name: string, options: Options = {}): TimeReading {
  const { toward = null, inside = null, part = "" } = options;
  const relative = { base: null, unit, by: null, name, toward: toward ?? "past", inside, part };
  return relativeReading(relative, { tense: toward === null, ...options });
}

const positions: Readonly<Record<string, string>> = {
  early: "START",
  earlier: "START",
  beginning: "START",
  mid: "MID",
  middle: "MID",
  late: "END",
  later: "END",
  end: "END",
};

/** `mod` and note of "early", "mid-", "the end of" … in front of a date. */
export function positionOf(match: TimeMatch): { mod: string | null; note: string } {
  const word = match.word("pos");
  if (!word) return { mod: null, note: "" };
  const start = word.lower === "start" || word.lower === "outset" ? "START" : "END";
  const note = word.lower === "earlier" || word.lower === "later" ? word.lower : "";
  return { mod: positions[word.lower] ?? start, note };
}

const limits: Readonly<Record<string, string>> = {
  about: "APPROX",
  more: "MORE_THAN",
  over: "MORE_THAN",
  less: "LESS_THAN",
  least: "EQUAL_OR_MORE",
  most: "EQUAL_OR_LESS",
  up: "EQUAL_OR_LESS",
};

/** `mod` of "about", "more than", "up to" … in front of a quantity. */
export function limitOf(match: TimeMatch): string | null {
  const word = match.word("pre");
  return word ? (limits[word.value] ?? limits[word.lower] ?? "APPROX") : null;
}

/** How many units away "last", "this", "next" and the like point. */
export const shiftOfNear: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  latest: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  that: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  ensuing: 1,
};
