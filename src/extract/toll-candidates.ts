import type { HarmReport } from "./harm-reports.ts";
import type { Tally } from "./tallies.ts";
import { bothSides } from "./toll-sides.ts";
import { toldApartOf, type Victim } from "./victims.ts";

export type TollHarm = "killed" | "wounded";

/** How many one article has come to harm in one happening, and what settled it. */
export interface Toll {
  readonly harm: TollHarm;
  readonly low: number;
  readonly high: number | null;
  readonly rule:
    | "stated"
    | "victims-counted"
    | "others-added"
    | "sides-added"
    | "hit-less-killed"
    | "outcome-open";
  readonly includesPerpetrator: boolean | null;
  /** The report whose words bear the number, or the last of those counted. */
  readonly report: HarmReport;
}

/** A toll of one harm that the words may bear out. */
export type Candidate = Omit<Toll, "harm">;

/** A plural or a loose word is no number where somebody gives one. */
function isLoose({ low, high }: Candidate): boolean {
  return high === null && low === 2;
}

export function larger(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (!a || !b) return a ?? b;
  if (isLoose(a) !== isLoose(b) && a.low > 0 && b.low > 0) return isLoose(a) ? b : a;
  return b.low > a.low ? b : a;
}

export function candidate({ low, high, report }: Tally, rule: Toll["rule"], more = 0): Candidate {
  return {
    low: low + more,
    high: high === null ? null : high + more,
    rule,
    includesPerpetrator: null,
    report,
  };
}

/**
 * Stated numbers, people told one by one, and groups told as besides them: the largest the words bear out. People told
 * one by one never outvote a stated total, and make but the upper end of a range where some sentence gives a number, for
 * reports name the same victim in ever new words.
 */
export function settle(
  all: readonly Tally[],
  company: ReadonlySet<number>,
  joined: ReadonlySet<Tally> = new Set(),
): Candidate | null {
  let best: Candidate | null = null;
  let total = false;
  let next: Candidate | null = null;
  const seen = new Set<Victim>();
  for (const tally of all) {
    const base = joined.has(tally) ? (best?.low ?? 0) : 0;
    best = larger(best, candidate(tally, base > 0 ? "others-added" : "stated", base));
    total ||= tally.total;
    const before = [...seen].filter((victim) => !tally.victims.has(victim)).length;
    const others = tally.besides && !company.has(tally.report.sentence);
    if (others && before > 0 && !total) best = larger(best, candidate(tally, "others-added", before));
    const further = furtherOf(tally);
    if (further !== null) next = candidate({ ...tally, low: further, high: further }, "others-added");
    if (next !== null && best?.low === next.low - 1) best = next;
    for (const victim of tally.victims) seen.add(victim);
  }
  const last = all.at(-1);
  if (!last || seen.size === 0 || total) return best;
  const { length } = toldApartOf(seen);
  const counted = candidate({ ...last, low: length, high: length }, "victims-counted");
  const fewer = best !== null && best.low > 0 && best.low < length && !isLoose(best);
  return best && fewer ? { ...counted, low: best.low } : larger(best, counted);
}

/** The dead of both sides of one fight, where the words count each side by itself. */
export function sidesAdded(all: readonly Tally[]): Candidate | null {
  const [own, other] = bothSides(all) ?? [];
  if (!own || !other) return null;
  const last = own.report.sentence > other.report.sentence ? own : other;
  const first = last === own ? other : own;
  const high = first.high === null || last.high === null ? null : first.high + last.high;
  return { ...candidate(last, "sides-added", first.low), high };
}

/** "a fifth man was also killed": the one told of is one more than the count before, which the ordinal names. */
function furtherOf({ report }: Tally): number | null {
  const [only, ...more] = report.telling.people;
  if (!only || more.length > 0 || only.plural || only.quantity !== null || only.kin) return null;
  const { ordinal } = only;
  return ordinal !== null && ordinal > 2 && (!only.definite || only.form === "name") ? ordinal : null;
}
