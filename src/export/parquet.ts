import { ByteWriter, type ColumnSource, parquetWrite } from "hyparquet-writer";
import { engine } from "../model/engine.ts";
import { offsetsNote } from "./anchors.ts";
import type { Catalog } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import type { Cell, Column, Datatype, Table } from "./table.ts";
import { claimsTable } from "./tables/claims-table.ts";

type Element = NonNullable<Parameters<typeof parquetWrite>[0]["schema"]>[number];

const elements: Readonly<Record<Datatype, Omit<Element, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
};

function stored(value: Cell["value"], datatype: Datatype): Cell["value"] | Date {
  return datatype === "date" && value !== null ? new Date(`${value}T00:00:00Z`) : value;
}

function columnsOf({ columns, rows }: Table): ColumnSource[] {
  const data = columns.map((): (Cell["value"] | Date)[] => []);
  for (const { cells } of rows) {
    for (const [index, { datatype }] of columns.entries())
      data[index]?.push(stored(cells[index]?.value ?? null, datatype));
  }
  return columns.map(({ name }, index) => ({ name, data: data[index] ?? [] }));
}

function schemaOf(columns: readonly Column[]): Element[] {
  const leaves = columns.map(
    ({ name, datatype }): Element => ({ name, repetition_type: "OPTIONAL", ...elements[datatype] }),
  );
  return [{ name: "claims", num_children: leaves.length }, ...leaves];
}

function write(catalog: Catalog): Uint8Array[] {
  const table = claimsTable(catalog);
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columnsOf(table),
    schema: schemaOf(table.columns),
    createdBy: engine,
    kvMetadata: [{ key: "offsets", value: offsetsNote }],
  });
  return [writer.getBytes()];
}

/** The table of claims with typed columns; texts stand as they are, no spreadsheet opens the file. */
export const parquet: FormatWriter = { write, tables: (catalog) => [claimsTable(catalog)] };
