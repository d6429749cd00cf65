import { deathRules } from "./ged-death-rules.ts";
import { rowRules, sourceRules } from "./ged-row-rules.ts";
import { sideRules } from "./ged-side-rules.ts";
import { whenRules, whereRules } from "./ged-where-rules.ts";
import { type Rule, ruleTable } from "./rule.ts";

/** The rules of the GED layout, after the public descriptions of the dataset, in our own words. */
export const gedRules: ReadonlyMap<string, Rule> = ruleTable("ged", [
  ...rowRules,
  ...sideRules,
  ...sourceRules,
  ...whereRules,
  ...whenRules,
  ...deathRules,
]);
