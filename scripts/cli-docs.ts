import { exitCodes } from "../src/cli/cli-error.ts";
import { buildProgram } from "../src/cli/program.ts";

const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: "every input was processed",
  inputErrors: "some input could not be read; everything else was processed",
  usage: "unknown command or option, or a value it does not take, or a result that cannot be written",
  nothingRead: "no article was found in any input",
  evidenceBroken: "some evidence of an export no longer stands in the articles as the export says",
};

/** docs/cli.md, made from the commands themselves. */
export function cliDocs(): string {
  const program = buildProgram();
  const named = program.commands.flatMap((one) => [
    { name: one.name(), command: one },
    ...one.commands.map((command) => ({ name: `${one.name()} ${command.name()}`, command })),
  ]);
  for (const { command } of named) command.configureHelp({ helpWidth: 100 });
  const sections = named.map(
    ({ name, command }) =>
      `## stemma ${name}\n\n\`\`\`text\n${command.helpInformation().trimEnd()}\n\`\`\`\n`,
  );
  const codes = Object.entries(exitCodes).map(
    ([name, code]) => `| ${code} | ${exitMeanings[name as keyof typeof exitCodes]} |`,
  );
  return [
    "# Command line\n",
    "From a clone: `npm run -s stemma -- COMMAND …`. This page is written by `node scripts/write-cli-docs.ts`; a test holds it against the commands.\n",
    ...sections,
    "## Exit codes\n",
    ["| code | meaning |", "| --- | --- |", ...codes].join("\n"),
    "",
  ].join("\n");
}
