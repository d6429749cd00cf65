import { dayNumber } from "../days.ts";

/** One thing on the timeline: the days it lies on, and whether accounts of it conflict. */
export interface Dated {
  readonly from: string;
  readonly to: string;
  readonly disputed: boolean;
}

export type BinUnit = "day" | "week" | "month" | "quarter" | "year";

/** A stretch of days and how many things lie in it. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly disputed: number;
}

export interface Binned {
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
  /** Things before the first bin: too few and too far off to give them room. */
  readonly earlier: readonly Dated[];
  /** Things dated more coarsely than a bin is wide. */
  readonly rough: number;
}

const dayLength = 86_400_000;
const longest: Readonly<Record<BinUnit, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
/** Days of the earliest things that may be cut off when they lie far from the rest. */
const farShare = 0.03;
const farFactor = 1;

function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

function numberOf(text: string): number {
  return dayNumber(text) ?? 0;
}

/** First day of the bin that holds `day`; weeks begin on Monday. */
function binStart(day: number, unit: BinUnit): number {
  if (unit === "day") return day;
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * dayLength);
  const month = { month: date.getUTCMonth(), quarter: Math.floor(date.getUTCMonth() / 3) * 3, year: 0 }[unit];
  return Date.UTC(date.getUTCFullYear(), month, 1) / dayLength;
}

function nextStart(start: number, unit: BinUnit): number {
  return binStart(start + longest[unit], unit);
}

function unitFor(days: number, most: number): BinUnit {
  const units: readonly BinUnit[] = ["day", "week", "month", "quarter", "year"];
  return units.find((unit) => days / longest[unit] <= most) ?? "year";
}

/** Where the timeline begins: the first day, or later where a few things lie far before all others. */
function beginOf(days: readonly number[]): number {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const usual = days[Math.floor(days.length * farShare)] ?? first;
  return usual - first > farFactor * Math.max(last - usual, 30) ? usual : first;
}

/** The things in and around chosen days: as much again on either side, a week at least. All where none are chosen. */
export function around(
  items: readonly Dated[],
  range: { readonly from: string | null; readonly to: string | null },
): readonly Dated[] {
  if (range.from === null || range.to === null) return items;
  const [from, to] = [numberOf(range.from), numberOf(range.to)];
  const margin = Math.max(7, to - from + 1);
  return items.filter((item) => numberOf(item.to) >= from - margin && numberOf(item.from) <= to + margin);
}

/** Counts things by day, week, month, quarter or year, so that at most `most` bins are needed. */
export function binned(items: readonly Dated[], most: number): Binned {
  const days = items.map(({ from }) => numberOf(from)).sort((a, b) => a - b);
  if (days.length === 0) return { unit: "day", bins: [], earlier: [], rough: 0 };
  const [begin, end] = [beginOf(days), days.at(-1) as number];
  const unit = unitFor(end - begin + 1, most);
  const counts = new Map<number, { count: number; disputed: number }>();
  const earlier: Dated[] = [];
  let rough = 0;
  for (const item of items) {
    const [from, to] = [numberOf(item.from), numberOf(item.to)];
    if (from < begin) earlier.push(item);
    else if (to - from + 1 > longest[unit]) rough += 1;
    else {
      const start = binStart(from, unit);
      const { count, disputed } = counts.get(start) ?? { count: 0, disputed: 0 };
      counts.set(start, { count: count + 1, disputed: disputed + Number(item.disputed) });
    }
  }
  return { unit, bins: allBins(counts, { begin, end, unit }), earlier, rough };
}

interface Extent {
  readonly begin: number;
  readonly end: number;
  readonly unit: BinUnit;
}

function allBins(
  counts: ReadonlyMap<number, { readonly count: number; readonly disputed: number }>,
  { begin, end, unit }: Extent,
): Bin[] {
  const bins: Bin[] = [];
  for (let start = binStart(begin, unit); start <= end; start = nextStart(start, unit)) {
    const found = counts.get(start) ?? { count: 0, disputed: 0 };
    bins.push({ from: dayOf(start), to: dayOf(nextStart(start, unit) - 1), ...found });
  }
  return bins;
}
