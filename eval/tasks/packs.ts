import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Analysis } from "../../src/model/analysis.ts";
import { analyze, assemble } from "../../src/pipeline.ts";
import { readPaths } from "../../src/read/read.ts";
import type { Check, GoldPack } from "../packs/gold.ts";
import { backgroundChecks, extraChecks, incidentChecks } from "../packs/incident-checks.ts";
import {
  accountChecks,
  entityChecks,
  noiseChecks,
  notActualChecks,
  utteranceChecks,
} from "../packs/text-checks.ts";
import { harmonic, round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

const root = join(import.meta.dirname, "..", "..");

async function analyzeFolder(folder: string): Promise<Analysis[]> {
  const found: Analysis[] = [];
  for await (const received of readPaths([folder]))
    if (received.kind === "article") found.push(analyze(received.article));
  return found;
}

function checkPack(gold: GoldPack, analyses: readonly Analysis[]): Check[] {
  const dossier = assemble(analyses);
  return [
    ...incidentChecks(gold, dossier),
    ...backgroundChecks(gold, dossier, analyses),
    ...extraChecks(gold, dossier),
    ...accountChecks(gold, dossier),
    ...entityChecks(gold, dossier),
    ...utteranceChecks(gold, dossier, analyses),
    ...notActualChecks(gold, dossier, analyses),
    ...noiseChecks(gold, analyses),
  ];
}

function shareMet(checks: readonly Check[]): number {
  return checks.filter((check) => check.met).length / Math.max(1, checks.length);
}

/**
 * Share of what the gold asks for that is met, by kind; `extra` is the share of the dossier's incidents the gold knows.
 * `f1` sets that share against the share of all other checks.
 */
async function run(data: string): Promise<Outcome> {
  const paths = globSync(join(data, "gold", "*.json")).sort();
  if (!existsSync(data) || paths.length === 0)
    throw new Error(`Cannot score packs in "${data}": no gold found`);
  const checks: Check[] = [];
  const errors: Failure[] = [];
  let documents = 0;
  for (const path of paths) {
    const gold = JSON.parse(readFileSync(path, "utf8")) as GoldPack;
    const analyses = await analyzeFolder(join(data, "packs", gold.pack));
    documents += analyses.length;
    for (const check of checkPack(gold, analyses)) {
      checks.push(check);
      if (!check.met) errors.push({ kind: check.kind, document: gold.pack, detail: check.detail });
    }
  }
  const byKind = [...Map.groupBy(checks, (check) => check.kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const extra = checks.filter((check) => check.kind === "extra");
  const asked = checks.filter((check) => check.kind !== "extra");
  const metrics = {
    f1: round(harmonic(shareMet(extra), shareMet(asked))),
    ...Object.fromEntries(byKind.map(([kind, members]) => [kind, round(shareMet(members))])),
  };
  return { documents, metrics, errors };
}

export const packs: Task = {
  name: "packs",
  folder: relative(join(root, "..", "shared", "corpora"), join(root, "examples")),
  run,
};
