import type { Cast } from "./cast.ts";
import { isImplied } from "./harm-deadly.ts";
import type { HarmReport } from "./harm-reports.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import { type Ledger, type Tally, tallies, withoutEchoes } from "./tallies.ts";
import { type Candidate, candidate, larger, settle, sidesAdded, type Toll } from "./toll-candidates.ts";
import { joinedTallies } from "./toll-joined.ts";
import { type Victim, victimsOf } from "./victims.ts";

export interface Settled {
  readonly tolls: readonly Toll[];
  /** Reports on people whom the article tells to have died of it. */
  readonly ofTheDead: ReadonlySet<HarmReport>;
}

function isPerpetrator(victim: Victim): boolean {
  return victim.traits.role === "perpetrators";
}

/** Whether the dead gunman is among those counted: told one by one, or as one who "killed two and himself". */
function withPerpetrator(
  toll: Candidate | null,
  all: readonly Tally[],
  reports: readonly HarmReport[],
): Candidate | null {
  const own = reports.some(
    ({ sentence, telling }) => telling.reflexive && sentence === toll?.report.sentence && toll.low > 1,
  );
  const counted = toll?.rule === "victims-counted" && all.some((one) => [...one.victims].some(isPerpetrator));
  return toll && (own || counted) ? { ...toll, includesPerpetrator: true } : toll;
}

/** The dead of a happening: what was settled, and the reports that tell of them. */
interface Deaths {
  readonly killed: Candidate | null;
  readonly reports: readonly HarmReport[];
}

/** "1 killed, 3 shot", "killed her and shot her son", "the man who shot 3 is dead": those hit are others than the dead. */
function toldAfterKilled(hit: HarmReport, { killed, reports }: Deaths): boolean {
  const { agent, people, cue } = hit.telling;
  if (agent && killed?.report.telling.people.includes(agent)) return true;
  const before = isSingle(hit) ? reports : killed ? [killed.report] : [];
  return before.some(
    ({ sentence, telling }) =>
      sentence === hit.sentence &&
      telling.cue.from < cue.from &&
      !telling.people.some((phrase) => people.includes(phrase)),
  );
}

/** "Two dead in triple shooting": the word counts everybody hit, the dead among them. */
function isWholeCount({ telling }: HarmReport): boolean {
  return telling.rule === "multiple";
}

/** "after a murder-suicide": as many as the words imply where fewer are told of. */
function atLeastImplied(toll: Candidate | null, deaths: readonly HarmReport[]): Candidate | null {
  const report = deaths.find(({ telling }) => isImplied(telling));
  const count = report?.telling.count;
  if (!report || !count || (toll?.low ?? 0) >= (count.low ?? 0)) return toll;
  return { low: count.low ?? 0, high: null, rule: "stated", includesPerpetrator: null, report };
}

/** How many were hit where that is told without the outcome: the killed among them are taken off. */
function hitLessKilled(all: readonly Tally[], deaths: Deaths): Candidate | null {
  let best: Candidate | null = null;
  for (const tally of all) {
    const apart = tally.besides || (!isWholeCount(tally.report) && toldAfterKilled(tally.report, deaths));
    const dead = apart
      ? [...tally.victims].filter((victim) => victim.harms.has("killed")).length
      : (deaths.killed?.high ?? deaths.killed?.low ?? 0);
    const low = Math.max(0, tally.low - dead);
    best = larger(
      best,
      candidate({ ...tally, low, high: tally.high === null ? null : low }, "hit-less-killed"),
    );
  }
  return best;
}

function ledgerOf(reports: readonly HarmReport[], cast: Cast, words: readonly string[]): Ledger {
  const told = new Set(
    reports.flatMap((report) => report.telling.people.flatMap((phrase) => cast.of.get(phrase) ?? [])),
  );
  const victims = victimsOf([...told].sort((a, b) => a.id - b.id));
  const victimOf = new Map(
    victims.flatMap((victim) => victim.figurants.map((one) => [one.id, victim] as const)),
  );
  return { cast, victimOf, words };
}

function isSingle({ telling }: HarmReport): boolean {
  const alone = telling.people.every((phrase) => !phrase.plural && phrase.quantity?.high !== 0);
  return alone && telling.count === null;
}

/** "found four dead with gunshot wounds", "were dead, both having suffered wounds": the words go on about the dead. */
function isOfDead(
  phrase: PeoplePhrase,
  { people, cue, negated }: HarmReport["telling"],
  at: number,
): boolean {
  if (negated || at < cue.from) return false;
  const dead = people.reduce((sum, one) => sum + (one.quantity?.low ?? (one.plural ? 0 : 1)), 0);
  const all = phrase.form === "pronoun" && phrase.quantity?.low === dead;
  const loose = phrase.quantity?.qualifier === "vague";
  return dead > 1 && !loose && (all || people.includes(phrase));
}

/** Whether everybody a report is on is told to have died: each one, or "all three" where three were killed. */
function areDead({ telling, sentence }: HarmReport, { killed, reports }: Deaths, ledger: Ledger): boolean {
  const beside = reports.filter((report) => report.sentence === sentence);
  return (
    telling.people.length > 0 &&
    telling.people.every((phrase) => {
      if (beside.some((report) => isOfDead(phrase, report.telling, telling.cue.from))) return true;
      const figurant = ledger.cast.of.get(phrase);
      if (figurant) return ledger.victimOf.get(figurant.id)?.harms.has("killed") === true;
      return (
        phrase.plural && phrase.definite && phrase.quantity !== null && phrase.quantity.low === killed?.low
      );
    })
  );
}

/** "Four were taken to hospital, where one died", "one of the victims later died": how many of those brought in died. */
function diedOf({ low, high, report }: Candidate, deaths: readonly HarmReport[]): number {
  const sizes = deaths.map(({ sentence, span, telling: { people, count, rule } }) => {
    const [only] = people;
    const same = sentence === report.sentence;
    const pointing = same && only?.form === "number" && /^(?:state|subject)$/.test(rule);
    const some = only && !only.other && (pointing || only.partOf !== "none");
    const behind =
      (same || sentence === report.sentence + 1) &&
      span.start > report.span.start &&
      people.length === 1 &&
      count === null;
    return behind && some && only.partOf !== low ? (only.quantity?.low ?? 0) : 0;
  });
  const most = Math.max(0, ...sizes);
  return low === high && most < low ? most : 0;
}

/** "Five taken to hospital", "one of five hurt has died" beside "four hurt": who was brought in counts the later dead. */
function lessTheDead(
  stated: Candidate | null,
  all: readonly Tally[],
  { killed, reports: deaths }: Deaths,
): Candidate | null {
  if (!stated || !killed || !/^(?:hospital|whole-of-part|state)$/.test(stated.report.telling.rule))
    return stated;
  const later = diedOf(stated, deaths);
  if (later > 0) return { ...stated, low: stated.low - later, high: stated.low - later };
  const left = all.find(
    ({ low, high, report }) =>
      low === high && low === stated.low - killed.low && report.telling.rule !== "hospital" && low > 1,
  );
  return left && killed.low > 0 ? candidate(left, "stated") : stated;
}

/** "He shot himself": told to be hit and no more, so that another article may tell of the death. */
function withOpenOutcome(toll: Candidate | null): Candidate | null {
  return toll?.low === 1 && toll.report.telling.harm === "hit" ? { ...toll, rule: "outcome-open" } : toll;
}

/** "one killed and another injured", "a sixth was hurt": words that set somebody apart from the dead outweigh a likeness to one of them. */
function isApart({ telling }: HarmReport): boolean {
  return (
    telling.harm === "wounded" && telling.people.some(({ other, ordinal }) => other || (ordinal ?? 0) > 2)
  );
}

function stillHurt(others: readonly HarmReport[], ledger: Ledger): Candidate | null {
  return others.length > 0 ? settle(tallies(others, ledger), new Set()) : null;
}

/** The killed and the wounded of one happening, as its reports (all of them fact and of one incident) add up. */
export function settleTolls(told: readonly HarmReport[], cast: Cast, words: readonly string[]): Settled {
  const certain = told.filter(({ telling }) => telling.rule !== "toll-possible");
  const reports = withoutEchoes(certain, words);
  const ledger = ledgerOf(reports, cast, words);
  const of = (harm: string) => reports.filter(({ telling }) => telling.harm === harm && !telling.negated);
  const dead = tallies(
    of("killed").filter(({ telling }) => !isImplied(telling)),
    ledger,
  );
  const inCompany = (harm: string) =>
    new Set(reports.filter((one) => one.telling.harm !== harm).map((one) => one.sentence));
  const counted = sidesAdded(dead) ?? settle(dead, inCompany("killed"), joinedTallies(dead, words));
  const killed = atLeastImplied(withPerpetrator(counted, dead, of("killed")), of("killed"));
  const living = (report: HarmReport) => !areDead(report, { killed, reports: of("killed") }, ledger);
  const deadly = killed !== null && killed.low > 0;
  const alone = deadly ? [] : of("hit").filter(isSingle);
  const hurt = [...of("wounded"), ...alone].filter(living);
  const deaths = new Set(of("killed").map((one) => one.sentence));
  const rows = tallies(
    hurt.sort((a, b) => a.span.start - b.span.start),
    ledger,
  );
  const stated = lessTheDead(settle(rows, deaths), rows, { killed, reports: of("killed") });
  const groups = of("hit").filter((report) => deadly || !isSingle(report));
  const rest = hitLessKilled(tallies(groups, ledger), { killed, reports: of("killed") });
  const settled = withOpenOutcome(larger(stated, rest));
  const others = of("wounded").filter((report) => !living(report) && isApart(report));
  const wounded = settled ?? stillHurt(others, ledger);
  const found: Toll[] = [];
  if (killed) found.push({ harm: "killed", ...killed });
  if (wounded) found.push({ harm: "wounded", ...wounded });
  const shown = new Set(settled ? [] : others);
  return { tolls: found, ofTheDead: new Set(told.filter((report) => !living(report) && !shown.has(report))) };
}
