import type { FactClaim } from "../model/dossier.ts";

/** A claim as it enters a fact: with the voice it rests on and the day it speaks for. */
export interface Statement {
  readonly claim: FactClaim;
  readonly voice: string;
  /** As-of day, else the day of publication; null where neither is known. */
  readonly day: string | null;
}

/** The statements that still stand: of one voice only those of its latest day. */
export function current(statements: readonly Statement[]): Statement[] {
  const latest = new Map<string, string>();
  for (const { voice, day } of statements) {
    if (day !== null && day > (latest.get(voice) ?? "")) latest.set(voice, day);
  }
  return statements.filter(
    ({ voice, day }) => (day ?? latest.get(voice) ?? "") === (latest.get(voice) ?? ""),
  );
}

export function voicesOf(statements: readonly Statement[]): Set<string> {
  return new Set(statements.map((statement) => statement.voice));
}
