import { fold } from "../text/fold.ts";
import type { Statement } from "./statement.ts";

function words({ claim }: Statement): string {
  return `${claim.account}\0${fold(claim.evidence.text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
}

/**
 * Statements with the day on which their account first gave the same words: a paper that prints an old wire story
 * again tells nothing of its own day. A figure with its own as-of day keeps it.
 */
export function datedByFirst(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, string>();
  for (const one of statements) {
    const key = words(one);
    if (one.day !== null && one.day < (first.get(key) ?? "9999")) first.set(key, one.day);
  }
  return statements.map((one) => {
    const day = first.get(words(one)) ?? null;
    return one.day === null || one.claim.figure?.asOf || day === null ? one : { ...one, day };
  });
}
