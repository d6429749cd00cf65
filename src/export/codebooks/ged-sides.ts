import { countryCodes } from "../../lexicon/country-codes.ts";
import { isKindOf } from "../../lexicon/event-types.ts";
import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { Incident } from "../../model/dossier.ts";
import type { Catalog } from "../catalog.ts";
import type { Cell, CellEvidence } from "../table.ts";
import { blank, cell, claimEvidence } from "./cells.ts";
import { nameEvidence } from "./evidence.ts";
import { isArmed, isState, type Parties, type Party, partiesOf } from "./parties.ts";
import { type Part, partOf, partsOf, tellers, whole } from "./tolls.ts";

/** Who stood against whom, as far as the texts tell. */
export interface Sides {
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly type: Cell;
  readonly sideA: Cell;
  readonly sideB: Cell;
  readonly gwnoA: Cell;
  readonly gwnoB: Cell;
  /** Whose deaths count as a side's own; null where the side's losses cannot be told from others'. */
  readonly partA: Part | null;
  readonly partB: Part | null;
}

/** Organised violence is between sides that have a name: "gunmen" and "the army" of no state settle nothing. */
function isKnown(parties: readonly Party[]): boolean {
  return parties.some((party) => sideName(party) !== null);
}

/** Name of a party in the dataset's manner; null for one that no text names. */
function sideName({ state, named, entity }: Party): string | null {
  if (state !== null) return `Government of ${countryOf(state)?.name ?? state}`;
  return named ? entity.name : null;
}

function names(parties: readonly Party[]): string[] {
  return [...new Set(parties.flatMap((party) => sideName(party) ?? []))];
}

interface Dyad {
  readonly type: 1 | 2 | 3;
  readonly rule: string;
  readonly a: readonly Party[];
  readonly b: readonly Party[];
}

function without(parties: readonly Party[], others: readonly Party[]): Party[] {
  const known = new Set(others.map(({ entity }) => entity.id));
  return parties.filter(({ entity }) => !known.has(entity.id));
}

function states(parties: readonly Party[]): Set<string | null> {
  return new Set(parties.map(({ state }) => state));
}

/** Two armed sides: a government is side A, else who began it. */
function armedDyad(doers: readonly Party[], hit: readonly Party[]): Dyad | null {
  const [by, on] = [doers.some(isState), hit.some(isState)];
  if (doers.every(isState) && hit.every(isState)) {
    const apart = [...states(doers)].every((state) => state !== null && !states(hit).has(state));
    return apart ? { type: 1, rule: "ged/type/states", a: doers, b: hit } : null;
  }
  if (doers.every(isState)) return on ? null : { type: 1, rule: "ged/type/state-based", a: doers, b: hit };
  if (hit.every(isState)) return by ? null : { type: 1, rule: "ged/type/state-based", a: hit, b: doers };
  return by || on ? null : { type: 2, rule: "ged/type/non-state", a: doers, b: hit };
}

/** Whether the texts tell civilians, and nobody armed, to have died. */
function civiliansAlone(incident: Incident): boolean {
  const told = tellers(whole(incident, "killed")).map(({ figure }) => figure.population);
  const parts = partsOf(incident, "killed").filter((fact) => (fact.best ?? 0) > 0);
  const dead = [...told, ...parts.map(({ subject }) => subject ?? "")].map(partOf);
  if (dead.includes("fighters") || dead.includes("state-forces")) return false;
  return dead.includes("civilians");
}

/** Parties of a clash told in one breath ("fighting between the army and the front"). */
function clashDyad(doers: readonly Party[]): Dyad | null {
  const armed = doers.filter(isState);
  const groups = doers.filter(({ kind }) => kind === "group");
  if (armed.length > 0 && groups.length > 0 && states(armed).size === 1)
    return { type: 1, rule: "ged/type/state-based", a: armed, b: groups };
  return armed.length === 0 && groups.length === 2
    ? { type: 2, rule: "ged/type/non-state", a: groups.slice(0, 1), b: groups.slice(1) }
    : null;
}

function findDyad(incident: Incident, parties: Parties): Dyad | null {
  const all = { doers: parties.initiators.filter(isArmed), hit: parties.targets.filter(isArmed) };
  const doers = without(all.doers, all.hit);
  const hit = without(all.hit, all.doers);
  if (!isKnown(all.doers)) return null;
  if (doers.length > 0 && hit.length > 0)
    return isKnown(doers) && isKnown(hit) ? armedDyad(doers, hit) : null;
  if (isKindOf(incident.type, "clash") && all.hit.length === 0) return clashDyad(all.doers);
  const oneDoer = isKnown(doers) && (doers.every(isState) || doers.length === 1);
  if (oneDoer && all.hit.length === 0 && civiliansAlone(incident))
    return { type: 3, rule: "ged/type/one-sided", a: doers, b: [] };
  return null;
}

function gwno(parties: readonly Party[]): Cell {
  const numbers = [...states(parties)].flatMap((state) =>
    state ? (countryCodes(state)?.gleditschWard ?? []) : [],
  );
  return numbers.length === 0 ? blank("ged/gwno/no-state") : cell(numbers.join(", "), "ged/gwno/code-list");
}

function lossesOf(parties: readonly Party[]): Part | null {
  if (parties.length === 0) return null;
  if (parties.every(isState)) return "state-forces";
  return parties.every(({ kind }) => kind === "group") ? "fighters" : null;
}

/** A side without a type of violence: told, of one kind, and not told on the other side too. */
function loose(parties: readonly Party[], others: readonly Party[]): Party[] {
  const own = without(parties.filter(isArmed), others);
  return own.every(isState) ? (states(own).size === 1 ? own : []) : own.length === 1 ? own : [];
}

function nameCell(
  side: readonly Party[],
  { found, evidence, none }: { found: string; evidence: CellEvidence[]; none: string },
): Cell {
  if (side.length === 0) return blank(none);
  return names(side).length === 0
    ? blank("ged/side/unnamed", evidence)
    : cell(names(side).join(", "), found, evidence);
}

/** Type of violence and both sides; blank where the parties do not tell. */
export function sidesOf(catalog: Catalog, incident: Incident): Sides {
  const parties = partiesOf(catalog, incident);
  const { initiators, targets, blamed, claimants } = parties;
  const evidence = (side: readonly Party[]): CellEvidence[] =>
    side.flatMap(({ entity }) => nameEvidence(catalog, incident, entity));
  const dyad = findDyad(incident, parties);
  const [a, b] = dyad ? [dyad.a, dyad.b] : [loose(initiators, targets), loose(targets, initiators)];
  const claimed =
    a.length > 0 && a.every((party) => claimants.some(({ entity }) => entity.id === party.entity.id));
  const found = claimed ? "ged/side/claimed" : dyad ? "ged/side/named" : "ged/side/told-without-type";
  const who =
    blamed.length > 0 ? "ged/side/blamed" : initiators.some(isArmed) ? "ged/side/mixed" : "ged/side/not-told";
  const whom = targets.some(isArmed) ? "ged/side/mixed" : "ged/side/not-told";
  const dead = claimEvidence(tellers(whole(incident, "killed")).map(({ claim }) => claim));
  const oneSided = dyad?.type === 3;
  const apart = dyad && lossesOf(a) !== lossesOf(b);
  return {
    type: dyad
      ? cell(dyad.type, dyad.rule, [...evidence(a), ...evidence(b), ...(oneSided ? dead : [])])
      : blank("ged/type/not-told"),
    sideA: nameCell(a, { found, evidence: evidence(a), none: who }),
    sideB: oneSided
      ? cell("Civilians", "ged/side/civilians", dead)
      : nameCell(b, {
          found: dyad ? "ged/side/named" : "ged/side/told-without-type",
          evidence: evidence(b),
          none: whom,
        }),
    gwnoA: gwno(a),
    gwnoB: gwno(b),
    partA: apart ? lossesOf(a) : null,
    partB: apart ? lossesOf(b) : null,
  };
}
