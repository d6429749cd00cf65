import { statedNumber } from "./figure-range.ts";
import { current, type Statement } from "./statement.ts";

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

function candidates(standing: readonly Statement[]): Candidate[] {
  const byValue = new Map<number, Statement[]>();
  for (const statement of standing) {
    const value = statement.claim.figure && statedNumber(statement.claim.figure);
    if (value !== null && value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), statement]);
  }
  return [...byValue].map(([value, members]) => ({
    value,
    voices: new Set(members.map((member) => member.voice)).size,
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

/** Latest day first, then more voices, then a firm number before a hedged one, then the lower: never the bolder toll. */
function byStanding(a: Candidate, b: Candidate): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return b.voices - a.voices || Number(b.firm) - Number(a.firm) || a.value - b.value;
}

/** Range over the statements that still stand, and the one number a reader may quote, with the rule that chose it. */
export function settleBest(statements: readonly Statement[]): Best {
  const standing = current(statements);
  const ranked = candidates(standing).sort(byStanding);
  const [first, second] = ranked;
  if (!first) return none;
  const figures = standing.flatMap((statement) => statement.claim.figure ?? []);
  const lows = figures.flatMap((figure) => figure.low ?? figure.high ?? []);
  const highs = figures.flatMap((figure) => figure.high ?? figure.low ?? []);
  const rule = !second
    ? "only value"
    : first.day !== second.day
      ? "latest as-of"
      : first.voices !== second.voices
        ? "most voices"
        : first.firm !== second.firm
          ? "firm before hedged"
          : "lowest";
  return { low: Math.min(...lows), high: Math.max(...highs), best: first.value, bestRule: rule };
}
