import type { Fact } from "../model/dossier.ts";
import { isAssertion } from "./statement.ts";

/** A fact with ends that are known. */
export type Ranged = Fact & { readonly low: number; readonly high: number };

export function ranged(
  facts: readonly Fact[],
  aspect: Fact["aspect"],
  subject: string | null,
): Ranged | null {
  const fact = facts.find((one) => one.aspect === aspect && one.subject === subject);
  return fact && fact.low !== null && fact.high !== null ? (fact as Ranged) : null;
}

/** The claims of a fact that put it forward and were not rejected. */
export function standing({ claims }: Fact): Fact["claims"] {
  return claims.filter((claim) => claim.rejected === undefined && isAssertion({ claim, day: null }));
}

/** A fact with its range opened to hold `low` and `high`, and why. */
export function widened(fact: Ranged, { low, high }: { low: number; high: number }, why: string): Ranged {
  const wider = { low: Math.min(fact.low, Math.max(0, low)), high: Math.max(fact.high, high) };
  if (wider.low === fact.low && wider.high === fact.high) return fact;
  return { ...fact, ...wider, reason: `${fact.reason}; ${why}` };
}
