import type { Span } from "./span.ts";

export type TimeType = "date" | "time" | "duration" | "set";
export type TimePrecision =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "week"
  | "month"
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
}
