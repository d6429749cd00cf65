import type { Fact, FactClaim } from "../model/dossier.ts";

export type Relation = "agrees" | "contradicts" | "updates" | "narrows" | "repeats";

/** That the claim at one index of a fact stands so to the claim at another. */
export interface ClaimRelation {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
}

interface Group {
  /** Index of the first claim that says so. */
  readonly first: number;
  readonly claim: FactClaim;
}

const affirms = new Set(["asserts", "confirms"]);

function sayingOf({ figure, value, stance }: FactClaim): string {
  const told = figure ? `${figure.low ?? ""}–${figure.high ?? ""}` : (value ?? "");
  return `${affirms.has(stance) ? "+" : stance} ${told}`;
}

function rangeOf({ figure }: FactClaim): readonly [number, number] | null {
  if (!figure || (figure.low === null && figure.high === null)) return null;
  return [figure.low ?? Number.NEGATIVE_INFINITY, figure.high ?? Number.POSITIVE_INFINITY];
}

/** Which of two claims tells of the later day; 0 where neither says. */
function later(a: FactClaim, b: FactClaim): number {
  const [left, right] = [a.figure?.asOf ?? "", b.figure?.asOf ?? ""];
  return left === "" || right === "" || left === right ? 0 : left > right ? 1 : -1;
}

function ofRanges(fact: Fact, a: Group, b: Group): ClaimRelation | null {
  const [left, right] = [rangeOf(a.claim), rangeOf(b.claim)];
  if (!left || !right) return null;
  if (left[0] >= right[0] && left[1] <= right[1]) return { from: a.first, to: b.first, relation: "narrows" };
  if (right[0] >= left[0] && right[1] <= left[1]) return { from: b.first, to: a.first, relation: "narrows" };
  if (left[0] <= right[1] && right[0] <= left[1]) return null;
  const order = later(a.claim, b.claim);
  if (order !== 0) {
    const [from, to] = order > 0 ? [a.first, b.first] : [b.first, a.first];
    return { from, to, relation: "updates" };
  }
  return fact.agreement === "conflict" ? { from: b.first, to: a.first, relation: "contradicts" } : null;
}

function between(fact: Fact, { a, b, alone }: { a: Group; b: Group; alone: boolean }): ClaimRelation | null {
  const [left, right] = [affirms.has(a.claim.stance), affirms.has(b.claim.stance)];
  if (left && right && a.claim.figure && b.claim.figure) return ofRanges(fact, a, b);
  const denied = left !== right && [a, b].some(({ claim }) => claim.stance === "denies");
  const same = sayingOf({ ...a.claim, stance: "asserts" }) === sayingOf({ ...b.claim, stance: "asserts" });
  const opposed = (denied && same) || (left && right && alone && fact.agreement === "conflict");
  return opposed ? { from: b.first, to: a.first, relation: "contradicts" } : null;
}

/** Claims that say the same: of one voice a repetition, of two an agreement. */
function within(fact: Fact, members: readonly number[]): ClaimRelation[] {
  const voices = new Map<string, number>();
  const [first = 0] = members;
  return members.flatMap((index): ClaimRelation[] => {
    const { voice } = fact.claims[index] as FactClaim;
    const own = voices.get(voice);
    if (own === undefined) voices.set(voice, index);
    if (index === first) return [];
    if (own !== undefined) return [{ from: index, to: own, relation: "repeats" }];
    return [{ from: index, to: first, relation: "agrees" }];
  });
}

/**
 * How the claims on a fact stand to one another, each said once, against the first that says the same. Numbers contradict
 * where their ranges part on a fact in conflict; other values only where a fact in conflict knows two of them and no more,
 * for of three it is not told which part. A claim that a judgement rejected stands to no other.
 */
export function claimRelations(fact: Fact): readonly ClaimRelation[] {
  const counting = [...fact.claims.keys()].filter((index) => !fact.claims[index]?.rejected);
  const indices = Map.groupBy(counting, (index) => sayingOf(fact.claims[index] as FactClaim));
  const groups = [...indices.values()].map((members): Group => {
    const [first = 0] = members;
    return { first, claim: fact.claims[first] as FactClaim };
  });
  const relations = [...indices.values()].flatMap((members) => within(fact, members));
  for (const [at, b] of groups.entries()) {
    for (const a of groups.slice(0, at)) {
      const found = between(fact, { a, b, alone: groups.length === 2 });
      if (found) relations.push(found);
    }
  }
  return relations;
}
