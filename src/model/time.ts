import type { Span } from "./span.ts";

export type TimeType = "date" | "time" | "duration" | "set";
export type TimePrecision =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "none";

/** A stretch of calendar days, both ends included and `YYYY-MM-DD`, with the rule that settled it. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
  readonly rule: string;
}

/**
 * How an expression counts from another day: `by` units away from it, or the one called `name` towards the past or the future.
 * Kept so that the expression can be dated, or dated again, once that other day is known.
 */
export interface RelativeTime {
  /** Id of the time expression it counts from; null for the day of publication. */
  readonly base: string | null;
  readonly unit:
    | "day"
    | "weekday"
    | "week"
    | "weekend"
    | "month"
    | "quarter"
    | "half"
    | "season"
    | "year"
    | "decade"
    | "century";
  readonly by: number | null;
  /** Weekday `2`, day `01-23`, month `10`, quarter `Q3`, half `H1`, season `SU`. */
  readonly name: string | null;
  readonly toward: "past" | "future" | "nearest" | "before" | "after" | null;
  /** A weekday, month, quarter or season inside the unit counted to ("June last year"). */
  readonly inside: string | null;
  /** Part of the day after the value: `TEV`, `T10:40`, or empty. */
  readonly part: string;
  /** Where the stretch is cut at the day it counts from ("earlier this year"), or begins the evening before ("overnight"). */
  readonly edge?: "ends-at-base" | "starts-at-base" | "from-eve";
}

/** A time expression after TIMEX3 (ISO-TimeML). `from`/`to` are null where no calendar day can be told. */
export interface TimeExpression extends Span {
  readonly id: string;
  readonly type: TimeType;
  /** TIMEX3 value: `2024-01-23`, `2024-W04`, `2024-01-22TEV`, `P3D`, `XXXX-WXX-2`, `PAST_REF` … */
  readonly value: string;
  readonly mod: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: TimePrecision;
  readonly rule: string;
  /** Absent where the words themselves name the calendar day or period. */
  readonly relative?: RelativeTime;
}
