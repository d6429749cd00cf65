import type { Cast } from "./cast.ts";
import type { HarmReport } from "./harm-reports.ts";
import type { PeoplePhrase } from "./people-phrases.ts";
import type { Quantity } from "./quantities.ts";
import type { Victim } from "./victims.ts";

/** What one sentence says of one harm. */
export interface Tally {
  readonly report: HarmReport;
  readonly victims: Set<Victim>;
  low: number;
  high: number | null;
  /** Whether some group in it is told as besides those before. */
  besides: boolean;
  /** Whether a number above one is told of people of no narrower kind: a total by its words. */
  total: boolean;
}

export interface Ledger {
  readonly cast: Cast;
  readonly victimOf: ReadonlyMap<number, Victim>;
}

/** The least that a plural with no number can mean. */
const several = 2;

function add(tally: Tally, { low, high }: Pick<Quantity, "low" | "high">): void {
  tally.low += low ?? high ?? 0;
  tally.high = tally.high === null || high === null ? null : tally.high + high;
}

function addPhrase(tally: Tally, phrase: PeoplePhrase, { cast, victimOf }: Ledger): void {
  if (phrase.form === "nobody") return;
  const figurant = cast.of.get(phrase);
  const victim = figurant && victimOf.get(figurant.id);
  if (victim) {
    if (!tally.victims.has(victim)) add(tally, { low: 1, high: 1 });
    tally.victims.add(victim);
    return;
  }
  if (phrase.plural && phrase.quantity === null && (phrase.definite || phrase.form === "pronoun")) return;
  if (phrase.other) tally.besides = true;
  const size = phrase.quantity ?? (phrase.plural ? { low: several, high: null } : { low: 1, high: 1 });
  if (phrase.quantity && (size.low ?? size.high ?? 0) > 1 && !phrase.other && phrase.partOf === "none")
    tally.total = true;
  add(tally, size);
}

/** The tally of each sentence with a report, in text order. */
export function tallies(reports: readonly HarmReport[], ledger: Ledger): Tally[] {
  const rows = new Map<number, Tally>();
  for (const report of reports) {
    const fresh: Tally = { report, victims: new Set(), low: 0, high: 0, besides: false, total: false };
    if (report.telling.part && rows.has(report.sentence)) continue;
    const tally = rows.get(report.sentence) ?? fresh;
    rows.set(report.sentence, tally);
    const { count, people } = report.telling;
    if (count) {
      add(tally, count);
      if ((count.low ?? count.high ?? 0) > 1) tally.total = true;
    }
    for (const phrase of people) addPhrase(tally, phrase, ledger);
  }
  return [...rows.values()];
}
