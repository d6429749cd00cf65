import { analyze } from "../../src/pipeline.ts";
import { isUnattributed, narratedRange, type Range, rangeOverlap } from "../airwars-ranges.ts";
import { dataPath, findFile, readRecords } from "../corpus.ts";
import { toArticle } from "../pool.ts";
import { round, type Scores, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface Incident {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly killed_min: number | null;
  readonly killed_max: number | null;
  readonly injured_min: number | null;
  readonly injured_max: number | null;
  readonly strike_status: string | null;
}

interface Compared {
  readonly id: string;
  readonly harm: "killed" | "injured";
  readonly gold: Range | null;
  readonly found: Range | null;
  /** Whether the narrative leaves open who did it. */
  readonly unattributed: boolean;
}

function goldRange(min: number | null, max: number | null): Range | null {
  return min === null || max === null ? null : { min, max };
}

/** A narrative that grades its strike by one source of attribution, and so not as contested. */
const singleSource = /\bgraded (?:this |this incident )?as (?:a )?[“"]?single source claim\b/i;

function compare(incident: Incident): Compared[] {
  const { id, text, date } = incident;
  const analysis = analyze(toArticle({ id, text, published: date }));
  const unattributed = isUnattributed(analysis) && !singleSource.test(text);
  return [
    {
      id,
      harm: "killed",
      gold: goldRange(incident.killed_min, incident.killed_max),
      found: narratedRange(analysis, "killed"),
      unattributed,
    },
    {
      id,
      harm: "injured",
      gold: goldRange(incident.injured_min, incident.injured_max),
      found: narratedRange(analysis, "wounded"),
      unattributed,
    },
  ];
}

function isExact({ gold, found }: Compared): boolean {
  return gold !== null && found !== null && gold.min === found.min && gold.max === found.max;
}

function known(all: readonly Compared[], harm: Compared["harm"]): Compared[] {
  return all.filter((one) => one.harm === harm && one.gold !== null);
}

function exactShare(all: readonly Compared[]): number {
  return all.length === 0 ? 0 : round(all.filter(isExact).length / all.length);
}

function meanOverlap(all: readonly Compared[]): number {
  const sum = all.reduce(
    (total, { gold, found }) => total + (gold && found ? rangeOverlap(gold, found) : 0),
    0,
  );
  return all.length === 0 ? 0 : round(sum / all.length);
}

/** Of the ranges given, how many are of a number the gold knows: what was told of nobody is spurious. */
function precision(all: readonly Compared[], harm: Compared["harm"]): number {
  const given = all.filter((one) => one.harm === harm && one.found !== null);
  return given.length === 0 ? 0 : round(given.filter(isExact).length / given.length);
}

function isOpen(range: Range | null): boolean {
  return range !== null && range.min < range.max;
}

/** Incidents on whose dead the sources disagree, or whose author is contested, against ranges that are open and strikes that nobody is named for. */
function disagreement(incidents: readonly Incident[], all: readonly Compared[]): Scores {
  const killed = new Map(all.filter((one) => one.harm === "killed").map((one) => [one.id, one]));
  const gold = incidents.filter(
    ({ id, strike_status }) => isOpen(killed.get(id)?.gold ?? null) || strike_status === "Contested strike",
  );
  const found = incidents.filter(({ id }) => {
    const one = killed.get(id);
    return isOpen(one?.found ?? null) || one?.unattributed === true;
  });
  const correct = found.filter((one) => gold.includes(one)).length;
  return scores({ correct, predicted: found.length, gold: gold.length });
}

function kindOf({ harm, gold, found }: Compared): string {
  if (!found || !gold) return `${harm}: ${found ? "spurious" : "missed"}`;
  if (found.min === gold.min) return `${harm}: greatest ${found.max > gold.max ? "too high" : "too low"}`;
  return `${harm}: least ${found.min > gold.min ? "too high" : "too low"}`;
}

function show(range: Range | null): string {
  return range ? `${range.min}-${range.max}` : "nothing";
}

function failures(all: readonly Compared[]): Failure[] {
  return all
    .filter((one) => !isExact(one) && (one.gold !== null || one.found !== null))
    .map((one) => ({
      kind: kindOf(one),
      document: one.id,
      detail: `${show(one.found)} for ${show(one.gold)}`,
    }));
}

function score(data: string): Outcome {
  const path = findFile(data, "test.jsonl") ?? findFile(data, "incidents.jsonl") ?? dataPath(data);
  const incidents = readRecords<Incident>(path);
  const all = incidents.flatMap(compare);
  const [killed, injured] = [known(all, "killed"), known(all, "injured")];
  const disagree = disagreement(incidents, all);
  const metrics = {
    killedBothExact: exactShare(killed),
    killedIoU: meanOverlap(killed),
    injuredBothExact: exactShare(injured),
    injuredIoU: meanOverlap(injured),
    disagreeF1: disagree.f1,
    disagreePrecision: disagree.precision,
    disagreeRecall: disagree.recall,
    killedPrecision: precision(all, "killed"),
    injuredPrecision: precision(all, "injured"),
  };
  return { documents: incidents.length, metrics, errors: failures(all) };
}

/** Least and greatest number of killed and injured over all claims of one narrative. */
export const claims: Task = {
  name: "claims",
  folder: "claims/airwars-gaza",
  run: (data) => Promise.resolve(score(data)),
};
