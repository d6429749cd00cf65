import type { Fact, FactClaim } from "../model/dossier.ts";
import type { Figure } from "../model/figure.ts";
import { isDecided } from "../model/judgement.ts";
import { aspectLabels, numberText, spoken } from "../model/labels.ts";
import { type Catalog, nameOf } from "./catalog.ts";
import { dayText } from "./days.ts";

/** "2", "2–4", "at least 2", "up to 40"; null where there is no number. */
export function spanText(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) {
    return low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
  }
  if (low !== null) return `at least ${numberText(low)}`;
  return high === null ? null : `up to ${numberText(high)}`;
}

function valueText(catalog: Catalog, value: string): string {
  const known = value.split("; ").map((part) => nameOf(catalog, part));
  return known.map((part) => (/^[a-z]+(?:-[a-z]+)+$/.test(part) ? spoken(part) : dayText(part))).join("; ");
}

/** Whether the highest number told is one that leaves the upper end open ("at least 12"). */
function openEnded(fact: Fact): boolean {
  const { claims, high } = fact;
  if (isDecided(fact)) return false;
  return claims.some(
    ({ figure, rejected }) => !rejected && figure !== null && figure.high === null && figure.low === high,
  );
}

/** What a fact comes down to: its low–high, or its value. */
export function factText(catalog: Catalog, fact: Fact): string {
  const span = spanText(fact.low, fact.high);
  if (span === null) return fact.value === null ? "not told" : valueText(catalog, fact.value);
  const open = openEnded(fact) && fact.low !== null;
  if (!open || span.startsWith("at least")) return span;
  return fact.low === fact.high ? `at least ${span}` : `${span} or more`;
}

function scopeText({ scope, since }: Figure): string {
  if (scope === "day") return "on the day";
  if (scope === "incident") return "";
  return since ? `since ${dayText(since)}` : "running total";
}

/** What one account says: its words, the number behind them, whom it counts and over what. */
export function claimText(catalog: Catalog, claim: FactClaim): string {
  const { figure, value } = claim;
  if (!figure) return value === null ? claim.evidence.text : valueText(catalog, value);
  const number = spanText(figure.low, figure.high);
  const vague = number === null || figure.qualifier === "vague" || figure.qualifier === "about";
  const stated = vague ? `“${figure.text}”${number === null ? "" : ` (${number})`}` : number;
  const population = figure.population === "people" ? "" : spoken(figure.population);
  const asOf = figure.asOf ? `as of ${dayText(figure.asOf)}` : "";
  return [stated, population, scopeText(figure), asOf].filter((part) => part !== "").join(" · ");
}

/** "Killed", "Strength · soldiers, in Syria". */
export function factTitle({ aspect, subject }: Fact): string {
  return subject ? `${aspectLabels[aspect]} · ${spoken(subject)}` : aspectLabels[aspect];
}
