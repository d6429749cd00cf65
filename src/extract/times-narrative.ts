import type { TimeExpression } from "../model/time.ts";
import type { FoundTime } from "./times-rules.ts";

/** How many times back the day last spoken of is looked for. */
const reach = 6;
const fineness: Readonly<Record<string, number>> = {
  minute: 0,
  hour: 0,
  "part-of-day": 0,
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
};
const unitFineness: Readonly<Record<string, number>> = {
  day: 0,
  weekday: 0,
  week: 1,
  weekend: 1,
  month: 2,
  quarter: 3,
  half: 3,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
};

/** The time last spoken of that is fine enough to count `found` from; null leaves it to count from publication. */
export function narrativeBase(times: readonly TimeExpression[], found: FoundTime): TimeExpression | null {
  const unit = found.reading.relative?.unit ?? "day";
  const limit = unitFineness[unit] ?? 0;
  for (let at = times.length - 1; at >= 0 && at >= times.length - reach; at--) {
    const time = times[at] as TimeExpression;
    if (time.type !== "date" && time.type !== "time") continue;
    if (time.from === null && time.relative === undefined) continue;
    const fine = fineness[time.precision];
    if (fine !== undefined && fine <= limit) return time;
  }
  return null;
}

/** The quarter an account of results is about, among the times last named. */
export function quarterBase(times: readonly TimeExpression[]): TimeExpression | null {
  for (let at = times.length - 1; at >= 0 && at >= times.length - reach; at--) {
    const time = times[at] as TimeExpression;
    if (time.precision === "quarter" && time.relative?.by !== -4) return time;
  }
  return null;
}
