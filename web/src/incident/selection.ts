import type { Fact, FactClaim } from "../../../src/model/dossier.ts";
import { location, setQuery } from "../router.ts";
import type { IncidentView } from "./incident-view.ts";
import { claimKey, statementsOn } from "./statements.ts";
import { nextDisputed } from "./verdicts.ts";

/** The claim whose sentence is open, as the address bar has it. */
export interface Selection {
  readonly fact: Fact;
  readonly claim: FactClaim;
}

export function selectionIn(view: IncidentView): Selection | null {
  const { fact: factId, claim: key } = location.value.query;
  const fact = view.facts.find(({ id }) => id === factId);
  if (!fact) return null;
  const claim = fact.claims.find((one) => claimKey(one) === key) ?? fact.claims[0];
  return claim ? { fact, claim } : null;
}

export function select({ fact, claim }: Selection): void {
  const open = location.value.query.fact !== undefined;
  setQuery({ fact: fact.id, claim: claimKey(claim) }, { replace: open });
}

export function closeSelection(): void {
  setQuery({ fact: null, claim: null }, { replace: true });
}

function step<T>(list: readonly T[], at: number, by: 1 | -1): T | undefined {
  if (list.length === 0) return undefined;
  if (at < 0) return by === 1 ? list[0] : list.at(-1);
  return list[(at + by + list.length) % list.length];
}

/** The first claim of the next fact in conflict that nobody has decided, going round; null where none is. */
export function nextConflict(view: IncidentView, by: 1 | -1): Selection | null {
  const now = selectionIn(view);
  const fact = nextDisputed(view, now?.fact ?? null, by);
  const claim = fact && statementsOn(view, fact)[0]?.claims[0];
  return fact && claim ? { fact, claim } : null;
}

/** The next claim on the fact that is open, account by account. */
export function nextClaim(view: IncidentView, by: 1 | -1): Selection | null {
  const now = selectionIn(view);
  if (!now) return null;
  const claims = statementsOn(view, now.fact).flatMap((statement) => statement.claims);
  const claim = step(claims, claims.indexOf(now.claim), by);
  return claim ? { fact: now.fact, claim } : null;
}
