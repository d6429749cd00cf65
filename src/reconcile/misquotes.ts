import { dayNumber } from "../text/calendar.ts";
import { statedNumber } from "./figure-range.ts";
import type { Statement } from "./statement.ts";

/** Days within which one source is held to say one thing. */
const oneSayingDays = 1;

function isNear(a: Statement, b: Statement): boolean {
  if (a.day === null || b.day === null) return true;
  return Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= oneSayingDays;
}

function number({ claim }: Statement): number | null {
  return claim.figure ? statedNumber(claim.figure) : null;
}

function accounts(statements: readonly Statement[], value: number | null): number {
  return new Set(statements.filter((one) => number(one) === value).map((one) => one.claim.account)).size;
}

/**
 * Statements that give a named source a number other than more accounts give it within a day: kept as claims, but no
 * word of that source.
 */
export function misquoted(statements: readonly Statement[]): Set<Statement> {
  const found = new Set<Statement>();
  const bySource = Map.groupBy(statements, (one) => one.claim.voice);
  for (const [voice, said] of bySource) {
    if (!voice.startsWith("source ") || said.length < 3) continue;
    for (const one of said) {
      const near = said.filter((other) => isNear(one, other));
      const own = accounts(near, number(one));
      const most = Math.max(
        ...near.map((other) => (number(other) === number(one) ? 0 : accounts(near, number(other)))),
      );
      if (most > own) found.add(one);
    }
  }
  return found;
}
