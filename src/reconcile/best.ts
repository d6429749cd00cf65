import type { Figure } from "../model/figure.ts";
import { figureRange, intersects, statedNumber } from "./figure-range.ts";
import { current, isAssertion, type Statement } from "./statement.ts";

export interface Best {
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly bestRule: string | null;
}

const none: Best = { low: null, high: null, best: null, bestRule: null };

interface Candidate {
  readonly value: number;
  readonly voices: number;
  readonly day: string;
  readonly firm: boolean;
}

function isVague({ claim: { figure } }: Statement): boolean {
  return figure?.qualifier === "vague" && Number.isFinite(figureRange(figure)?.max);
}

/** "53", "at least 40", "about 60": a number, which a word of loose quantity is not. */
function isNumbered({ claim: { figure } }: Statement): boolean {
  return figure !== null && !/^(?:vague|range|up-to|less-than)$/.test(figure.qualifier);
}

function holds({ claim: { figure } }: Statement, value: number): boolean {
  const range = figure && figureRange(figure);
  return Boolean(range && range.min <= value && value <= range.max);
}

/** The numbers told, each with its voices; whoever tells a vague number that another's count meets speaks for that count. */
function candidates(standing: readonly Statement[], met: readonly Statement[]): Candidate[] {
  const vague = met.filter(isVague);
  const byValue = new Map<number, Statement[]>();
  for (const statement of standing) {
    const value = statement.claim.figure && statedNumber(statement.claim.figure);
    if (value !== null && value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), statement]);
  }
  return [...byValue].map(([value, members]) => ({
    value,
    voices: new Set(
      [...members, ...vague.filter((one) => holds(one, value))].map((member) => member.claim.voice),
    ).size,
    day:
      members
        .map((member) => member.day ?? "")
        .sort()
        .at(-1) ?? "",
    firm: members.some(
      (member) => member.claim.figure?.qualifier === "exact" && member.claim.hedge !== "alleged",
    ),
  }));
}

/**
 * Latest day first, then more voices, then somebody before nobody (who saw none may not have seen all), then a firm number
 * before a hedged one, then the lower: never the bolder toll.
 */
function byStanding(a: Candidate, b: Candidate): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  const none = Number(a.value === 0) - Number(b.value === 0);
  return b.voices - a.voices || none || Number(b.firm) - Number(a.firm) || a.value - b.value;
}

/**
 * "At least six" of a day on which others count thirteen, "dozens" of any day where others count 53, and "at least one" of
 * any day where others count some, are met by that count and say nothing of their own.
 */
function isMet(statement: Statement, standing: readonly Statement[]): boolean {
  const { figure } = statement.claim;
  const range = figure && figureRange(figure);
  if (!range) return false;
  const vague = isVague(statement);
  if (!vague && Number.isFinite(range.max)) return false;
  return standing.some((other) => {
    const exact = other.claim.figure && figureRange(other.claim.figure);
    if (!exact || !intersects(range, exact)) return false;
    if (vague) return isNumbered(other) && holds(statement, statedNumber(other.claim.figure as Figure) ?? -1);
    if (range.min <= 1)
      return exact.min > 0 && other !== statement && !(exact.min <= 1 && exact.max === range.max);
    return Number.isFinite(exact.max) && other.day === statement.day && !isVague(other);
  });
}

/** Range over the statements that still stand, and the one number a reader may quote, with the rule that chose it. */
export function settleBest(statements: readonly Statement[]): Best {
  const standing = current(statements.filter(isAssertion));
  const met = standing.filter((one) => isMet(one, standing));
  const telling = standing.filter((one) => !met.includes(one));
  const ranked = candidates(telling, met).sort(byStanding);
  const [first, second] = ranked;
  if (!first) return none;
  const figures = telling.flatMap((statement) => statement.claim.figure ?? []);
  const lows = figures.flatMap((figure) => figure.low ?? figure.high ?? []);
  const highs = figures.flatMap((figure) => figure.high ?? figure.low ?? []);
  const rule = !second
    ? "only value"
    : first.day !== second.day
      ? "latest as-of"
      : first.voices !== second.voices
        ? "most voices"
        : second.value === 0
          ? "somebody before nobody"
          : first.firm !== second.firm
            ? "firm before hedged"
            : "lowest";
  return { low: Math.min(...lows), high: Math.max(...highs), best: first.value, bestRule: rule };
}
