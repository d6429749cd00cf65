import type { VNode } from "preact";
import { dayText } from "../days.ts";
import type { Bin, BinUnit } from "./bins.ts";

const labelWidth = 86;

/** What stands under a bar: the day without weekday, the month, the quarter or the year. */
function tickText({ from }: Bin, unit: BinUnit): string {
  const [, day = "", month = "", year = ""] = dayText(from).split(" ");
  if (unit === "year") return year;
  if (unit === "day" || unit === "week") return `${day} ${month} ${year}`;
  return `${month} ${year}`;
}

/** Bars that begin a month or a year are worth a label before others. */
function weight({ from }: Bin): number {
  if (from.endsWith("-01-01")) return 3;
  if (/-(?:01|04|07|10)-01$/.test(from)) return 2;
  return from.endsWith("-01") ? 1 : 0;
}

function ticks(bins: readonly Bin[], width: number): number[] {
  const gap = Math.max(1, Math.ceil((labelWidth / Math.max(width, 1)) * bins.length));
  const ordered = bins
    .map((bin, at) => ({ at, weight: weight(bin) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const taken: number[] = [];
  for (const { at } of ordered) {
    if (at <= bins.length - gap && taken.every((other) => Math.abs(other - at) >= gap)) taken.push(at);
  }
  return bins.length > 0 && taken.length === 0 ? [0] : taken.sort((a, b) => a - b);
}

/** Days under the bars. */
export function Axis(props: {
  readonly bins: readonly Bin[];
  readonly unit: BinUnit;
  readonly width: number;
}): VNode {
  const { bins, unit, width } = props;
  return (
    <div class="timeline-axis" aria-hidden="true">
      {ticks(bins, width).map((at) => (
        <span key={at} class="timeline-tick" style={{ left: `${(at / bins.length) * 100}%` }}>
          {tickText(bins[at] as Bin, unit)}
        </span>
      ))}
    </div>
  );
}
