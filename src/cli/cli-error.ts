/** Exit codes of every command; docs/cli.md lists them. */
export const exitCodes = {
  done: 0,
  /** Some input could not be read; everything else was processed. */
  inputErrors: 1,
  usage: 2,
  /** No article was found in any input. */
  nothingRead: 3,
  /** Some evidence of an export does not stand in the articles as it says. */
  evidenceBroken: 4,
} as const;

/** An error that ends a command with a sentence for its user instead of a stack. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
