import type { Agreement, Fact, FactClaim } from "../../model/dossier.ts";
import { isDecided } from "../../model/judgement.ts";

/** What a fact came to, before or after. */
export interface FactState {
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly value: string | null;
  readonly agreement: Agreement;
  readonly claims: number;
}

/** How one fact differs between two dossiers; `before` or `after` is null where it was not told. */
export interface FactChange {
  readonly aspect: Fact["aspect"];
  readonly subject: string | null;
  readonly before: FactState | null;
  readonly after: FactState | null;
  readonly kinds: readonly ("new" | "gone" | "moved" | "value" | "conflict" | "settled")[];
  readonly reason: string;
  /** Claims that stand only after. */
  readonly added: readonly FactClaim[];
}

function stateOf({ low, high, best, value, agreement, claims }: Fact): FactState {
  return { low, high, best, value, agreement, claims: claims.length };
}

/** What a claim says, told apart from every other of its dossier: the report, its words, and what is read from them. */
export function claimKey(aspect: string, claim: FactClaim, reports: ReadonlyMap<string, string>): string {
  const { article, evidence, figure, value } = claim;
  const told = figure ? [figure.low, figure.high, figure.population, figure.scope].join("/") : (value ?? "");
  return [reports.get(article) ?? article, evidence.text, aspect, told].join("\0");
}

/** One value may be told in another order; which values are told is what counts. */
function values(value: string | null): string {
  return value === null ? "" : value.split("; ").sort().join("; ");
}

/** Whether accounts conflict and nobody has decided. */
function isDisputed(fact: Fact): boolean {
  return fact.agreement === "conflict" && !isDecided(fact);
}

function kindsOf(before: Fact, after: Fact): FactChange["kinds"] {
  const kinds: FactChange["kinds"][number][] = [];
  if (before.low !== after.low || before.high !== after.high || before.best !== after.best)
    kinds.push("moved");
  if (values(before.value) !== values(after.value)) kinds.push("value");
  if (!isDisputed(before) && isDisputed(after)) kinds.push("conflict");
  if (isDisputed(before) && !isDisputed(after)) kinds.push("settled");
  return kinds;
}

function keyOf({ aspect, subject, entity }: Fact): string {
  return [aspect, subject ?? "", entity ?? ""].join("\0");
}

interface Reports {
  readonly a: ReadonlyMap<string, string>;
  readonly b: ReadonlyMap<string, string>;
}

function added(before: Fact | undefined, after: Fact, reports: Reports): readonly FactClaim[] {
  const known = new Set(before?.claims.map((claim) => claimKey(after.aspect, claim, reports.a)));
  return after.claims.filter((claim) => !known.has(claimKey(after.aspect, claim, reports.b)));
}

/** How the facts of one owner changed, in the order of the later dossier, then those told no more. */
export function diffFacts(
  before: readonly Fact[],
  after: readonly Fact[],
  reports: Reports,
): readonly FactChange[] {
  const earlier = new Map(before.map((fact) => [keyOf(fact), fact]));
  const changes = after.flatMap((fact): FactChange[] => {
    const old = earlier.get(keyOf(fact));
    earlier.delete(keyOf(fact));
    const { aspect, subject, reason } = fact;
    const fresh: FactChange["kinds"] = isDisputed(fact) ? ["new", "conflict"] : ["new"];
    const kinds = old ? kindsOf(old, fact) : fresh;
    if (kinds.length === 0) return [];
    const states = { before: old ? stateOf(old) : null, after: stateOf(fact) };
    return [{ aspect, subject, ...states, kinds, reason, added: added(old, fact, reports) }];
  });
  const lost = [...earlier.values()].map((fact): FactChange => {
    const { aspect, subject, reason } = fact;
    return { aspect, subject, before: stateOf(fact), after: null, kinds: ["gone"], reason, added: [] };
  });
  return [...changes, ...lost];
}
