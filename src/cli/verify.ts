import { Command, Option } from "commander";
import type { VerifiedFile } from "../engine/verify.ts";
import type { Article } from "../model/article.ts";
import { counted } from "../model/labels.ts";
import type { Message } from "../model/message.ts";
import { CliError, exitCodes } from "./cli-error.ts";
import { dbOption, outputOption, quietOption } from "./common-options.ts";
import { withStore } from "./open-db.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";

interface Gathered {
  readonly articles: readonly Article[];
  readonly messages: readonly Message[];
}

interface Options {
  readonly against?: readonly string[];
  readonly db?: string;
  readonly format: "text" | "json";
  readonly output?: string;
  readonly quiet?: boolean;
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

/** The articles of the paths given, or of a project. */
async function gather({ against = [], db }: Options): Promise<Gathered> {
  if ((db === undefined) === (against.length === 0))
    throw new CliError("Cannot verify: wanted either --against or --db");
  if (db === undefined) {
    const { articlesUnder } = await import("../engine/verify.ts");
    return articlesUnder(against);
  }
  const articles = await withStore(db, {}, (store) => Array.fromAsync(store.articles()));
  return { articles, messages: [] };
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { format, quiet = false } = options;
  const { articles, messages } = await gather(options);
  const { verifyFiles } = await import("../engine/verify.ts");
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
      new Option("--against <path...>", "the articles: files or folders, as they were given to export"),
    )
    .addOption(dbOption("the articles: those of this project"))
    .addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text"))
    .addOption(outputOption())
    .addOption(quietOption())
    .action(run);
}
