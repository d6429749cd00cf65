import { readFile } from "node:fs/promises";
import { type DossierDiff, diffDossiers } from "../export/diff/diff.ts";
import { diffMarkdown } from "../export/diff/diff-markdown.ts";
import { formats } from "../export/formats.ts";
import { type Dossier, dossierLists } from "../model/dossier.ts";
import type { AnalyzeOptions } from "./analyze.ts";
import { type Report, reportPaths } from "./report.ts";

/** What changed, and the two dossiers it changed between. */
export interface Compared {
  readonly diff: DossierDiff;
  readonly a: Dossier;
  readonly b: Dossier;
}

function isDossier(value: unknown): value is Dossier {
  if (typeof value !== "object" || value === null) return false;
  return dossierLists.every((key) => Array.isArray((value as Readonly<Record<string, unknown>>)[key]));
}

/** The dossier in a file, or null where the file holds something else, or is none. */
async function storedDossier(path: string): Promise<Dossier | null> {
  if (!path.endsWith(".json")) return null;
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isDossier(value) ? value : null;
  } catch {
    return null;
  }
}

/** What a file is by its name where that is an export which is no dossier ("a .csv file"); null for all else. */
export function otherExport(path: string): string | null {
  const endings = [...formats.values()].map(({ extension }) => extension).filter((one) => one !== ".json");
  const ending = endings.find((one) => path.toLowerCase().endsWith(one));
  return ending === undefined ? null : `a ${ending} file`;
}

/** The dossier that a file holds, else the one made from the reports under the path. */
export async function dossierOf(
  path: string,
  options: AnalyzeOptions = {},
): Promise<Pick<Report, "dossier">> {
  const dossier = await storedDossier(path);
  return dossier ? { dossier } : reportPaths([path], options);
}

/** Compares two dossiers, the earlier first. */
export function compareDossiers(a: Dossier, b: Dossier): Compared {
  return { diff: diffDossiers(a, b), a, b };
}

/** A comparison in the format asked for. */
export function comparedText({ diff, a, b }: Compared, format: "md" | "json"): string {
  return format === "json" ? `${JSON.stringify(diff, null, 2)}\n` : diffMarkdown(diff, { a, b });
}
