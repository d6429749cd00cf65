import type { Fact, FactClaim } from "../model/dossier.ts";
import { ofSeveral, perhapsDied, toldLate } from "./loose-tolls.ts";
import { type Ranged, ranged, standing, widened } from "./ranged.ts";

/** The rule by which a claim was read off its article. */
export type RuleOf = (claim: FactClaim) => string;

/** Words by which wounded are told apart from those who died. */
const apart = /\b(?:others?|another|more|additional|rest|surviv\w*)\b/i;

/** More attackers than these are a side of a battle, whose dead nobody expects in a count of victims. */
const fewAttackers = 3;

/** A count of the dead that does not say whether attackers who died are in it may leave them out. */
function withAttackers(killed: Ranged, facts: readonly Fact[]): Ranged {
  const attackers = ranged(facts, "killed", "perpetrators");
  const said = standing(killed).some(({ figure }) => figure?.includesPerpetrator === true);
  const few = attackers?.best ?? fewAttackers + 1;
  if (few > fewAttackers || said || killed.high === 0) return killed;
  return widened(
    killed,
    { low: killed.low, high: killed.high + few },
    "the attackers who died may not be counted in it",
  );
}

/** Whether some words tell the wounded side by side with the dead or as others than they, so that nobody is in both counts. */
function isDisjoint(wounded: Fact, killed: Fact): boolean {
  const dead = new Set(standing(killed).map(({ article, evidence }) => `${article} ${evidence.start}`));
  return standing(wounded).some(
    ({ article, evidence, figure }) =>
      dead.has(`${article} ${evidence.start}`) || apart.test(figure?.text ?? ""),
  );
}

/** One person told hurt or hit, people brought to hospital: they may be of the dead, where "five wounded" are not. */
function mayHaveDied({ figure, ...claim }: FactClaim, ruleOf: RuleOf): boolean {
  return figure?.low === 1 || /^(?:hospital:|toll:outcome-open)/.test(ruleOf({ figure, ...claim }));
}

/** Wounded told apart from the dead by nobody may count people who died of it. */
function withoutDead(wounded: Ranged, killed: Ranged, ruleOf: RuleOf): Ranged {
  if (wounded.low === 0 || killed.high === 0 || isDisjoint(wounded, killed)) return wounded;
  if (!standing(wounded).every((claim) => mayHaveDied(claim, ruleOf))) return wounded;
  const low = wounded.low - killed.high;
  return widened(wounded, { low, high: wounded.high }, "it may count some who died");
}

/** Share of the wounded under which a count of all who were hit is taken for a part of them. */
const partShare = 0.5;

/** All who were hit, told with the outcome open, bound the wounded: less the dead, as few or many are left; one person hit is no count of all. */
function withinHit(
  wounded: Ranged,
  { hit, killed }: { hit: Ranged; killed: Ranged | null },
  ruleOf: RuleOf,
): Ranged {
  const all = hit.best ?? hit.high;
  const shot = standing(hit).some((claim) => ruleOf(claim).startsWith("hit-outcome-open"));
  if (!shot || all < wounded.high * partShare || (all === 1 && (wounded.best ?? wounded.high) > 1))
    return wounded;
  const ends = { low: all - (killed?.high ?? 0), high: all - (killed?.low ?? 0) };
  return widened(wounded, ends, `${all} are told to be hit`);
}

/**
 * The killed and wounded of one incident with their ranges as wide as the other counts of it allow: attackers who may be
 * left out, dead who may be counted among the wounded, and totals of those hit. The number to quote stays as it is.
 * `owner` is the id of the incident; `ruleOf` gives the rule by which a claim was read.
 */
export function widenHarm(
  told: readonly Fact[],
  { owner, ruleOf }: { readonly owner: string; readonly ruleOf: RuleOf },
): readonly Fact[] {
  const facts = perhapsDied(told, owner);
  const before = { killed: ranged(facts, "killed", null), wounded: ranged(facts, "wounded", null) };
  const loose = (fact: Ranged | null) => fact && toldLate(ofSeveral(fact), facts);
  const hit = ranged(facts, "casualties", null);
  const dead = loose(before.killed);
  const killed = dead && withAttackers(dead, facts);
  const hurt = loose(before.wounded);
  const less = hurt && killed ? withoutDead(hurt, killed, ruleOf) : hurt;
  const wounded = less && hit ? withinHit(less, { hit, killed }, ruleOf) : less;
  return facts.map((fact) =>
    fact === before.killed ? (killed as Fact) : fact === before.wounded ? (wounded as Fact) : fact,
  );
}
