import type { Fact, FactClaim } from "../model/dossier.ts";
import { factId } from "./facts.ts";
import { beforeDeaths } from "./later-deaths.ts";
import { type Ranged, ranged, standing, widened } from "./ranged.ts";

/** Characters from the start of an article within which its headline and lead stand. */
const leadLength = 500;

/** A count over a round-up of crimes: "two dead in weekend shootings", "a violent night", "shot in 72 hours". */
const severalCrimes =
  /\b(?:shootings|stabbings|homicides|slayings|murders|drive-bys|incidents|separate (?:\S+ )?\S+s|spate|gun violence|violent (?:night|weekend|holiday|day|week|\S+ hours)|weekend (?:gunfire|violence)|in \S+ hours)\b/i;

/** Words by which the hurt are told apart from others of the same happening. */
const apart = /\b(?:others?|another|more|additional|rest|surviv\w*|both|all|victims?)\b/i;

function inLead({ evidence }: FactClaim): boolean {
  return evidence.start < leadLength;
}

/** What a count over several happenings leaves sure for one of them: what is told of it alone. */
export function ofSeveral(fact: Ranged): Ranged {
  const claims = standing(fact);
  const single = claims.filter(({ evidence }) => !severalCrimes.test(evidence.text));
  if (fact.low === 0 || single.length === claims.length) return fact;
  const sure = single.flatMap(({ figure }) => figure?.low ?? []);
  const low = sure.length > 0 ? Math.min(...sure) : 0;
  return widened(fact, { low, high: fact.high }, "it may count people of other happenings told of together");
}

/** Whether the words tie the hurt to the others of the happening: one sentence with the dead, "two others". */
function isTied(fact: Fact, facts: readonly Fact[]): boolean {
  const others = facts.filter((one) => one.aspect !== fact.aspect && one.subject === null);
  const beside = new Set(
    others.flatMap(standing).map(({ article, evidence }) => `${article} ${evidence.start}`),
  );
  return standing(fact).some(
    ({ article, evidence, figure }) =>
      beside.has(`${article} ${evidence.start}`) || apart.test(figure?.text ?? ""),
  );
}

/** Harm that one account tells below a lead that tells of other harm only may be of another happening. */
export function toldLate(fact: Ranged, facts: readonly Fact[]): Ranged {
  const claims = standing(fact);
  if (fact.low === 0 || claims.length === 0 || claims.some(inLead)) return fact;
  if (new Set(claims.map((one) => one.account)).size > 1) return fact;
  const led = facts.some((one) => one !== fact && standing(one).some(inLead));
  if (!led || (fact.aspect === "wounded" && isTied(fact, facts))) return fact;
  return widened(fact, { low: 0, high: fact.high }, "it is told below a lead that does not tell of it");
}

/** Wounded of whom nothing more is told than that as many died later may be others than those: none, or all of them. */
export function perhapsDied(facts: readonly Fact[], owner: string): readonly Fact[] {
  if (ranged(facts, "wounded", null)) return facts;
  return facts.map((fact) =>
    fact.aspect === "wounded" && fact.subject === beforeDeaths
      ? {
          ...fact,
          id: factId({ owner, aspect: "wounded", subject: null }),
          subject: null,
          low: 0,
          best: null,
          bestRule: null,
          reason: `${fact.reason}; those told hurt may be those told dead later`,
        }
      : fact,
  );
}
