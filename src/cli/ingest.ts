import { Command, Option } from "commander";
import type { Ingested, Store } from "../engine/ingest.ts";
import type { Received } from "../engine/receive.ts";
import type { TakenIn } from "../engine/take-in.ts";
import { counted } from "../model/labels.ts";
import { CliError } from "./cli-error.ts";
import { dbOption, jobsOption, positiveInteger, quietOption } from "./common-options.ts";
import { openIngestProgress } from "./ingest-progress.ts";
import { withStore } from "./open-db.ts";
import { reportOutcome } from "./outcome.ts";
import { openOutput } from "./output.ts";
import { allowPrivateOption, contactOption, type WebChoices } from "./web-options.ts";

interface Options extends WebChoices {
  readonly follow?: boolean;
  readonly mostPages: number;
  readonly db: string;
  readonly name?: string;
  readonly list?: boolean;
  readonly jobs: number;
  readonly quiet?: boolean;
}

const now = (): string => new Date().toISOString();

function line({ as, article, uri }: TakenIn): string {
  return `${[as, article, (uri ?? "-").replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")].join("\t")}\n`;
}

async function tellSummary(store: Store, { summary, reanalyzed, revision }: Ingested): Promise<void> {
  const { added, changed, known, copies, refused } = summary;
  const { incidents, conflicts, accounts, articles } = await store.project();
  const again = reanalyzed > 0 ? `, ${reanalyzed} analyzed again` : "";
  process.stderr.write(
    `${counted(added, "article")} new, ${changed} changed, ${known} known, ${counted(copies, "copy")} among the new, ${refused.length} refused${again}\n` +
      `The project holds ${counted(articles, "article")} in ${counted(accounts, "account")}, ` +
      `${counted(incidents, "incident")}, ${counted(conflicts, "fact")} in conflict (revision ${revision})\n`,
  );
}

/** All that the inputs hold, with what is fetched for them. */
async function* receivedFor(
  store: Store,
  inputs: readonly string[],
  options: Options,
): AsyncGenerator<Received> {
  const { receive } = await import("../engine/receive.ts");
  const { openWeb } = await import("../engine/open-web.ts");
  const { follow = false, mostPages } = options;
  const fetcher = openWeb(options);
  try {
    yield* receive(inputs, { fetcher, follow, mostPages, validators: (uri) => store.validators(uri) });
  } finally {
    await fetcher.close();
  }
}

/** What was asked for, or what a run that was cut short had been asked for. */
async function inputsFor(store: Store, given: readonly string[]): Promise<readonly string[]> {
  if (given.length > 0) return given;
  const cut = (await store.unfinished()).flatMap(({ inputs }) => inputs).filter((input) => input !== "-");
  if (cut.length > 0) return [...new Set(cut)];
  throw new CliError("Cannot ingest: wanted files, folders, addresses or -, and no run was cut short");
}

async function run(given: readonly string[], options: Options): Promise<void> {
  const { db, jobs, list = false, quiet = false } = options;
  const { ingest } = await import("../engine/ingest.ts");
  const { inputSize } = await import("../engine/input-size.ts");
  const output = openOutput(undefined);
  await withStore(db, { create: true, ...(options.name && { name: options.name }) }, async (store) => {
    const inputs = await inputsFor(store, given);
    const progress = openIngestProgress(quiet, await inputSize(inputs));
    let [articles, done] = [0, 0];
    const onTaken = (taken: readonly TakenIn[], bytes: number): void => {
      articles += taken.length;
      done += bytes;
      progress.update(articles, done);
      if (list) void output.write(taken.map(line).join(""));
    };
    const onLinking = progress.linking;
    const received = receivedFor(store, inputs, options);
    const ingested = await ingest(store, received, { inputs, now, jobs, onTaken, onLinking }).finally(
      progress.stop,
    );
    await output.close();
    process.exitCode = reportOutcome(ingested.summary.refused, { articles, quiet });
    if (!quiet && articles > 0) await tellSummary(store, ingested);
  });
}

export function ingestCommand(): Command {
  return new Command("ingest")
    .description("Take articles into a project, and make its dossier anew")
    .argument(
      "[path...]",
      "files, folders, addresses, or - for standard input; none goes on with a run that was cut short",
    )
    .addOption(dbOption("the project, made where there is none").makeOptionMandatory())
    .addOption(new Option("--name <name>", "name of a new project (default: that of the folder)"))
    .addOption(new Option("--follow", "fetch the pages that local feeds, lists and sitemaps name"))
    .addOption(
      new Option("--most-pages <n>", "documents fetched, at most").argParser(positiveInteger).default(500),
    )
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(new Option("--list", "print a line for each article once it is safe: what it is, id, address"))
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
