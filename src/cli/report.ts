import { Command, Option } from "commander";
import type { Report } from "../engine/report.ts";
import { toHtml } from "../export/html.ts";
import { toJson } from "../export/json.ts";
import { toMarkdown } from "../export/markdown.ts";
import { dbOption, jobsOption, judgementsOption, outputOption, quietOption } from "./common-options.ts";
import { type GatherOptions, gatherReport } from "./gather-report.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";

const formats = { md: toMarkdown, html: toHtml, json: toJson } as const;

interface Options extends GatherOptions {
  readonly format: keyof typeof formats;
  readonly output?: string;
}

function render({ dossier, articles }: Report, format: Options["format"]): string {
  return formats[format](dossier, articles);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const quiet = options.quiet ?? false;
  const output = openOutput(options.output);
  const report = await gatherReport(paths, options);
  const articles = report.articles.length;
  if (articles > 0) await output.write(render(report, options.format));
  await output.close();
  process.exitCode = reportOutcome(report.dossier.messages, { articles, quiet });
}

export function reportCommand(): Command {
  return new Command("report")
    .description("Print the dossier: what happened, according to whom")
    .argument("[path...]", "files, folders, or - for standard input")
    .addOption(new Option("--format <format>", "output format").choices(Object.keys(formats)).default("md"))
    .addOption(dbOption("report on this project instead of paths"))
    .addOption(outputOption())
    .addOption(judgementsOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
