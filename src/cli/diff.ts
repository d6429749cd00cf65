import { Command, Option } from "commander";
import { jobsOption, outputOption, quietOption } from "./common-options.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { openProgress } from "./progress.ts";

interface Options {
  readonly format: "md" | "json";
  readonly output?: string;
  readonly jobs: number;
  readonly quiet?: boolean;
}

async function run(a: string, b: string, options: Options): Promise<void> {
  const { format, jobs, quiet = false } = options;
  const output = openOutput(options.output);
  const progress = openProgress(quiet);
  const { comparedText, comparePaths } = await import("../engine/diff.ts");
  const compared = await comparePaths(a, b, { jobs, onProgress: progress.update });
  progress.stop();
  const sizes = [compared.a, compared.b].map(({ articles }) => articles.length);
  if (!sizes.includes(0)) await output.write(comparedText(compared, format));
  await output.close();
  const messages = [...compared.a.messages, ...compared.b.messages];
  process.exitCode = reportOutcome(messages, { articles: Math.min(...sizes), quiet });
}

export function diffCommand(): Command {
  return new Command("diff")
    .description("Tell what changed between two dossiers: incidents, tolls, conflicts, withdrawn claims")
    .argument("<a>", "the earlier one: a dossier as JSON, or a file or folder of reports")
    .argument("<b>", "the later one, likewise")
    .addOption(new Option("--format <format>", "output format").choices(["md", "json"]).default("md"))
    .addOption(outputOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
