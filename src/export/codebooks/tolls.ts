import { isPartOf, populations } from "../../lexicon/populations.ts";
import type { Fact, FactClaim, Incident } from "../../model/dossier.ts";
import type { Figure } from "../../model/figure.ts";
import { isDecided } from "../../model/judgement.ts";

/** A claim that puts a number forward. */
export interface Count {
  readonly claim: FactClaim;
  readonly figure: Figure;
  /** The number as told; the lower of two. */
  readonly stated: number;
}

/** Whose deaths a population's are, as codebooks divide them. */
export type Part = "civilians" | "state-forces" | "fighters";

/** Populations nobody takes for fighters or forces. Men, relatives, prisoners, guards and officials may be either. */
const civil: readonly string[] = [
  "civilians",
  "residents",
  "women",
  "children",
  "elderly",
  "passengers",
  "worshippers",
  "protesters",
  "students",
  "teachers",
  "farmers",
  "journalists",
  "medics",
  "rescuers",
  "aid-workers",
  "migrants",
  "displaced-people",
  "clergy",
];

/** The part of the dead a population belongs to, or null where its members may be either. */
export function partOf(population: string): Part | null {
  if (isPartOf(population, "forces") && population !== "guards") return "state-forces";
  if (isPartOf(population, "fighters")) return "fighters";
  return civil.some((one) => isPartOf(population, one)) ? "civilians" : null;
}

/** The fact on everybody harmed so in an incident. */
export function whole({ facts }: Pick<Incident, "facts">, aspect: Fact["aspect"]): Fact | null {
  return facts.find((fact) => fact.aspect === aspect && fact.subject === null) ?? null;
}

/** Facts on a part of those harmed that is a population of the lexicon. */
export function partsOf({ facts }: Incident, aspect: Fact["aspect"]): Fact[] {
  return facts.filter(
    (fact) => fact.aspect === aspect && fact.subject !== null && populations.has(fact.subject),
  );
}

/** From this size on a count may be that of a war. */
const large = 1_000;
/** No one happening that a report tells of by itself kills so many. */
const war = 10_000;
/** Words of a sentence that counts over a stretch of time. Example: "the conflict has killed more than 280,000 people since 2011". */
const running =
  /\b(?:since|so far|to date|in all|overall|altogether|years?|months?|began|erupted|civil war|war|conflict|uprising|revolt|revolution|rebellion|genocide|insurgency|campaign)\b/i;

/** Whether a claim counts over a war or a stretch of time and not over one incident. */
export function isRunningTotal({ figure, evidence }: FactClaim): boolean {
  if (!figure) return false;
  const size = figure.low ?? figure.high ?? 0;
  return figure.scope === "cumulative" || size >= war || (size >= large && running.test(evidence.text));
}

/** Example: "two more people died"; not "more than two people". */
const adding = /\b(?:another|additional|further|more)\b(?! than)/i;
/** Words by which a number is close to the truth, not above it. Example: "nearly 50 people". */
const close = /^(?:nearly|almost|close to|about|around|some|roughly|approximately)\b/i;

function isAddition({ figure }: Count): boolean {
  return adding.test(figure.text);
}

/** The number of which a count leaves no doubt: 0 of an upper bound ("up to 40"). */
export function sureOf({ figure }: Count): number {
  if (figure.low !== null) return Math.floor(figure.low);
  return close.test(figure.text.trim()) ? Math.floor(figure.high ?? 0) : 0;
}

/** Whether a lower bound tells nothing of its own: "at least six" beside another source's thirteen. */
function isMet(count: Count, all: readonly Count[]): boolean {
  return (
    count.figure.high === null &&
    all.some(({ figure, stated }) => figure.high !== null && stated >= count.stated)
  );
}

function told(fact: Fact | null): Count[] {
  const { low, high } = fact ?? { low: null, high: null };
  if (!fact || low === null || high === null) return [];
  return fact.claims.flatMap((claim) => {
    const { figure, stance, rejected } = claim;
    if (!figure || rejected || isRunningTotal(claim) || (stance !== "asserts" && stance !== "confirms"))
      return [];
    const stated = figure.low ?? figure.high;
    if (stated === null || stated < low || stated > high) return [];
    return [{ claim, figure, stated }];
  });
}

/**
 * The claims that still count: put forward, about this incident alone, within the range of what stands, no lower bound
 * that another source's count meets, and no "two more" beside a count of everybody.
 */
export function counts(fact: Fact | null): Count[] {
  const all = told(fact);
  const wholes = all.filter((one) => !isAddition(one));
  const kept = wholes.length > 0 ? wholes : all;
  return kept.filter((one) => !isMet(one, kept));
}

/**
 * The claims that tell of those harmed, for who they were and who says so: those that count, or where a person set a
 * number that nobody tells, all that are put forward.
 */
export function tellers(fact: Fact | null): Count[] {
  const all = counts(fact);
  if (all.length > 0 || !fact || !isDecided(fact) || !fact.best) return all;
  return counts({ ...fact, low: 0, high: Number.POSITIVE_INFINITY });
}

/** Whole numbers that a person set for a fact, in place of all that is told. */
export interface Decided {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Claims that tell the number that was set. */
  readonly claims: readonly FactClaim[];
}

/** The numbers a judgement set for a fact; null where none did. */
export function decided(fact: Fact | null): Decided | null {
  if (!fact || !isDecided(fact) || fact.best === null) return null;
  const { low, best, high } = fact;
  const claims = told({ ...fact, low: low ?? 0, high: high ?? best }).map(({ claim }) => claim);
  return { low: Math.floor(low ?? 0), best: Math.floor(best), high: Math.ceil(high ?? best), claims };
}

/** Counts of people told to have died after the others, which no text adds up. */
export function additions({ facts }: Pick<Incident, "facts">, aspect: Fact["aspect"]): Count[] {
  const later = facts
    .filter((fact) => fact.aspect === aspect && fact.subject === "added later")
    .flatMap(told);
  const all = told(whole({ facts }, aspect));
  return [...later, ...(all.every(isAddition) ? [] : all.filter(isAddition))];
}
