import type { Analysis } from "../src/model/analysis.ts";
import type { Claim } from "../src/model/claim.ts";
import type { Figure } from "../src/model/figure.ts";

/** Least and greatest number of people, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Words of loose quantity as Airwars' coders number them: a plural is two, dozens and large numbers are twelve to twenty-four. */
const codebook: readonly (readonly [words: RegExp, range: Range])[] = [
  [/\b(?:dozens|large numbers?)\b/i, { min: 12, max: 24 }],
  [/\bscores\b/i, { min: 20, max: 40 }],
  [/\bhundreds\b/i, { min: 100, max: 200 }],
  [/\bmany\b/i, { min: 5, max: 10 }],
];

/** What one figure says under that codebook; an open end is closed by the number told, and "more than 20" begins at 21. */
export function codedRange({ low, high, qualifier, text }: Figure): Range {
  if (qualifier === "vague") {
    const plain = text.replace(/["“”]/g, "");
    const loose = codebook.find(([words]) => words.test(plain))?.[1];
    if (loose) return loose;
    const plural = Math.min(low ?? 2, 2);
    return { min: plural, max: plural };
  }
  const told = (low ?? high ?? 0) + (qualifier === "more-than" ? 1 : 0);
  return { min: qualifier === "range" ? (low ?? told) : told, max: high ?? told };
}

type Counted = "killed" | "wounded";

/** Populations that the coders count apart: the range is of civilians. */
const armed: ReadonlySet<string> = new Set(["fighters", "soldiers", "commanders", "forces", "perpetrators"]);

/** Words that begin with a number: a stated count and nobody told by name. */
const stated =
  /^(?!\S+[ -]years?[ -]old\b)(?:(?:at least|about|some|around|approximately|more than|over|all|only|up to|as many as|between) )*(?:an? |\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|\w+ty\b)/i;

const counting =
  /\b(?:with|and|alongside) (?:“|")?(?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty) (?!years?\b)/i;

function isTotal({ claim }: Count): boolean {
  const { figure } = claim;
  return figure !== null && stated.test(figure.text) && /^(?:people|civilians)$/.test(figure.population);
}

interface Count {
  readonly claim: Claim;
  readonly range: Range;
}

/** Claims on people harmed in the narrated incident itself, with what each says by the codebook. */
function countsOf(analysis: Analysis, aspect: Counted): Count[] {
  return analysis.claims.flatMap((claim) => {
    const { figure } = claim;
    if (claim.aspect !== aspect || !figure || figure.scope !== "incident") return [];
    if (armed.has(figure.population)) return [];
    return [{ claim, range: codedRange(figure) }];
  });
}

/** Whether a count is told as a part of another in the same sentence; a smaller count told elsewhere is another source's. */
function isPart({ claim }: Count, all: readonly Count[]): boolean {
  const whole = all.find((one) => one.claim.id === claim.figure?.subsetOf);
  return whole !== undefined && whole.claim.evidence.start === claim.evidence.start;
}

/** "Ann Lee along with 21 members of her family", as a source that is named counts them. */
function isCountedCompany({ claim: { figure, attribution } }: Count): boolean {
  return attribution !== "a0" && figure !== null && counting.test(figure.text);
}

/** Whether a count told later stands against the summary: a whole, and a stated or loose number where the summary is one. */
function isRival(one: Count, summary: Count): boolean {
  const { figure } = one.claim;
  if (figure?.subsetOf !== null) return false;
  return isTotal(one) || figure.qualifier === "vague" || !isTotal(summary) || isCountedCompany(one);
}

/** Numbers by which the writer's own words go on to count those whom the summary leaves uncounted. */
function ownNumbers(all: readonly Count[], summary: Count): number[] {
  return all
    .filter(
      (one) => isTotal(one) && one.claim.attribution === "a0" && one.claim.figure?.qualifier !== "vague",
    )
    .map(({ range }) => range.min)
    .filter((least) => least > summary.range.min);
}

/**
 * The range a narrative of one incident gives: its opening claim is the writer's own summary and sets the least number;
 * any source told of later may raise the greatest, people told by name only where the summary has no number. Null
 * where nobody is told to have been harmed. A plural without a number yields its least number to a source that counts
 * one, and to the number the writer gives farther down.
 */
export function narratedRange(analysis: Analysis, aspect: Counted): Range | null {
  const counts = countsOf(analysis, aspect).filter(({ range }) => range.max > 0);
  const all = counts.filter((count) => !isPart(count, counts));
  const [first] = all;
  if (!first) return null;
  const opening = all.filter(({ claim }) => claim.evidence.start === first.claim.evidence.start);
  const summary = opening.reduce((best, one) => (one.range.max > best.range.max ? one : best));
  const wholes = all.filter((one) => opening.includes(one) || isRival(one, summary));
  const max = Math.max(...wholes.map(({ range }) => range.max));
  const single =
    summary.claim.figure?.qualifier === "vague" && all.some((one) => isTotal(one) && one.range.max === 1);
  if (single) return { min: 1, max };
  const given = summary.claim.figure?.qualifier === "vague" ? ownNumbers(all, summary) : [];
  if (given.length > 0) return { min: Math.min(...given), max };
  if (summary.claim.figure?.qualifier !== "up-to") return { min: summary.range.min, max };
  const lower = all.filter(isTotal).map(({ range }) => range.min);
  return { min: Math.min(summary.range.max, ...lower.filter((value) => value > 1)), max };
}

/** Agents that can be the author of a strike; people told of beside the word for it are its victims. */
const parties: ReadonlySet<string> = new Set(["state", "organization", "armed-group"]);

/** Whether sources name nobody as the author and no happening is told as somebody's: such a strike is contested. */
export function isUnattributed({ claims, events, entities }: Analysis): boolean {
  const untold = claims.some(({ aspect, value }) => aspect === "responsibility" && value === "not told");
  const acting = new Set(events.flatMap(({ agents }) => agents));
  return untold && !entities.some(({ id, type }) => acting.has(id) && parties.has(type));
}

/** Intersection over union of two ranges of whole numbers. */
export function rangeOverlap(a: Range, b: Range): number {
  const shared = Math.min(a.max, b.max) - Math.max(a.min, b.min) + 1;
  if (shared <= 0) return 0;
  return shared / (Math.max(a.max, b.max) - Math.min(a.min, b.min) + 1);
}
