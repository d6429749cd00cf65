import { gradeRules, harmRules, partyRules } from "./airwars-harm-rules.ts";
import { rowRules, whenRules, whereRules } from "./airwars-row-rules.ts";
import { type Rule, ruleTable } from "./rule.ts";

/** The rules of the Airwars layout, after the archive's public pages, in our own words. */
export const airwarsRules: ReadonlyMap<string, Rule> = ruleTable("airwars", [
  ...rowRules,
  ...whenRules,
  ...whereRules,
  ...harmRules,
  ...gradeRules,
  ...partyRules,
]);
