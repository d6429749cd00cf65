import assert from "node:assert/strict";
import type { Catalog } from "../src/export/catalog.ts";
import type { Row, Table } from "../src/export/table.ts";

/** Cells of a row by column name. */
export function record(table: Table, { cells }: Row): Record<string, Row["cells"][number]> {
  return Object.fromEntries(
    table.columns.map(({ name }, index) => [name, cells[index] as Row["cells"][number]]),
  );
}

/** Columns that show a day's or a sum's arithmetic: they rest on their rule alone where no words name the day. */
function isWhole(value: unknown): boolean {
  return value === null || (typeof value === "number" && Number.isSafeInteger(value));
}

/** What holds of every cell of every codebook: a rule that is written down, and words that stand in an article. */
export function assertCells(table: Table, catalog: Catalog): number {
  const ids = new Set<string>();
  for (const row of table.rows) {
    assert.ok(!ids.has(row.id), `${row.id} stands twice`);
    ids.add(row.id);
    assert.equal(row.cells.length, table.columns.length);
    for (const [index, { value, rule, evidence }] of row.cells.entries()) {
      const column = table.columns[index];
      assert.ok(table.rules.has(rule), `${column?.name} of ${row.id} names no rule: "${rule}"`);
      if (column?.datatype === "integer") assert.ok(isWhole(value), `${column.name} of ${row.id}: ${value}`);
      if (column?.datatype === "date" && value !== null) assert.match(String(value), /^\d{4}-\d{2}-\d{2}$/);
      assert.notEqual(value, "", `${column?.name} of ${row.id} is empty text, wanted null`);
      for (const { article, start, end, text } of evidence)
        assert.equal(
          catalog.sourceOf.get(article)?.text.slice(start, end),
          text,
          `${column?.name} of ${row.id}`,
        );
    }
  }
  for (const { rule } of table.messages) assert.ok(table.rules.has(rule), rule);
  return ids.size;
}

/** low ≤ best ≤ high, at least one death somewhere, and the dead by side sum to best. */
export function assertGed(table: Table): void {
  for (const row of table.rows) {
    const cells = record(table, row);
    const number = (name: string): number => {
      const value = cells[name]?.value;
      assert.ok(
        typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
        `${name} of ${row.id}: ${value}`,
      );
      return value;
    };
    const [low, best, high] = [number("low"), number("best"), number("high")];
    assert.ok(low <= best && best <= high && high >= 1, `${row.id}: ${low} ${best} ${high}`);
    const sides = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map(number);
    assert.equal(
      sides.reduce((sum, one) => sum + one),
      best,
      `${row.id}: ${sides.join(" + ")} is not ${best}`,
    );
  }
}
