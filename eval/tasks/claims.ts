import type { Analysis } from "../../src/model/analysis.ts";
import { assemble } from "../../src/pipeline.ts";
import { type Count, commonIncident, incidentCount } from "../casualty-counts.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { analyzePool, mainIncidents } from "../pool.ts";
import { harmonic, round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

/** An assessed narrative; null is unknown or not reported, not zero. */
interface Narrative {
  readonly id: string;
  readonly text: string;
  readonly killed_min: number | null;
  readonly killed_max: number | null;
  readonly injured_min: number | null;
  readonly injured_max: number | null;
  readonly strike_status: string | null;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

interface Scored {
  readonly id: string;
  readonly killed: { readonly gold: Range | null; readonly read: Count };
  readonly injured: { readonly gold: Range | null; readonly read: Count };
  readonly contested: boolean;
}

function rangeOf(min: number | null, max: number | null): Range | null {
  return min === null || max === null ? null : { min, max };
}

/** The narrative's incident is the one most of its claims are on. */
function read(narrative: Narrative, analysis: Analysis): Scored {
  const dossier = assemble([analysis]);
  const incident = commonIncident(dossier, mainIncidents(dossier, [analysis]));
  return {
    id: narrative.id,
    killed: {
      gold: rangeOf(narrative.killed_min, narrative.killed_max),
      read: incidentCount(incident, "killed"),
    },
    injured: {
      gold: rangeOf(narrative.injured_min, narrative.injured_max),
      read: incidentCount(incident, "wounded"),
    },
    contested: narrative.strike_status === "Contested strike",
  };
}

/** Intersection over union of two ranges of whole numbers, both ends included. */
function overlap(gold: Range, { low, high }: Count): number {
  const shared = Math.min(gold.max, high) - Math.max(gold.min, low) + 1;
  const all = Math.max(gold.max, high) - Math.min(gold.min, low) + 1;
  return shared <= 0 ? 0 : shared / all;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function rangeMetrics(
  scored: readonly Scored[],
  harm: "killed" | "injured",
): { bothExact: number; iou: number } {
  const known = scored.flatMap((one) =>
    one[harm].gold ? [{ gold: one[harm].gold, read: one[harm].read }] : [],
  );
  return {
    bothExact: mean(known.map(({ gold, read }) => Number(gold.min === read.low && gold.max === read.high))),
    iou: mean(known.map(({ gold, read }) => overlap(gold, read))),
  };
}

/** Whether the sources disagree on the killed: a range, or a contested strike. */
function disagreeF1(scored: readonly Scored[]): number {
  let both = 0;
  let found = 0;
  let wanted = 0;
  for (const { killed, contested } of scored) {
    if (!killed.gold) continue;
    const gold = killed.gold.min < killed.gold.max || contested;
    const said = killed.read.low < killed.read.high;
    both += Number(gold && said);
    found += Number(said);
    wanted += Number(gold);
  }
  return round(harmonic(found === 0 ? 0 : both / found, wanted === 0 ? 0 : both / wanted));
}

function failures(scored: readonly Scored[]): Failure[] {
  return scored.flatMap(({ id, killed, injured }) =>
    (["killed", "injured"] as const).flatMap((harm): Failure[] => {
      const { gold, read } = harm === "killed" ? killed : injured;
      if (!gold || (gold.min === read.low && gold.max === read.high)) return [];
      const wide = read.high - read.low > gold.max - gold.min;
      const kind =
        read.high === 0
          ? "missed"
          : overlap(gold, read) === 0
            ? "elsewhere"
            : wide
              ? "too wide"
              : "too narrow";
      return [
        {
          kind: `${harm}: ${kind}`,
          document: id,
          detail: `${read.low}–${read.high}, gold ${gold.min}–${gold.max}`,
        },
      ];
    }),
  );
}

/** Ranges of civilians killed and injured read out of one narrative that tells source by source who claimed what. */
function score(narratives: readonly Narrative[]): Outcome {
  const { analyses } = analyzePool(narratives);
  const scored = narratives.map((narrative, index) => read(narrative, analyses[index] as Analysis));
  const killed = rangeMetrics(scored, "killed");
  const injured = rangeMetrics(scored, "injured");
  return {
    documents: narratives.length,
    metrics: {
      killedBothExact: killed.bothExact,
      killedIoU: killed.iou,
      injuredBothExact: injured.bothExact,
      injuredIoU: injured.iou,
      disagreeF1: disagreeF1(scored),
    },
    errors: failures(scored),
  };
}

export const claims: Task = {
  name: "claims",
  folder: "claims/airwars-gaza",
  run: async (data) => score(readRecords<Narrative>(dataPath(data))),
};
