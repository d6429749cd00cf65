import { Command, InvalidArgumentError, Option } from "commander";
import { CliError } from "./cli-error.ts";
import { dbOption } from "./common-options.ts";

const standardPort = 7100;

interface Options {
  readonly db: string;
  readonly port?: number;
  readonly host: string;
  readonly token?: string;
  readonly tiles?: string;
  readonly open?: boolean;
}

function portNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError(`got "${text}", wanted a whole number from 0 to 65535`);
  return value;
}

async function run(options: Options, command: Command) {
  const { db, port = standardPort, host, token = "", tiles = null, open = false } = options;
  const { openProject, StoreError } = await import("../engine/open-project.ts");
  const { ServeError } = await import("../server/serve.ts");
  const { serveUntilStopped, showInBrowser } = await import("./stay-up.ts");
  const seek = command.getOptionValueSource("port") === undefined;
  try {
    const desk = await openProject(db);
    const serving = { host, port, seek, tiles, token: token === "" ? null : token };
    await serveUntilStopped(desk, serving, ({ url }) => {
      process.stdout.write(`${url}\n`);
      if (open) showInBrowser(url);
    });
  } catch (error) {
    throw error instanceof ServeError || error instanceof StoreError ? new CliError(error.message) : error;
  }
}

export function serveCommand(): Command {
  const port = new Option("--port <n>", `port to listen on (default: ${standardPort}, or the next free one)`);
  const token = new Option("--token <token>", "who may ask: 16 characters or more");
  return new Command("serve")
    .description("Open the reading room of a project, to be looked at in a browser")
    .addOption(dbOption("the project").makeOptionMandatory())
    .addOption(port.argParser(portNumber))
    .option(
      "--host <address>",
      "address to listen on; any but this machine's own demands a token",
      "127.0.0.1",
    )
    .addOption(token.env("STEMMA_TOKEN"))
    .option(
      "--tiles <url>",
      "map tiles from elsewhere, as https://…/{z}/{x}/{y}.png; by default none are fetched",
    )
    .option("--open", "show it in the browser at once")
    .action(run);
}
