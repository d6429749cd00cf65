import { Command, Option } from "commander";
import type { TakenIn } from "../engine/take-in.ts";
import type { FeedState } from "../model/feed-state.ts";
import type { Message } from "../model/message.ts";
import { CliError, exitCodes } from "./cli-error.ts";
import { dbOption, jobsOption, quietOption } from "./common-options.ts";
import { withStore } from "./open-db.ts";
import { allowPrivateOption, contactOption, type WebChoices } from "./web-options.ts";

interface Options extends WebChoices {
  readonly db: string;
  readonly once?: boolean;
  readonly jobs: number;
  readonly quiet?: boolean;
}

/** One line that moves no cursor, whatever a feed calls itself. */
function tell(text: string): void {
  process.stderr.write(`${text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")}\n`);
}

/** What each poll brought, told when it is safe. */
class Teller {
  readonly #quiet: boolean;
  #counts: Record<TakenIn["as"], number> = { added: 0, changed: 0, known: 0 };
  errors = 0;
  polls = 0;

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  taken(taken: readonly TakenIn[]): void {
    for (const { as } of taken) this.#counts[as]++;
  }

  message({ severity, reason }: Message): void {
    if (severity !== "error") return;
    this.errors++;
    if (!this.#quiet) tell(reason);
  }

  polled({ uri, title, nextPoll, failures }: FeedState): void {
    const { added, changed, known } = this.#counts;
    this.#counts = { added: 0, changed: 0, known: 0 };
    this.polls++;
    if (this.#quiet || failures > 0) return;
    tell(
      `${title ?? uri}: ${added} new, ${changed} changed, ${known} known; next poll at ${nextPoll.slice(0, 16)}Z`,
    );
  }
}

/** Ends when the terminal or the system asks for it, between two polls. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

async function run(feeds: readonly string[], options: Options): Promise<void> {
  const { db, jobs, once = false, quiet = false } = options;
  const { openWeb } = await import("../engine/open-web.ts");
  const { watchedFeeds, watchProject } = await import("../engine/watch-project.ts");
  await withStore(db, { create: true }, async (store) => {
    if (feeds.length === 0 && (await watchedFeeds(store)).length === 0)
      throw new CliError(
        "Cannot watch: wanted addresses of feeds or lists of feeds, and the project watches none",
      );
    const fetcher = openWeb(options);
    const teller = new Teller(quiet);
    await watchProject(store, feeds, {
      fetcher,
      jobs,
      once,
      signal: stopSignal(),
      onTaken: (taken) => teller.taken(taken),
      onMessage: (message) => teller.message(message),
      onPolled: (feed) => teller.polled(feed),
    }).finally(() => fetcher.close());
    if (teller.polls === 0 && !quiet) tell("No feed is due yet");
    process.exitCode = teller.errors > 0 ? exitCodes.inputErrors : exitCodes.done;
  });
}

export function watchCommand(): Command {
  return new Command("watch")
    .description("Poll feeds and take what they bring into a project, until it is stopped")
    .argument(
      "[feeds...]",
      "addresses of feeds, sitemaps or lists of feeds, or files of such lists; none goes on with those watched before",
    )
    .addOption(dbOption("the project, made where there is none").makeOptionMandatory())
    .addOption(new Option("--once", "poll what is due and end"))
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .action(run);
}
