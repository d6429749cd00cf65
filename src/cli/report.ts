import { Command, Option } from "commander";
import type { Report } from "../engine/report.ts";
import { toHtml } from "../export/html.ts";
import { toJson } from "../export/json.ts";
import { toMarkdown } from "../export/markdown.ts";
import { jobsOption, judgementsOption, outputOption, quietOption } from "./common-options.ts";
import { readJudgements } from "./judgement-lines.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { openProgress } from "./progress.ts";

const formats = { md: toMarkdown, html: toHtml, json: toJson } as const;

interface Options {
  readonly format: keyof typeof formats;
  readonly output?: string;
  readonly jobs: number;
  readonly judgements?: string;
  readonly quiet?: boolean;
}

function render({ dossier, articles }: Report, format: Options["format"]): string {
  return formats[format](dossier, articles);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const quiet = options.quiet ?? false;
  const judgements = options.judgements === undefined ? [] : await readJudgements(options.judgements);
  const output = openOutput(options.output);
  const progress = openProgress(quiet);
  const { reportPaths } = await import("../engine/report.ts");
  const report = await reportPaths(paths, { jobs: options.jobs, judgements, onProgress: progress.update });
  progress.stop();
  const articles = report.articles.length;
  if (articles > 0) await output.write(render(report, options.format));
  await output.close();
  process.exitCode = reportOutcome(report.dossier.messages, { articles, quiet });
}

export function reportCommand(): Command {
  return new Command("report")
    .description("Print the dossier: what happened, according to whom")
    .argument("<path...>", "files, folders, or - for standard input")
    .addOption(new Option("--format <format>", "output format").choices(Object.keys(formats)).default("md"))
    .addOption(outputOption())
    .addOption(judgementsOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
