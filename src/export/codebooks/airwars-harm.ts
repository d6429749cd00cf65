import { isPartOf } from "../../lexicon/populations.ts";
import type { Incident } from "../../model/dossier.ts";
import type { Cell, CellEvidence } from "../table.ts";
import { blank, cell, claimEvidence } from "./cells.ts";
import { type Count, counts, decided, partOf, partsOf, sureOf, whole } from "./tolls.ts";

/** Fewest and most, with the rule and the words. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly rule: string;
  readonly evidence: readonly CellEvidence[];
}

type Harm = "killed" | "wounded";

/** What is told of those harmed in one way, by who they were; null is unknown. */
export interface Harmed {
  readonly civilians: Range | null;
  readonly children: Range | null;
  readonly women: Range | null;
  readonly men: Range | null;
  readonly undetermined: Range | null;
  readonly belligerents: Range | null;
}

function most({ figure }: Count): number {
  return Math.ceil(figure.high ?? figure.low ?? 0);
}

function range(all: readonly Count[], rule: string): Range | null {
  if (all.length === 0) return null;
  const evidence = claimEvidence(all.map(({ claim }) => claim));
  return { min: Math.min(...all.map(sureOf)), max: Math.max(...all.map(most)), rule, evidence };
}

/** Every count that stands, of all or of a part. */
function standing(incident: Incident, harm: Harm): { all: Count[]; parts: Count[] } {
  return { all: counts(whole(incident, harm)), parts: partsOf(incident, harm).flatMap(counts) };
}

function sum(ranges: readonly (Range | null)[], rule: string): Range | null {
  const told = ranges.filter((one) => one !== null);
  if (told.length === 0) return null;
  return {
    min: told.reduce((total, { min }) => total + min, 0),
    max: told.reduce((total, { max }) => total + max, 0),
    rule,
    evidence: told.flatMap(({ evidence }) => evidence),
  };
}

/** Civilians where they are counted as such; else at least the largest part of them that is counted. */
function civiliansOf({ all, parts }: { all: readonly Count[]; parts: readonly Count[] }): Range | null {
  const whole = all.filter(({ figure }) => partOf(figure.population) === "civilians");
  const named = parts.filter(({ figure }) => isPartOf(figure.population, "civilians"));
  const counted = range([...whole, ...named], "airwars/harm/told");
  if (counted) return counted;
  const others = parts.filter(({ figure }) => partOf(figure.population) === "civilians");
  const byPopulation = Map.groupBy(others, ({ figure }) => figure.population);
  const ranges = [...byPopulation.values()].flatMap((group) => range(group, "airwars/harm/parts") ?? []);
  return ranges.toSorted((a, b) => b.min - a.min || b.max - a.max)[0] ?? null;
}

const sides = ["civilians", "state-forces", "fighters"] as const;

/**
 * How many of the people of a count are told to be civilians or belligerents by the voice of the count; where it says
 * of nobody who they were, by whoever tells most: accounts tell of the same people.
 */
function toldBeside(count: Count, parts: readonly Count[]): number {
  const own = parts.filter(({ claim }) => claim.voice === count.claim.voice);
  const told = own.length > 0 ? own : parts;
  return sides.reduce((total, side) => {
    const sizes = told.filter(({ figure }) => partOf(figure.population) === side).map(sureOf);
    return total + Math.max(0, ...sizes);
  }, 0);
}

/** What a person set, in place of what is told. */
function judgedRange(incident: Incident, harm: Harm, population: string | null): Range | null {
  const fact =
    incident.facts.find(({ aspect, subject }) => aspect === harm && subject === population) ?? null;
  const set = decided(fact);
  return (
    set && {
      min: set.low,
      max: Math.max(set.high, set.low),
      rule: "airwars/harm/judged",
      evidence: claimEvidence(set.claims),
    }
  );
}

/** The rest of a whole that a person set. */
function restOfJudged(all: Range, known: readonly (Range | null)[]): Range {
  const [least, greatest] = [sum(known, "")?.min ?? 0, sum(known, "")?.max ?? 0];
  return { ...all, min: Math.max(0, all.min - greatest), max: Math.max(0, all.max - least) };
}

/** What is left of everybody when those told to be civilians or belligerents are taken off. */
function restOf({ all, parts }: { all: readonly Count[]; parts: readonly Count[] }): Range | null {
  if (all.length === 0) return null;
  const known = [...all, ...parts].filter(({ figure }) => partOf(figure.population) !== null);
  const rests = all.map((count) => {
    if (partOf(count.figure.population) !== null) return { min: 0, max: 0 };
    const off = toldBeside(count, known);
    return { min: Math.max(0, sureOf(count) - off), max: Math.max(0, most(count) - off) };
  });
  return {
    min: Math.min(...rests.map(({ min }) => min)),
    max: Math.max(...rests.map(({ max }) => max)),
    rule: "airwars/harm/rest",
    evidence: claimEvidence(all.map(({ claim }) => claim)),
  };
}

/** "Five children" and "three children of one family" by one voice of a report: the smaller count is of some of them. */
function largestByVoice(all: readonly Count[]): Count[] {
  const telling = ({ claim }: Count) => `${claim.article} ${claim.voice}`;
  return [...Map.groupBy(all, telling).values()].map((own) =>
    own.reduce((best, one) => (most(one) > most(best) ? one : best)),
  );
}

/** Everybody told harmed in one way, by population. */
export function harmedBy(incident: Incident, harm: Harm): Harmed {
  const told = standing(incident, harm);
  const every = [...told.all, ...told.parts];
  const of = (population: string) =>
    judgedRange(incident, harm, population) ??
    range(
      largestByVoice(every.filter(({ figure }) => isPartOf(figure.population, population))),
      "airwars/harm/told",
    );
  const side = (part: "state-forces" | "fighters") =>
    range(
      every.filter(({ figure }) => partOf(figure.population) === part),
      "airwars/harm/told",
    );
  const civilians = judgedRange(incident, harm, "civilians") ?? civiliansOf(told);
  const all = judgedRange(incident, harm, null);
  const belligerents = sum([side("state-forces"), side("fighters")], "airwars/harm/belligerents");
  return {
    civilians,
    children: of("children"),
    women: of("women"),
    men: of("men"),
    undetermined: all ? restOfJudged(all, [civilians, belligerents]) : restOf(told),
    belligerents,
  };
}

function pair(name: string, found: Range | null): [string, Cell][] {
  if (!found) return [`${name}_min`, `${name}_max`].map((column) => [column, blank("airwars/harm/unknown")]);
  return [
    [`${name}_min`, cell(found.min, found.rule, found.evidence)],
    [`${name}_max`, cell(found.max, found.rule, found.evidence)],
  ];
}

/** The columns of those harmed in one way. */
export function harmColumns(found: Harmed, harm: "killed" | "injured"): Record<string, Cell> {
  return Object.fromEntries(Object.entries(found).flatMap(([name, one]) => pair(`${name}_${harm}`, one)));
}
