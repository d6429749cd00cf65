import { Command } from "commander";
import { engine } from "../model/engine.ts";
import { analyzeCommand } from "./analyze.ts";
import { exitCodes } from "./cli-error.ts";
import { diffCommand } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { ingestCommand } from "./ingest.ts";
import { judgeCommand } from "./judge.ts";
import { reportCommand } from "./report.ts";
import { serveCommand } from "./serve.ts";
import { usageError } from "./usage-errors.ts";
import { verifyCommand } from "./verify.ts";
import { watchCommand } from "./watch.ts";

/** A command as it is called: "stemma judge undo". */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

/** The whole command line; docs/cli.md is held against it by a test. */
export function buildProgram(): Command {
  const program = new Command("stemma")
    .description("Reads many reports of the same events and says what happened, according to whom")
    .version(engine)
    .helpCommand(false)
    .addCommand(reportCommand())
    .addCommand(analyzeCommand())
    .addCommand(exportCommand())
    .addCommand(ingestCommand())
    .addCommand(serveCommand())
    .addCommand(watchCommand())
    .addCommand(judgeCommand())
    .addCommand(verifyCommand())
    .addCommand(diffCommand());
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command.configureOutput({ outputError: (said, write) => write(usageError(said, nameOf(command))) });
    command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage));
  }
  return program;
}
