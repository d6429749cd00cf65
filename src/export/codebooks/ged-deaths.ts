import type { Fact, FactClaim, Incident } from "../../model/dossier.ts";
import type { Cell } from "../table.ts";
import { cell, claimEvidence } from "./cells.ts";
import type { Sides } from "./ged-sides.ts";
import {
  additions,
  type Count,
  counts,
  type Decided,
  decided,
  type Part,
  partOf,
  partsOf,
  sureOf,
  whole,
} from "./tolls.ts";

/** The three estimates of one incident with what they rest on. */
export interface Estimates {
  readonly low: Cell;
  readonly best: Cell;
  readonly high: Cell;
  /** Best as a number. */
  readonly total: number;
  /** Claims that tell the best estimate. */
  readonly told: readonly Count[];
  readonly most: number;
}

const bestRules: Readonly<Record<string, string>> = {
  "only value": "ged/best/only",
  "latest as-of": "ged/best/latest",
  "most voices": "ged/best/most-voices",
  "firm before hedged": "ged/best/firm",
  lowest: "ged/best/lowest",
};

function claimsOf(told: readonly Count[]): FactClaim[] {
  return told.map(({ claim }) => claim);
}

function greatest({ figure }: Count): number {
  return Math.ceil(figure.high ?? figure.low ?? 0);
}

/** The number that the most accounts, the latest day or the firmest words give; an upper bound alone gives none. */
function settle(fact: Fact, all: readonly Count[]): { best: number; rule: string; told: Count[] } {
  const sure = all.filter((one) => one.figure.low !== null || sureOf(one) > 0);
  const told = sure.filter(({ stated }) => stated === fact.best);
  if (told.length > 0)
    return {
      best: Math.floor(fact.best ?? 0),
      rule: bestRules[fact.bestRule ?? ""] ?? "ged/best/lowest",
      told,
    };
  if (sure.length === 0) return { best: 0, rule: "ged/best/upper-bound", told: [...all] };
  const best = Math.min(...sure.map(sureOf));
  return { best, rule: "ged/best/lowest", told: sure.filter((one) => sureOf(one) === best) };
}

/** What a person set in place of what is told. */
function judged({ low, best, high, claims }: Decided, told: readonly Count[]): Estimates {
  const evidence = claimEvidence(claims);
  const at = (value: number) => cell(value, "ged/toll/judged", evidence);
  return {
    low: at(Math.min(low, best)),
    best: at(best),
    high: at(Math.max(high, best)),
    total: best,
    told,
    most: high,
  };
}

/** Low, best and high of an incident; null where no death is told. */
export function estimates(incident: Incident): Estimates | null {
  const fact = whole(incident, "killed");
  const all = counts(fact);
  const set = decided(fact);
  if (set) return judged(set, all);
  if (!fact || all.length === 0) return null;
  const { best, rule, told } = settle(fact, all);
  const low = Math.min(best, ...all.map(sureOf));
  const later = additions(incident, "killed");
  const top = Math.max(best, ...all.map(greatest));
  const high = top + Math.max(0, ...later.map(sureOf));
  const at = (value: number, of: (one: Count) => number) =>
    claimEvidence(claimsOf(all.filter((one) => of(one) === value)));
  return {
    low: cell(
      low,
      all.some((one) => one.figure.low === null && sureOf(one) === low)
        ? "ged/low/upper-bound"
        : "ged/low/lowest",
      at(low, sureOf),
    ),
    best: cell(best, rule, claimEvidence(claimsOf(told))),
    high: cell(high, later.length > 0 ? "ged/high/added-later" : "ged/high/highest", [
      ...at(top, greatest),
      ...claimEvidence(claimsOf(later)),
    ]),
    total: best,
    told,
    most: high,
  };
}

export type DeathColumns = Readonly<
  Record<"deaths_a" | "deaths_b" | "deaths_civilians" | "deaths_unknown", Cell>
>;

interface Share {
  readonly told: boolean;
  readonly dead: number;
  readonly claims: readonly FactClaim[];
}

const nobody: Share = { told: false, dead: 0, claims: [] };

/** How many of the dead belong to a part: the largest count of one of its populations, since populations overlap. */
function shareOf(incident: Incident, { total, told }: Estimates, part: Part): Share {
  const everybody = told.filter(({ figure }) => partOf(figure.population) === part);
  if (everybody.length > 0) return { told: true, dead: total, claims: claimsOf(everybody) };
  const shares = partsOf(incident, "killed")
    .filter(({ subject }) => partOf(subject ?? "") === part)
    .map((fact): Share => {
      const set = decided(fact);
      if (set) return { told: true, dead: set.best, claims: set.claims };
      const all = counts(fact).filter(({ figure }) => figure.low !== null);
      const dead = Math.floor(fact.best ?? 0);
      const claims = claimsOf(all.filter(({ stated }) => stated === fact.best));
      return { told: claims.length > 0, dead, claims };
    })
    .filter((share) => share.told);
  return shares.toSorted((a, b) => b.dead - a.dead)[0] ?? nobody;
}

/** The dead by side. They always sum to the best estimate: who is told of no side is of side unknown. */
export function deathsBySide(incident: Incident, found: Estimates, sides: Sides): DeathColumns {
  const shares: Readonly<Record<Part, Share>> = {
    civilians: shareOf(incident, found, "civilians"),
    "state-forces": shareOf(incident, found, "state-forces"),
    fighters: shareOf(incident, found, "fighters"),
  };
  const a = sides.partA ? shares[sides.partA] : nobody;
  const b = sides.partB ? shares[sides.partB] : nobody;
  const { civilians } = shares;
  const sum = a.dead + b.dead + civilians.dead;
  const best = found.best.evidence;
  if (sum > found.total) {
    const none = cell(0, "ged/deaths/parts-exceed");
    const all = cell(found.total, "ged/deaths/parts-exceed", best);
    return { deaths_a: none, deaths_b: none, deaths_civilians: none, deaths_unknown: all };
  }
  const told = (share: Share, rule: string) =>
    share.told ? cell(share.dead, rule, claimEvidence(share.claims)) : cell(0, "ged/deaths/not-told");
  return {
    deaths_a: told(a, "ged/deaths/side"),
    deaths_b: told(b, "ged/deaths/side"),
    deaths_civilians: told(civilians, "ged/deaths/civilians"),
    deaths_unknown: cell(found.total - sum, "ged/deaths/rest", best),
  };
}
