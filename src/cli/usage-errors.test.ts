import assert from "node:assert/strict";
import { test } from "node:test";
import { buildProgram } from "./program.ts";
import { usageError } from "./usage-errors.ts";

const table: readonly (readonly [words: string, told: string])[] = [
  ["report x --format xml", 'Cannot take "xml" for --format <format>: wanted one of md, html, json'],
  ["report x --jobs 0", 'Cannot take "0" for --jobs <n>: wanted a whole number from 1 on'],
  ["export x", 'Cannot run "stemma export": wanted --format <format>'],
  ["analyze", 'Cannot run "stemma analyze": wanted <path>'],
  ["report --frmat md", 'Cannot run "stemma report": unknown option "--frmat", perhaps "--format" was meant'],
  ["reprot x", 'Cannot run "stemma": unknown command "reprot", perhaps "report" was meant'],
  ["report --format", 'Cannot run "stemma report": --format <format> was given nothing'],
  ["diff a b c", 'Cannot run "stemma diff": got 3 arguments, wanted 2'],
  ["judge undo x", 'Cannot run "stemma judge undo": wanted --db <db>'],
];

for (const [words, told] of table)
  test(`stemma ${words}`, async () => {
    let said = "";
    const program = buildProgram();
    for (const one of [program, ...program.commands.flatMap((two) => [two, ...two.commands])]) {
      one.exitOverride();
      one.configureOutput({ ...one.configureOutput(), writeErr: (text) => (said += text) });
    }
    await assert.rejects(program.parseAsync(words.split(" "), { from: "user" }));
    assert.equal(said, `${told}\n`);
  });

test("what has no form of its own still says which command", () => {
  assert.equal(
    usageError("error: something new\n", "stemma diff"),
    'Cannot run "stemma diff": something new\n',
  );
});
