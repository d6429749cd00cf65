#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { CliError } from "./cli-error.ts";

/** Modules loaded from here on need not be compiled again by the next run. */
enableCompileCache();
try {
  const { buildProgram } = await import("./program.ts");
  await buildProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
