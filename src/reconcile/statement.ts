import type { FactClaim } from "../model/dossier.ts";

/** A claim as it enters a fact, with the day it speaks for. */
export interface Statement {
  readonly claim: FactClaim;
  /** As-of day, else the day of publication; null where neither is known. */
  readonly day: string | null;
}

/** What a later statement of the same voice replaces: its count of the same people. */
function topic({ claim }: Statement): string {
  return `${claim.voice}\0${claim.figure?.population ?? ""}`;
}

/** The statements that still stand: of one voice, on the same people, only those of its latest day. */
export function current(statements: readonly Statement[]): Statement[] {
  const latest = new Map<string, string>();
  for (const one of statements) {
    if (one.day !== null && one.day > (latest.get(topic(one)) ?? "")) latest.set(topic(one), one.day);
  }
  return statements.filter((one) => {
    const last = latest.get(topic(one)) ?? "";
    return (one.day ?? last) === last;
  });
}

/** Whether the statement puts its figure or value forward; a denial or a doubt does not vote for what it denies. */
export function isAssertion({ claim }: Statement): boolean {
  return claim.stance === "asserts" || claim.stance === "confirms";
}

export function voicesOf(statements: readonly Statement[]): Set<string> {
  return new Set(statements.map((statement) => statement.claim.voice));
}
