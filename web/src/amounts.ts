import type { Toll } from "../../src/model/desk.ts";
import type { Fact, FactClaim } from "../../src/model/dossier.ts";
import type { Figure } from "../../src/model/figure.ts";
import { dayText } from "./days.ts";
import { aspectLabels, numberText, spoken } from "./labels.ts";

/** Name of an entity by its id; what is none comes back as it is. */
export type NameOf = (id: string) => string;

/** "2", "2–4", "at least 2", "up to 40"; null where there is no number. */
export function spanText(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) {
    return low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
  }
  if (low !== null) return `at least ${numberText(low)}`;
  return high === null ? null : `up to ${numberText(high)}`;
}

export function tollText(toll: Toll | null): string {
  return (toll && spanText(toll.low, toll.high)) ?? "not told";
}

function partText(part: string, nameOf: NameOf): string {
  const name = nameOf(part);
  return /^[a-z]+(?:-[a-z]+)+$/.test(name) ? spoken(name) : dayText(name);
}

/** A value that is no number: names for ids, spelled-out days. */
export function valueText(value: string, nameOf: NameOf): string {
  return value
    .split("; ")
    .map((part) => partText(part, nameOf))
    .join("; ");
}

/** Whether the highest number told is one that leaves the upper end open ("at least 12"). */
function openEnded({ claims, high }: Fact): boolean {
  return claims.some(({ figure }) => figure !== null && figure.high === null && figure.low === high);
}

/** What a fact comes down to: its low–high, or its value. */
export function factText(fact: Fact, nameOf: NameOf): string {
  const span = spanText(fact.low, fact.high);
  if (span === null) return fact.value === null ? "not told" : valueText(fact.value, nameOf);
  if (!openEnded(fact) || fact.low === null || span.startsWith("at least")) return span;
  return fact.low === fact.high ? `at least ${span}` : `${span} or more`;
}

function scopeText({ scope, since }: Figure): string {
  if (scope === "day") return "on the day";
  if (scope === "incident") return "";
  return since ? `since ${dayText(since)}` : "running total";
}

/** The number or value of a claim, in the words' own manner: `at least 7`, `“some 20” (20)`. */
export function claimText(claim: FactClaim, nameOf: NameOf): string {
  const { figure, value } = claim;
  if (!figure) return value === null ? claim.evidence.text : valueText(value, nameOf);
  const number = spanText(figure.low, figure.high);
  const vague = number === null || figure.qualifier === "vague" || figure.qualifier === "about";
  return vague ? `“${figure.text}”${number === null ? "" : ` (${number})`}` : number;
}

/** What a claim's figure counts and over what, as far as the fact does not say so already. */
export function countedText(
  { figure }: FactClaim,
  { aspect, subject }: Pick<Fact, "aspect" | "subject">,
): string {
  if (!figure) return "";
  const population = spoken(figure.population);
  const whole = population === "people" || population === aspect;
  const told = whole || (subject !== null && spoken(subject).includes(population));
  const asOf = figure.asOf ? `as of ${dayText(figure.asOf)}` : "";
  return [told ? "" : population, scopeText(figure), asOf].filter((part) => part !== "").join(", ");
}

/** Why the claims on a fact stand as they do, days spelled out. */
export function reasonText({ reason }: Pick<Fact, "reason">): string {
  return reason.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayText);
}

/** "Killed", "Strength · soldiers, in Syria". */
export function factTitle({ aspect, subject }: Pick<Fact, "aspect" | "subject">): string {
  return subject ? `${aspectLabels[aspect]} · ${spoken(subject)}` : aspectLabels[aspect];
}
