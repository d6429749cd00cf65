import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option } from "commander";

/** Reads a whole number of at least 1. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError(`got "${text}", wanted a whole number from 1 on`);
  return value;
}

/** Reads a number. */
export function finiteNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value))
    throw new InvalidArgumentError(`got "${text}", wanted a number`);
  return value;
}

export function jobsOption(): Option {
  return new Option("--jobs <n>", "worker threads; the output is the same for any number")
    .argParser(positiveInteger)
    .default(Math.max(1, Math.min(8, availableParallelism())), "one per core, at most 8");
}

/** A project: DB is a folder or an address. */
export function dbOption(description: string): Option {
  return new Option("--db <db>", `${description}: a folder, or a postgres:// address`);
}

export function outputOption(): Option {
  return new Option("-o, --output <file>", "write to a file instead of standard output");
}

export function quietOption(): Option {
  return new Option("--quiet", "no progress and no notes on standard error");
}

export function judgementsOption(): Option {
  return new Option("--judgements <file>", "JSON Lines of what persons decided, taken into account");
}
