import { join } from "node:path";
import { mainEvent } from "../../src/link/salience.ts";
import type { Analysis } from "../../src/model/analysis.ts";
import { assemble } from "../../src/pipeline.ts";
import { type Count, commonIncident, incidentCount, reportCount } from "../casualty-counts.ts";
import { bcubedF1, pairwiseF1 } from "../clustering.ts";
import { dataPath, findFile, readRecords } from "../corpus.ts";
import { analyzePool, groupDocuments, mainIncidents, type PoolDocument } from "../pool.ts";
import { round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface Report extends PoolDocument {
  readonly incident: string;
}

interface Row {
  readonly incident: string;
  readonly killed: number;
  readonly injured: number;
}

interface Pair {
  readonly killed: Count;
  readonly wounded: Count;
}

interface Scored {
  readonly gold: Row;
  readonly whole: Pair;
  readonly reports: readonly { readonly id: string; readonly counts: Pair }[];
}

function countsOf(analysis: Analysis): Pair {
  const event = mainEvent(analysis);
  return { killed: reportCount(analysis, event, "killed"), wounded: reportCount(analysis, event, "wounded") };
}

/** One incident read as a user would: all its reports in one dossier, and each report by itself. */
function read(gold: Row, reports: readonly Report[], analyses: readonly Analysis[]): Scored {
  const dossier = assemble(analyses);
  const incident = commonIncident(dossier, mainIncidents(dossier, analyses));
  const whole = { killed: incidentCount(incident, "killed"), wounded: incidentCount(incident, "wounded") };
  const own = reports.map(({ id }, at) => ({ id, counts: countsOf(analyses[at] as Analysis) }));
  return { gold, whole, reports: own };
}

function share(items: readonly Scored[], test: (one: Scored) => boolean): number {
  return items.length === 0 ? 0 : round(items.filter(test).length / items.length);
}

function within(value: number, { low, high }: Count): boolean {
  return low <= value && value <= high;
}

function width({ low, high }: Count): number {
  return high - low;
}

function reportShare(scored: readonly Scored[], test: (gold: Row, counts: Pair) => boolean): number {
  const all = scored.flatMap(({ gold, reports }) => reports.map(({ counts }) => test(gold, counts)));
  return all.length === 0 ? 0 : round(all.filter(Boolean).length / all.length);
}

/** Exact numbers among the incidents for which some harm is told, and among those in which some befell. */
function precisionAndRecall(scored: readonly Scored[]): Record<string, number> {
  const harms = [
    ["killed", "killed"],
    ["injured", "wounded"],
  ] as const;
  return Object.fromEntries(
    harms.flatMap(([name, harm]) => {
      const exact = ({ gold, whole }: Scored) => gold[name] === whole[harm].best;
      const told = scored.filter(({ whole }) => whole[harm].best > 0);
      const befell = scored.filter(({ gold }) => gold[name] > 0);
      return [
        [`${name}Precision`, share(told, exact)],
        [`${name}Recall`, share(befell, exact)],
      ];
    }),
  );
}

/** Where the number went wrong: nothing read, too few, too many. */
function kindOf(harm: string, gold: number, got: number): string {
  if (got === 0) return `${harm}: missed`;
  if (gold === 0) return `${harm}: invented`;
  return got < gold ? `${harm}: too few` : `${harm}: too many`;
}

function failures(scored: readonly Scored[]): Failure[] {
  return scored.flatMap(({ gold, whole, reports }) => {
    const detail = reports.map(
      ({ id, counts }) => `${id.slice(0, 6)} ${counts.killed.best}/${counts.wounded.best}`,
    );
    const entries = [
      ["killed", gold.killed, whole.killed.best],
      ["injured", gold.injured, whole.wounded.best],
    ] as const;
    return entries
      .filter(([, wanted, got]) => wanted !== got)
      .map(([harm, wanted, got]) => ({
        kind: kindOf(harm, wanted, got),
        document: gold.incident,
        detail: `${got} for ${wanted}; by report ${detail.join(", ")}`,
      }));
  });
}

function grouping(
  reports: readonly Report[],
  analyses: ReadonlyMap<string, Analysis>,
): Record<string, number> {
  const known = reports.filter(({ id }) => analyses.has(id));
  const articleOf = new Map(known.map(({ id }) => [id, (analyses.get(id) as Analysis).article.id]));
  const pool = { analyses: known.map(({ id }) => analyses.get(id) as Analysis), articleOf };
  const system = groupDocuments(known, pool);
  const gold = new Map(known.map(({ id, incident }) => [id, incident]));
  return { bcubedF1: round(bcubedF1(system, gold)), pairwiseF1: round(pairwiseF1(system, gold)) };
}

/** Every `STEMMA_EVAL_STEP`-th incident, for a quick look; all of them by default. */
const step = Number(process.env["STEMMA_EVAL_STEP"] ?? 1);

function score(data: string): Outcome {
  const rows = readRecords<Row>(findFile(data, "incidents.jsonl") ?? join(data, "incidents.jsonl"));
  const reports = readRecords<Report>(dataPath(data));
  const byIncident = Map.groupBy(reports, ({ incident }) => incident);
  const chosen = rows.filter((row, at) => at % step === 0 && byIncident.has(row.incident));
  const analyses = new Map<string, Analysis>();
  const scored = chosen.map((row) => {
    const own = byIncident.get(row.incident) as Report[];
    const pool = analyzePool(own);
    for (const [at, { id }] of own.entries()) analyses.set(id, pool.analyses[at] as Analysis);
    return read(row, own, pool.analyses);
  });
  const metrics = {
    killedExact: share(scored, ({ gold, whole }) => gold.killed === whole.killed.best),
    injuredExact: share(scored, ({ gold, whole }) => gold.injured === whole.wounded.best),
    killedInRange: share(scored, ({ gold, whole }) => within(gold.killed, whole.killed)),
    injuredInRange: share(scored, ({ gold, whole }) => within(gold.injured, whole.wounded)),
    meanWidth: round(
      scored.reduce((sum, { whole }) => sum + width(whole.killed) + width(whole.wounded), 0) /
        Math.max(1, 2 * scored.length),
    ),
    ...precisionAndRecall(scored),
    perReportKilledExact: reportShare(scored, (gold, { killed }) => gold.killed === killed.best),
    perReportInjuredExact: reportShare(scored, (gold, { wounded }) => gold.injured === wounded.best),
    ...grouping(reports, analyses),
  };
  return { documents: analyses.size, metrics, errors: failures(scored) };
}

/** Killed and injured of each incident over all its reports, and the reports grouped by incident in one pool. */
export const casualties: Task = {
  name: "casualties",
  folder: "casualties/gva",
  run: (data) => Promise.resolve(score(data)),
};
