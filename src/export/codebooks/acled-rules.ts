import { actorRules } from "./acled-actor-rules.ts";
import { eventRules, rowRules, whenRules } from "./acled-row-rules.ts";
import { fatalityRules, toldRules, whereRules } from "./acled-toll-rules.ts";
import { type Rule, ruleTable } from "./rule.ts";

/** The rules of the ACLED-style layout, after the public codebook, in our own words. */
export const acledRules: ReadonlyMap<string, Rule> = ruleTable("acled", [
  ...rowRules,
  ...whenRules,
  ...eventRules,
  ...actorRules,
  ...whereRules,
  ...toldRules,
  ...fatalityRules,
]);
