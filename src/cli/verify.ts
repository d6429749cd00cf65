import { Command, Option } from "commander";
import type { VerifiedFile } from "../engine/verify.ts";
import { exitCodes } from "./cli-error.ts";
import { outputOption, quietOption } from "./common-options.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";

interface Options {
  readonly against: readonly string[];
  readonly format: "text" | "json";
  readonly output?: string;
  readonly quiet?: boolean;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** One line a broken evidence, one a file; nothing in them moves the cursor. */
function text(results: readonly VerifiedFile[]): string {
  const lines = results.flatMap(({ file, failure, held, broken }) => {
    if (failure !== null) return [failure];
    const head = `${file}: ${held} of ${counted(held + broken.length, "piece")} of evidence found again`;
    const rows = broken.map(({ breach, where, uri, article, start, end, reason }) => {
      const at = start === null ? "" : ` ${uri ?? article} ${start}–${end}`;
      return `  ${breach}${at} (${where || "the whole file"}): ${reason}`;
    });
    return [head, ...rows];
  });
  return lines.map((line) => `${line.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")}\n`).join("");
}

function outcome(results: readonly VerifiedFile[]): number {
  if (results.some(({ broken }) => broken.length > 0)) return exitCodes.evidenceBroken;
  return results.some(({ failure }) => failure !== null) ? exitCodes.inputErrors : exitCodes.done;
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { against, format, quiet = false } = options;
  const { articlesUnder, verifyFiles } = await import("../engine/verify.ts");
  const { articles, messages } = await articlesUnder(against);
  const read = reportOutcome(messages, { articles: articles.length, quiet });
  if (articles.length === 0) {
    process.exitCode = read;
    return;
  }
  const results = await verifyFiles(files, { articles });
  const output = openOutput(options.output);
  await output.write(format === "json" ? `${JSON.stringify(results, null, 2)}\n` : text(results));
  await output.close();
  process.exitCode = outcome(results);
}

export function verifyCommand(): Command {
  return new Command("verify")
    .description("Find the evidence of exports again in the articles: by quotation, position and hash")
    .argument("<file...>", "exports in any format that carries evidence, or a codebook's .explain.csv")
    .addOption(
      new Option(
        "--against <path...>",
        "the articles: files or folders, as they were given to export",
      ).makeOptionMandatory(),
    )
    .addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text"))
    .addOption(outputOption())
    .addOption(quietOption())
    .action(run);
}
