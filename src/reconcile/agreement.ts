import type { Agreement } from "../model/dossier.ts";
import { figureRange, intersects, statedNumber } from "./figure-range.ts";
import { current, isAssertion, type Statement, voicesOf } from "./statement.ts";

export interface Verdict {
  readonly agreement: Agreement;
  readonly reason: string;
}

function exactNumber({ claim }: Statement): number | null {
  const { figure } = claim;
  return figure && figure.low !== null && figure.low === figure.high && figure.qualifier === "exact"
    ? figure.low
    : null;
}

function disagree(a: Statement, b: Statement): boolean {
  const left = a.claim.figure && figureRange(a.claim.figure);
  const right = b.claim.figure && figureRange(b.claim.figure);
  return Boolean(left && right && !intersects(left, right));
}

function sameDay(a: Statement, b: Statement): boolean {
  return a.day === null || b.day === null || a.day === b.day;
}

/** The first two statements, in order, whose figures cannot both be right; of one day where `together` asks for it. */
function clash(statements: readonly Statement[], together: boolean): [Statement, Statement] | null {
  for (const [index, a] of statements.entries()) {
    const b = statements
      .slice(index + 1)
      .find((other) => disagree(a, other) && (!together || sameDay(a, other)));
    if (b) return [a, b];
  }
  return null;
}

/** A figure that one asserts and another denies. */
function denied(all: readonly Statement[], asserted: readonly Statement[]): Verdict | null {
  for (const one of all) {
    if (one.claim.stance !== "denies") continue;
    const other = asserted.find((two) => two.claim.voice !== one.claim.voice && !disagree(one, two));
    if (other) return { agreement: "conflict", reason: `${quote(other)} is denied by another voice` };
  }
  return null;
}

function quote(statement: Statement): string {
  return `“${statement.claim.figure?.text ?? statement.claim.value ?? ""}”`;
}

function following(pair: readonly [Statement, Statement]): string {
  const [before, after] = pair.toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1)) as [
    Statement,
    Statement,
  ];
  return `${quote(after)} of ${after.day} follows ${quote(before)} of ${before.day}`;
}

/**
 * How the figures of one fact stand: agree (the same number), compatible (ranges that meet), conflict (two that cannot
 * both be right on one day), update (only figures of different days clash). One voice alone is single, unless it
 * contradicts itself.
 */
export function judgeFigures(all: readonly Statement[]): Verdict {
  const statements = all.filter(isAssertion);
  const denial = denied(all, statements);
  if (denial) return denial;
  const standing = current(statements);
  const conflict = clash(standing, true);
  if (conflict)
    return { agreement: "conflict", reason: `${quote(conflict[0])} against ${quote(conflict[1])}` };
  const update = clash(standing, false);
  if (update) {
    return { agreement: "update", reason: following(update) };
  }
  const replaced = standing.length < statements.length ? clash(statements, false) : null;
  if (replaced) {
    const dated = replaced.every(({ day }) => day !== null) && !sameDay(...replaced);
    const told = dated ? `: ${following(replaced)}` : "";
    return { agreement: "update", reason: `a voice replaced its own earlier figure${told}` };
  }
  if (voicesOf(standing).size < 2) return { agreement: "single", reason: "one voice" };
  const numbers = new Set(standing.map(exactNumber));
  if (numbers.size === 1 && !numbers.has(null))
    return { agreement: "agree", reason: `${voicesOf(standing).size} voices give the same number` };
  const stated = standing.map((statement) => statement.claim.figure && statedNumber(statement.claim.figure));
  if (
    new Set(stated).size === 1 &&
    standing.every((one) => one.claim.figure?.qualifier === standing[0]?.claim.figure?.qualifier)
  ) {
    return { agreement: "agree", reason: `${voicesOf(standing).size} voices give the same figure` };
  }
  return { agreement: "compatible", reason: "the figures differ in form but can all be right" };
}

/** How values that are not numbers stand: the same, several that may all hold, or (where `exclusive`) a conflict. */
export function judgeValues(statements: readonly Statement[], exclusive: boolean): Verdict {
  const values = new Set(
    statements.map((statement) => `${statement.claim.stance === "denies"}${statement.claim.value}`),
  );
  const denied = new Set(
    statements.filter((one) => one.claim.stance === "denies").map((one) => one.claim.value),
  );
  if (statements.some((one) => one.claim.stance !== "denies" && denied.has(one.claim.value))) {
    return { agreement: "conflict", reason: "asserted by one, denied by another" };
  }
  const voices = voicesOf(statements).size;
  if (voices < 2) return { agreement: "single", reason: "one voice" };
  if (values.size === 1) return { agreement: "agree", reason: `${voices} voices say the same` };
  return exclusive
    ? { agreement: "conflict", reason: "different values of which only one can hold" }
    : { agreement: "compatible", reason: "different values that can all hold" };
}
