import { isPartOf } from "../lexicon/populations.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Claim } from "../model/claim.ts";
import type { DateRange } from "../model/time.ts";
import { dayNumber } from "../text/calendar.ts";

/** Populations that stand for everybody counted: a figure of theirs is the whole. */
const everybody: ReadonlySet<string> = new Set(["people", "persons", "victims", "casualties", "unspecified"]);

/** Aspects that count victims of one incident, so that a part of them can be told from the whole. */
const counted: ReadonlySet<Claim["aspect"]> = new Set([
  "killed",
  "wounded",
  "casualties",
  "missing",
  "detained",
  "displaced",
  "hostages",
]);

/** Days between an incident and another time named with a figure from which the figure is of that other time. */
const otherTimeDays = 30;
/** Example: "two more people died", not "more than two people". */
const added = /\b(?:another|additional|further|more)\b(?! than)/i;
/** Example: "fourteen of our officers": the speaker's own people alone. */
const owned = /\bof (?:our|its|his|her|their)\b/i;
/** Words that point back at people told of before, so that the count is of some of them. */
const pointing = /^(?:both|him|her|them|he|she|they)$/i;

export function isEverybody(population: string): boolean {
  return everybody.has(population);
}

function magnitude({ figure }: Claim): number {
  return figure?.low ?? figure?.high ?? 0;
}

/** Days before a dated incident from which harm is of another one: nobody dies of a happening before it. */
const dayBefore = 2;

function earlierDays({ rule, from, to }: DateRange): number {
  return rule.startsWith("time:") && from === to ? dayBefore : otherTimeDays;
}

/** A time in the figure's own sentence that lies far from the incident: the figure is of that time. */
function otherTime(claim: Claim, date: DateRange | null, analysis: Analysis): string | null {
  if (!date) return null;
  const { start, end } = claim.evidence;
  const inside = analysis.times.filter(
    (time) => start <= time.start && time.end <= end && time.from !== null && time.to !== null,
  );
  if (inside.length === 0) return null;
  const far = inside.filter(
    ({ from, to }) =>
      dayNumber(date.from) - dayNumber(to as string) > earlierDays(date) ||
      dayNumber(from as string) - dayNumber(date.to) > otherTimeDays,
  );
  return far.length === inside.length ? (far[0]?.value ?? null) : null;
}

/** Whether two claims are one source's, or one of them the outlet's own: two sources at odds are no whole and part. */
function maySum(a: Claim, b: Claim): boolean {
  return a.attribution === b.attribution || a.attribution === "a0" || b.attribution === "a0";
}

/** One source in one report does not gainsay itself: of two counts of an incident the smaller is of some of them. */
function isOneVoice(claim: Claim, other: Claim): boolean {
  const counts = [claim, other].every(
    ({ figure }) => figure?.scope === "incident" && figure.asOf === null && figure.high !== 0,
  );
  return counts && claim.attribution === other.attribution && claim.event !== other.event;
}

/** Whether another claim of the same article tells of a whole that this one is a part of. */
function isPartOfAnother(claim: Claim, others: readonly Claim[]): boolean {
  const { figure } = claim;
  if (!figure) return false;
  return others.some((other) => {
    if (other === claim || !other.figure || other.figure.subsetOf !== null || !maySum(claim, other))
      return false;
    if (magnitude(other) <= magnitude(claim)) return false;
    const single = figure.low === 1 && figure.high === 1;
    if (isOneVoice(claim, other)) return true;
    const wider =
      other.figure.population !== figure.population &&
      (isEverybody(other.figure.population) || isPartOf(figure.population, other.figure.population));
    return wider || single;
  });
}

/** "Nobody was hurt there" in a source's report that tells of somebody hurt: none of the others. */
function isNoneOfTheRest(claim: Claim, others: readonly Claim[]): boolean {
  if (claim.figure?.high !== 0) return false;
  if (/\bof (?:them|us|those|these|the)\b/.test(claim.figure.text)) return true;
  return others.some(
    (other) =>
      magnitude(other) > 0 && (other.attribution === claim.attribution || claim.attribution === "a0"),
  );
}

function ownedOnly({ figure, evidence }: Claim): boolean {
  if (!figure) return false;
  const at = evidence.text.indexOf(figure.text);
  const behind = at < 0 ? "" : evidence.text.slice(at + figure.text.length, at + figure.text.length + 8);
  return owned.test(figure.text + behind);
}

/** "Another two died": people besides those that somebody else's words count; a report's only toll is its whole. */
function isAdded(claim: Claim, others: readonly Claim[]): boolean {
  if (!added.test(claim.figure?.text ?? "")) return false;
  const toll = claim.rule.startsWith("toll:");
  return others.some(
    ({ figure }) => figure !== null && !added.test(figure.text) && !(toll && figure.subsetOf !== null),
  );
}

/** The part of the whole that a count of victims is of, or null for the whole. */
function part(claim: Claim, others: readonly Claim[]): string | null {
  const { figure } = claim;
  if (!figure) return null;
  const named = isEverybody(figure.population) ? "some of them" : figure.population;
  if (figure.subsetOf !== null) return named;
  if (isAdded(claim, others)) return "added later";
  if (pointing.test(figure.text)) return "some of them";
  if (isEverybody(figure.population))
    return isPartOfAnother(claim, others) || isNoneOfTheRest(claim, others) ? named : null;
  const victims = others.some((other) => other.figure !== null && other.figure.population !== "perpetrators");
  if (figure.population === "perpetrators" && victims) return named;
  if (magnitude(claim) === 0 || ownedOnly(claim) || isPartOfAnother(claim, others)) return named;
  return null;
}

/** What one article tells of an incident a claim is narrowed within. */
export interface Telling {
  readonly date: DateRange | null;
  readonly analysis: Analysis;
}

/** The time that a count is of where it is not the incident's as told now: an earlier count, a day, a running total, another time. */
export function countedTime(claim: Claim, { date, analysis }: Telling): string | null {
  const { figure } = claim;
  const parts: string[] = [];
  if (claim.rule.startsWith("earlier-count/")) parts.push("earlier count");
  if (figure) {
    if (figure.scope === "day") parts.push("day");
    const then = otherTime(claim, date, analysis);
    if (figure.scope === "cumulative" && (figure.since !== null || !counted.has(claim.aspect)))
      parts.push(figure.since ? `cumulative since ${figure.since}` : "cumulative");
    else if (then !== null) parts.push(`of ${then}`);
  }
  return parts.length > 0 ? parts.join(", ") : null;
}

/**
 * What narrows a claim within its incident: a running total, another time, a part of the whole, a place; null for the
 * whole. `others` are the claims of the same article on the same aspect of the same incident, `times` what each of them
 * counts by `countedTime`: one of another time is no whole that this claim could be a part of.
 */
export function narrow(
  claim: Claim,
  {
    others,
    times,
    place,
  }: { others: readonly Claim[]; times: ReadonlyMap<Claim, string | null>; place: string | null },
): string | null {
  const { figure } = claim;
  const time = times.get(claim) ?? null;
  const parts = time === null ? [] : [time];
  if (figure) {
    const beside = others.filter((other) => (times.get(other) ?? null) === time);
    const kind = claim.aspect === "strength" ? figure.population : null;
    const whole = counted.has(claim.aspect) ? part(claim, beside) : kind;
    if (whole !== null && whole !== "unspecified") parts.push(whole);
  }
  if (place !== null) parts.push(`in ${place}`);
  return parts.length > 0 ? parts.join(", ") : null;
}
