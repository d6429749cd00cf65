import { judgementOfRule } from "../model/judgement.ts";
import { counted } from "../model/labels.ts";
import type { Message } from "../model/message.ts";
import { exitCodes } from "./cli-error.ts";

const mostShown = 20;

/** One line that moves no cursor, whatever a file's name holds. */
function shown(reason: string): string {
  return `${reason.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")}\n`;
}

/** Tells on standard error what could not be read, and gives the exit code that says so. */
export function reportOutcome(
  messages: readonly Message[],
  options: { articles: number; quiet: boolean },
): number {
  const errors = messages.filter((message) => message.severity === "error");
  if (!options.quiet) {
    for (const { reason } of errors.slice(0, mostShown)) process.stderr.write(shown(reason));
    if (errors.length > mostShown)
      process.stderr.write(
        `… and ${counted(errors.length - mostShown, "more input")} that could not be read\n`,
      );
    const unmet = messages.filter(({ rule }) => judgementOfRule(rule) !== null);
    for (const { reason } of unmet) process.stderr.write(shown(reason));
  }
  if (options.articles === 0) {
    if (errors.length === 0) process.stderr.write("Cannot report: no article found in the inputs\n");
    return exitCodes.nothingRead;
  }
  return errors.length > 0 ? exitCodes.inputErrors : exitCodes.done;
}

/** Tells on standard error what a format had no place for: the first of each rule, and how many more. */
export function tellLeftOut(messages: readonly Message[]): void {
  for (const [rule, [first, ...more]] of Map.groupBy(messages, (message) => message.rule)) {
    if (first)
      process.stderr.write(
        shown(more.length === 0 ? first.reason : `${first.reason}; ${more.length} more by ${rule}`),
      );
  }
}
