import assert from "node:assert/strict";
import { test } from "node:test";
import { toldIncident } from "../../../test/told-incident.ts";
import type { Row, Table } from "../table.ts";
import { codebooks } from "./codebooks.ts";
import type { Rule, RuleTest } from "./rule.ts";

/** Whether the rule made one of its columns with the value wanted; of several rows the first that it made. */
function holds(
  table: Table,
  rows: readonly Row[],
  { rule, gives }: { rule: Rule; gives: RuleTest["gives"] },
): void {
  if (rule.columns.length === 0) {
    const told = table.messages.map((message) => message.rule);
    assert.ok(told.includes(rule.id), `${rule.id} left nothing out: ${told.join(", ") || "no message"}`);
    return;
  }
  const made = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const column = table.columns[index]?.name ?? "";
      return cell.rule === rule.id && rule.columns.includes(column)
        ? [`${column} = ${JSON.stringify(cell.value)}`]
        : [];
    }),
  );
  const wanted = rule.columns.map((column) => `${column} = ${JSON.stringify(gives)}`);
  assert.ok(
    wanted.some((one) => made.includes(one)),
    `${rule.id}: wanted ${wanted.join(" or ")}, it made ${made.join(", ") || "nothing"}`,
  );
}

for (const [name, { rules, table }] of codebooks) {
  for (const rule of rules.values()) {
    test(`${name}: ${rule.id}`, () => {
      assert.ok(rule.tests.length > 0, "no test row");
      for (const { given, gives } of rule.tests) {
        const made = table(toldIncident(given));
        holds(made, [...made.rows], { rule, gives });
      }
    });
  }

  test(`${name}: every rule that a cell or a message names is in the table, in a column it may make`, () => {
    for (const { given } of [...rules.values()].flatMap((rule) => rule.tests)) {
      const made = table(toldIncident(given));
      for (const message of made.messages) assert.ok(rules.has(message.rule), message.rule);
      for (const { cells } of made.rows) {
        assert.equal(cells.length, made.columns.length);
        for (const [index, cell] of cells.entries()) {
          const column = made.columns[index]?.name ?? "";
          assert.ok(rules.get(cell.rule)?.columns.includes(column), `${column} by ${cell.rule}`);
        }
      }
    }
  });
}
