import type { Report } from "../engine/report.ts";
import { CliError } from "./cli-error.ts";
import { readJudgements } from "./judgement-lines.ts";
import { withStore } from "./open-db.ts";
import { openProgress } from "./progress.ts";

export interface GatherOptions {
  readonly db?: string;
  readonly judgements?: string;
  readonly jobs: number;
  readonly quiet?: boolean;
}

/** The report of the paths given, or of a project. */
export async function gatherReport(paths: readonly string[], options: GatherOptions): Promise<Report> {
  const { db, jobs, quiet = false } = options;
  const judgements = options.judgements === undefined ? [] : await readJudgements(options.judgements);
  if (db !== undefined) {
    if (paths.length > 0)
      throw new CliError(`Cannot report on "${paths[0]}" and a project at once: wanted paths or --db`);
    if (judgements.length > 0)
      throw new CliError(`Cannot take the judgements of "${options.judgements}": the project has its own`);
    const { reportProject } = await import("../engine/project-report.ts");
    return withStore(db, {}, reportProject);
  }
  if (paths.length === 0) throw new CliError("Cannot report: wanted files, folders, - or --db");
  const progress = openProgress(quiet);
  const { reportPaths } = await import("../engine/report.ts");
  const report = await reportPaths(paths, { jobs, judgements, onProgress: progress.update });
  progress.stop();
  return report;
}
