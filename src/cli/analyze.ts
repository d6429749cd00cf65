import { Command, Option } from "commander";
import type { Message } from "../model/message.ts";
import { jobsOption, outputOption, quietOption } from "./common-options.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { openProgress } from "./progress.ts";

interface Options {
  readonly format: "jsonl";
  readonly output?: string;
  readonly jobs: number;
  readonly quiet?: boolean;
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const quiet = options.quiet ?? false;
  const output = openOutput(options.output);
  const progress = openProgress(quiet);
  const { analyzePaths } = await import("../engine/analyze.ts");
  const messages: Message[] = [];
  let articles = 0;
  for await (const step of analyzePaths(paths, { jobs: options.jobs, onProgress: progress.update })) {
    if (step.kind === "message") messages.push(step.message);
    else {
      articles++;
      await output.write(`${JSON.stringify(step.analysis)}\n`);
    }
  }
  progress.stop();
  await output.close();
  process.exitCode = reportOutcome(messages, { articles, quiet });
}

export function analyzeCommand(): Command {
  return new Command("analyze")
    .description("Print all that one article alone tells: one Analysis a line")
    .argument("<path...>", "files, folders, or - for standard input")
    .addOption(new Option("--format <format>", "output format").choices(["jsonl"]).default("jsonl"))
    .addOption(outputOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
