import { stringify } from "csv-stringify/sync";
import { inertText } from "./inert-text.ts";
import type { Row, Table } from "./table.ts";

/** Rows turned into text at a time: large enough to be fast, small enough to hold. */
const batch = 500;

function lines(records: readonly (readonly unknown[])[], bom = false): string {
  return stringify(records as unknown[][], {
    bom,
    record_delimiter: "windows",
    quote_record_delimiter: true,
    cast: { boolean: String, string: inertText },
  });
}

function values({ cells }: Row): unknown[] {
  return cells.map((cell) => cell.value);
}

/** A table as RFC 4180 text in chunks: header first, CRLF after every line, UTF-8 mark on request. */
export function* csvText(
  table: Pick<Table, "columns" | "rows">,
  options: { bom?: boolean } = {},
): Generator<string> {
  yield lines([table.columns.map((column) => column.name)], options.bom ?? false);
  let records: unknown[][] = [];
  for (const row of table.rows) {
    records.push(values(row));
    if (records.length === batch) {
      yield lines(records);
      records = [];
    }
  }
  if (records.length > 0) yield lines(records);
}
