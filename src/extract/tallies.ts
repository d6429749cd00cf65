import { countingForms, reportingForms } from "../lexicon/clause-words.ts";
import type { Cast } from "./cast.ts";
import type { HarmReport } from "./harm-reports.ts";
import { isKindred } from "./harm-sizes.ts";
import type { PeoplePhrase } from "./people-phrase.ts";
import type { Quantity } from "./quantities.ts";
import type { Victim } from "./victims.ts";

/** What one sentence says of one harm. */
export interface Tally {
  readonly report: HarmReport;
  readonly victims: Set<Victim>;
  /** Phrases already in it: "were wounded and taken to a hospital" tells of the same people twice. */
  readonly phrases: Set<PeoplePhrase>;
  low: number;
  high: number | null;
  /** First tokens of the numbers already in it: "a toll of seven people killed" bears one number. */
  readonly numbers: Set<number>;
  /** Numbers added up so far, in text order. */
  readonly terms: number[];
  /** Whether some group in it is told as besides those before. */
  besides: boolean;
  /** Whether a number above one is told of people of no narrower kind: a total by its words. */
  total: boolean;
  /** Whether a toll is in it, which has everybody else of the sentence in it. */
  toll: boolean;
}

export interface Ledger {
  readonly cast: Cast;
  readonly victimOf: ReadonlyMap<number, Victim>;
  /** Lower-case words of the article. */
  readonly words: readonly string[];
}

/** The least that a plural with no number can mean. */
const several = 2;

function add(tally: Tally, { low, high }: Pick<Quantity, "low" | "high">): void {
  tally.terms.push(low ?? high ?? 0);
  tally.low += low ?? high ?? 0;
  tally.high = tally.high === null || high === null ? null : tally.high + high;
}

/** "of 30 dead we buried 18, and 12 are still missing": numbers behind the first that add up to it spell it out. */
function isSpeltOut({ terms: [whole, ...parts] }: Tally): boolean {
  return (
    whole !== undefined &&
    whole > 2 &&
    parts.length > 1 &&
    parts.reduce((sum, part) => sum + part, 0) === whole
  );
}

/** "Dozens hurt in crash: it injured dozens": a loose number told twice is one. */
function isSameLoose({ terms, high }: Tally, number: Quantity): boolean {
  return (
    number.qualifier === "vague" && terms.length === 1 && terms[0] === number.low && high === number.high
  );
}

/** Whether the words of a number are in the tally already; notes them where not. */
function isToldAgain(tally: Tally, number: Quantity | null): boolean {
  if (!number) return false;
  if (tally.numbers.has(number.from) || isSameLoose(tally, number)) return true;
  tally.numbers.add(number.from);
  return false;
}

/** "all four": people of the sentence taken together, not more of them. */
function widen(tally: Tally, quantity: Quantity | null): void {
  const size = quantity?.low ?? 0;
  if (size <= tally.low) return;
  tally.low = size;
  tally.high = quantity?.high ?? null;
  tally.total = true;
}

/** "Ana Ruiz and her three children", "five hostages and all six gunmen": people counted behind others in one list. */
function isFurther(list: readonly PeoplePhrase[], phrase: PeoplePhrase, words: readonly string[]): boolean {
  const owned = /^(?:his|her|their|my|our)$/.test(words[phrase.from] as string);
  const joined = /^(?:and|&|plus)$/.test(words[phrase.from - 1] ?? "");
  return (owned || joined) && phrase.quantity !== null && list.indexOf(phrase) > 0;
}

function addPhrase(tally: Tally, list: readonly PeoplePhrase[], phrase: PeoplePhrase, ledger: Ledger): void {
  const { cast, victimOf } = ledger;
  if (phrase.form === "nobody" || tally.phrases.has(phrase)) return;
  tally.phrases.add(phrase);
  if (isToldAgain(tally, phrase.quantity)) return;
  const figurant = cast.of.get(phrase);
  const victim = figurant && victimOf.get(figurant.id);
  if (victim) {
    if (!tally.victims.has(victim)) add(tally, { low: 1, high: 1 });
    tally.victims.add(victim);
    return;
  }
  const pointing = phrase.form === "pronoun" || (phrase.definite && !isKindred(phrase));
  if (phrase.plural && phrase.quantity === null && pointing) return;
  if (phrase.plural && phrase.definite && tally.low > 0 && !isFurther(list, phrase, ledger.words)) {
    widen(tally, phrase.quantity);
    return;
  }
  if (phrase.plural && list.every(({ population }) => population === "perpetrators")) return;
  if (phrase.partOf === "known" && tally.low > 0) return;
  if (phrase.plural && phrase.quantity === null && !phrase.other && tally.total) return;
  if (phrase.other) tally.besides = true;
  const size = phrase.quantity ?? (phrase.plural ? { low: several, high: null } : { low: 1, high: 1 });
  if (phrase.quantity && (size.low ?? size.high ?? 0) > 1 && !phrase.other && phrase.partOf === "none")
    tally.total = true;
  add(tally, size);
}

/** What a report says, word for word, for telling a headline run together with its repetition. */
function wording({ telling }: HarmReport, words: readonly string[]): string {
  const ranges = [telling.cue, ...telling.people, ...(telling.count ? [telling.count] : [])];
  return ranges.map(({ from, to }) => words.slice(from, to).join(" ")).join("|");
}

/** Reports of one sentence without those that say the same again, where some number above one is said twice. */
export function withoutEchoes(told: readonly HarmReport[], words: readonly string[]): readonly HarmReport[] {
  const reports = [...Map.groupBy(told, ({ sentence }) => sentence).values()].flatMap(withoutSecondTelling);
  const seen = new Set<string>();
  const first = reports.filter((report) => {
    const key = `${report.sentence}|${wording(report, words)}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const echoes = reports.filter((report) => !first.includes(report));
  return echoes.some(({ telling }) => sizes(telling).some((size) => size > 1)) ? first : reports;
}

/** "One killed, four hurt … left one dead and four hurt": a headline run together with the lead that tells all of it again. */
function withoutSecondTelling(told: readonly HarmReport[]): readonly HarmReport[] {
  const outcomes = told.filter(({ telling }) => telling.harm !== "hit");
  const half = outcomes.length / 2;
  if (half < 2 || !Number.isInteger(half)) return told;
  const size = ({ telling }: HarmReport) => Math.max(1, ...sizes(telling));
  const second = outcomes.slice(half);
  const again = second.every(
    (report, at) => report.telling.harm === outcomes[at]?.telling.harm && size(report) === size(outcomes[at]),
  );
  if (!again || !outcomes.some((report) => size(report) > 1)) return told;
  return told.filter((report) => !second.includes(report));
}

function sizes({ count, people }: HarmReport["telling"]): number[] {
  return [count, ...people.map((phrase) => phrase.quantity)].map((one) => one?.low ?? 0);
}

/** "Four were taken to hospital, where two are in critical condition", "both were, where the man is in good condition", "six injured, five by gunfire": how some of those just counted are doing. */
function isOfThose(
  { telling: { condition, people, count } }: HarmReport,
  tally: Tally,
  words: readonly string[],
): boolean {
  const [only] = people;
  if (people.length === 1 && only?.form === "number" && !only.other && words[only.from - 1] === ",")
    return count === null && (only.quantity?.low ?? 0) < tally.low;
  const several = (tally.terms[0] ?? 0) > 1;
  return (
    condition &&
    people.every((phrase) =>
      phrase.plural ? phrase.form === "number" || phrase.definite : several && phrase.definite,
    )
  );
}

/** "ten who were killed: Ann Lee died with her son", "two died, causing deaths": what a number told before has in it, behind a colon or with no number of its own. */
function isWithin({ telling }: HarmReport, { total, report }: Tally, words: readonly string[]): boolean {
  if (!total) return false;
  return telling.rule === "plural" || words.slice(report.telling.cue.to, telling.cue.from).includes(":");
}

/** Rules whose count is the whole by its words. */
const totalRules: ReadonlySet<string> = new Set(["multiple", "toll", "whole-of-part"]);

/** "A reported that two died while B said five died", "; a blast in Mosul killed nine": what stands between two counts starts another one. */
function tellsAnew(before: HarmReport, report: HarmReport, words: readonly string[]): boolean {
  const [from, to] = [before.telling.cue.to, report.telling.cue.from];
  const between = words.slice(from, to);
  const turned = between.some(
    (word, at) =>
      /^(?:;|while|whereas|meanwhile)$/.test(word) || (word === "another" && between[at + 1] === "in"),
  );
  return turned || words.slice(from, to).some((word) => reportingForms.has(word) || countingForms.has(word));
}

/** The tallies of sentences with a report, in text order: one a sentence, or one a source where it names several. */
export function tallies(reports: readonly HarmReport[], ledger: Ledger): Tally[] {
  const rows = new Map<string, Tally>();
  let before: HarmReport | null = null;
  let segment = 0;
  for (const report of reports) {
    if (before?.sentence === report.sentence && tellsAnew(before, report, ledger.words)) segment++;
    before = report;
    const fresh: Tally = {
      report,
      victims: new Set(),
      phrases: new Set(),
      numbers: new Set(),
      terms: [],
      low: 0,
      high: 0,
      besides: false,
      total: false,
      toll: false,
    };
    const key = `${report.sentence}|${report.voice}|${segment}`;
    const begun = rows.get(key);
    if (begun && (report.telling.part || isOfThose(report, begun, ledger.words))) continue;
    if (begun && isWithin(report, begun, ledger.words)) continue;
    if (begun?.toll && report.telling.rule !== "toll") continue;
    const tally = begun ?? fresh;
    tally.toll ||= report.telling.rule === "toll";
    rows.set(key, tally);
    const { count, people } = report.telling;
    if (count && totalRules.has(report.telling.rule)) {
      isToldAgain(tally, count);
      widen(tally, count);
    } else if (count && !isToldAgain(tally, count)) {
      add(tally, count);
      if ((count.low ?? count.high ?? 0) > 1) tally.total = true;
    }
    for (const phrase of people) addPhrase(tally, people, phrase, ledger);
  }
  const all = [...rows.values()];
  for (const tally of all) {
    const whole = tally.terms[0];
    if (whole !== undefined && isSpeltOut(tally)) {
      tally.low = whole;
      tally.high = tally.high === null ? null : whole;
    }
  }
  return all;
}
