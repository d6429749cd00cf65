import type { Cast } from "./cast.ts";
import type { HarmReport } from "./harm-reports.ts";
import type { PeoplePhrase } from "./people-phrases.ts";
import type { Quantity } from "./quantities.ts";
import { type Victim, victimsOf } from "./victims.ts";

export type TollHarm = "killed" | "wounded";

/** How many one article has come to harm in one happening, and what settled it. */
export interface Toll {
  readonly harm: TollHarm;
  readonly low: number;
  readonly high: number | null;
  readonly rule: "stated" | "victims-counted" | "others-added" | "hit-less-killed";
  /** The report whose words bear the number, or the last of those counted. */
  readonly report: HarmReport;
}

/** What one sentence says of one harm. */
interface Tally {
  readonly report: HarmReport;
  readonly victims: Set<Victim>;
  low: number;
  high: number | null;
  /** Whether every group in it is told as besides those before. */
  besides: boolean;
  /** Whether some group in it is a part of people already counted. */
  part: boolean;
  title: boolean;
}

const several = 2;

function isPart(phrase: PeoplePhrase): boolean {
  return phrase.partOf !== "none";
}

function groupSize(phrase: PeoplePhrase): Pick<Quantity, "low" | "high"> {
  return phrase.quantity ?? { low: several, high: null };
}

function addQuantity(tally: Tally, { low, high }: Pick<Quantity, "low" | "high">): void {
  tally.low += low ?? high ?? 0;
  tally.high = tally.high === null || high === null ? null : tally.high + high;
}

interface Ledger {
  readonly cast: Cast;
  readonly victimOf: ReadonlyMap<number, Victim>;
}

/** The tally of each sentence that tells of one of `harms`. */
function tallies(reports: readonly HarmReport[], ledger: Ledger): Tally[] {
  const bySentence = new Map<number, Tally>();
  for (const report of reports) {
    const tally = bySentence.get(report.sentence) ?? {
      report,
      victims: new Set<Victim>(),
      low: 0,
      high: 0,
      besides: false,
      part: false,
      title: report.title,
    };
    bySentence.set(report.sentence, tally);
    if (report.telling.count) addQuantity(tally, report.telling.count);
    for (const phrase of report.telling.people) addPhrase(tally, phrase, ledger);
  }
  return [...bySentence.values()];
}

function addPhrase(tally: Tally, phrase: PeoplePhrase, { cast, victimOf }: Ledger): void {
  if (phrase.form === "nobody") return;
  const figurant = cast.of.get(phrase);
  const victim = figurant && victimOf.get(figurant.id);
  if (victim) {
    if (!tally.victims.has(victim)) addQuantity(tally, { low: 1, high: 1 });
    tally.victims.add(victim);
    return;
  }
  if (phrase.form === "pronoun" && phrase.plural) return;
  if (phrase.plural && phrase.definite && phrase.quantity === null) return;
  if (phrase.other) tally.besides = true;
  if (isPart(phrase)) tally.part = true;
  addQuantity(tally, phrase.plural || phrase.quantity ? groupSize(phrase) : { low: 1, high: 1 });
}

type Candidate = Omit<Toll, "harm">;

function larger(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (!a || !b) return a ?? b;
  return b.low > a.low ? b : a;
}

/** Stated numbers, people told one by one, and groups told as besides them: the largest that the words bear out. */
function settle(reports: readonly HarmReport[], ledger: Ledger): Candidate | null {
  const all = tallies(reports, ledger);
  let best: Candidate | null = null;
  const seen = new Set<Victim>();
  for (const tally of all) {
    const { report, low, high } = tally;
    best = larger(best, { low, high, rule: "stated", report });
    const before = [...seen].filter((victim) => !tally.victims.has(victim)).length;
    if (tally.besides && before > 0 && tally.low > tally.victims.size) {
      best = larger(best, {
        low: low + before,
        high: high === null ? null : high + before,
        rule: "others-added",
        report,
      });
    }
    for (const victim of tally.victims) seen.add(victim);
  }
  const last = all.at(-1);
  if (last && seen.size > 0) {
    best = larger(best, { low: seen.size, high: seen.size, rule: "victims-counted", report: last.report });
  }
  return best;
}

/** How many were hit where that is told without the outcome: the killed among them are taken off. */
function hitLessKilled(
  hits: readonly HarmReport[],
  killed: Candidate | null,
  ledger: Ledger,
): Candidate | null {
  let best: Candidate | null = null;
  for (const tally of tallies(hits, ledger)) {
    const dead = killed?.low ?? 0;
    const apart = tally.besides || toldAfterKilled(tally.report, killed);
    const off = apart ? [...tally.victims].filter((victim) => victim.harms.has("killed")).length : dead;
    const low = Math.max(0, tally.low - off);
    best = larger(best, {
      low,
      high: tally.high === null ? null : low,
      rule: "hit-less-killed",
      report: tally.report,
    });
  }
  return best;
}

/** "1 killed, 3 shot": those hit are told behind the killed in one sentence and are others. */
function toldAfterKilled(hit: HarmReport, killed: Candidate | null): boolean {
  return (
    killed !== null && killed.report.sentence === hit.sentence && killed.report.span.start < hit.span.start
  );
}

/** The killed and the wounded of one happening, as its reports (all of them fact and of one incident) add up. */
export function settleTolls(reports: readonly HarmReport[], cast: Cast): Toll[] {
  const told = new Set(
    reports.flatMap((report) => report.telling.people.flatMap((phrase) => cast.of.get(phrase) ?? [])),
  );
  const victims = victimsOf([...told].sort((a, b) => a.id - b.id));
  const victimOf = new Map(
    victims.flatMap((victim) => victim.figurants.map((one) => [one.id, victim] as const)),
  );
  const ledger: Ledger = { cast, victimOf };
  const of = (harm: string) =>
    reports.filter((report) => report.telling.harm === harm && !report.telling.negated);
  const killed = settle(of("killed"), ledger);
  const living = (report: HarmReport) =>
    report.telling.people.every((phrase) => {
      const figurant = cast.of.get(phrase);
      return !(figurant && victimOf.get(figurant.id)?.harms.has("killed"));
    });
  const hurt = settle(
    [...of("wounded"), ...of("hit").filter(isSingle)]
      .filter(living)
      .sort((a, b) => a.span.start - b.span.start),
    ledger,
  );
  const hit = hitLessKilled(
    of("hit").filter((report) => !isSingle(report)),
    killed,
    ledger,
  );
  const wounded = larger(hurt, hit);
  const found: Toll[] = [];
  if (killed) found.push({ harm: "killed", ...killed });
  if (wounded) found.push({ harm: "wounded", ...wounded });
  return found;
}

function isSingle({ telling }: HarmReport): boolean {
  return (
    telling.people.every((phrase) => !phrase.plural && phrase.quantity?.high !== 0) && telling.count === null
  );
}
