import { Command, Option } from "commander";
import type { Store } from "../engine/ingest.ts";
import type { Dossier } from "../model/dossier.ts";
import { CliError } from "./cli-error.ts";
import { dbOption, jobsOption, outputOption, quietOption } from "./common-options.ts";
import { withStore } from "./open-db.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { openProgress } from "./progress.ts";

interface Options {
  readonly db?: string;
  readonly format: "md" | "json";
  readonly output?: string;
  readonly jobs: number;
  readonly quiet?: boolean;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

async function ofPath(path: string, { jobs, quiet = false }: Options): Promise<Dossier> {
  const { dossierOf, otherExport } = await import("../engine/diff.ts");
  const kind = otherExport(path);
  if (kind !== null)
    throw new CliError(`Cannot compare "${path}": it is ${kind}, wanted a dossier as JSON, or reports`);
  const progress = openProgress(quiet);
  const { dossier } = await dossierOf(path, { jobs, onProgress: progress.update });
  progress.stop();
  return dossier;
}

/** One side of a comparison with a project: the project up to a day, all of it where none is named, or a path. */
async function sideOf(store: Store, side: string | undefined, options: Options): Promise<Dossier> {
  const { projectUpTo, reportProject } = await import("../engine/project-report.ts");
  if (side === undefined) return (await reportProject(store)).dossier;
  if (!day.test(side)) return ofPath(side, options);
  const dossier = await projectUpTo(store, side);
  if (dossier.articles.length === 0)
    process.stderr.write(`The project holds no report published up to ${side}\n`);
  return dossier;
}

async function sides(a: string, b: string | undefined, options: Options): Promise<[Dossier, Dossier]> {
  const { db } = options;
  const wrong = [a, b].find((side) => side && day.test(side) && Number.isNaN(Date.parse(side)));
  if (db !== undefined && wrong) throw new CliError(`Cannot compare "${wrong}": there is no such day`);
  if (db !== undefined)
    return withStore(db, {}, async (store) => [
      await sideOf(store, a, options),
      await sideOf(store, b, options),
    ]);
  if (b === undefined) throw new CliError(`Cannot compare "${a}": wanted a later dossier, or --db`);
  return [await ofPath(a, options), await ofPath(b, options)];
}

async function run(a: string, b: string | undefined, options: Options): Promise<void> {
  const { format, quiet = false } = options;
  const output = openOutput(options.output);
  const [before, after] = await sides(a, b, options);
  const sizes = [before, after].map(({ articles }) => articles.length);
  if (!sizes.includes(0)) {
    const { compareDossiers, comparedText } = await import("../engine/diff.ts");
    await output.write(comparedText(compareDossiers(before, after), format));
  }
  await output.close();
  const messages = [...before.messages, ...after.messages];
  process.exitCode = reportOutcome(messages, { articles: Math.min(...sizes), quiet });
}

export function diffCommand(): Command {
  return new Command("diff")
    .description("Tell what changed between two dossiers: incidents, tolls, conflicts, withdrawn claims")
    .argument("<a>", "the earlier one: a dossier as JSON, or a file or folder of reports")
    .argument("[b]", "the later one, likewise; with --db all of the project where none is named")
    .addOption(
      dbOption(
        "compare with this project; a day, YYYY-MM-DD, is then what it holds of reports up to that day",
      ),
    )
    .addOption(new Option("--format <format>", "output format").choices(["md", "json"]).default("md"))
    .addOption(outputOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
