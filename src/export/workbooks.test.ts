import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { DOMParser } from "linkedom";
import { readParquet } from "parquet-wasm/node";
import readXlsxFile from "read-excel-file/node";
import { bytesOf, exported, reportFolders, reportOf } from "../../test/export-reports.ts";
import { type Catalog, openCatalog } from "./catalog.ts";
import type { Cell, Table } from "./table.ts";
import { claimsTable } from "./tables/claims-table.ts";
import { xlsx } from "./xlsx.ts";
import { cellText, columnLetters, longestCell, sheetXml } from "./xlsx-sheet.ts";

async function catalogOf(folder: string): Promise<Catalog> {
  const { dossier, articles } = await reportOf(folder);
  return openCatalog(dossier, articles);
}

/** What a reader makes of a cell: days come back as dates, blanks as null. */
function shown({ value }: Cell, datatype: string): unknown {
  if (typeof value !== "string") return value;
  if (datatype === "date" && value >= "1900-03-01") return new Date(`${value}T00:00:00Z`);
  return cellText(value);
}

/** A row without its blanks at the end, which readers leave out. */
function trimmed(row: readonly unknown[]): unknown[] {
  const last = row.findLastIndex((value) => value !== null);
  return row.slice(0, last + 1);
}

for (const folder of reportFolders) {
  const name = folder.split("/").at(-1);

  test(`${name}: the workbook reads back sheet by sheet, cell by cell`, async () => {
    const catalog = await catalogOf(folder);
    const bytes = await exported(await reportOf(folder), "xlsx");
    const sheets = await readXlsxFile(bytes, { trim: false });
    const tables = xlsx.tables?.(catalog) ?? [];
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ["incidents", "facts", "claims", "articles", "accounts", "quotes"],
    );
    for (const [index, { columns, rows }] of tables.entries()) {
      const [header, ...records] = sheets[index]?.data ?? [];
      assert.deepEqual(
        header,
        columns.map((column) => column.name),
      );
      const wanted = [...rows].map(({ cells }) =>
        trimmed(cells.map((cell, at) => shown(cell, columns[at]?.datatype ?? "string"))),
      );
      assert.deepEqual(records.map(trimmed), wanted);
    }
  });

  test(`${name}: the columns of claims read back with their types and values`, async () => {
    const { columns, rows } = claimsTable(await catalogOf(folder));
    const bytes = await exported(await reportOf(folder), "parquet");
    const file = new Uint8Array(bytes).buffer;
    const types = { string: "STRING", number: "DOUBLE", integer: "INT32", date: "DATE", boolean: "BOOLEAN" };
    const leaves = parquetMetadata(file).schema.slice(1);
    assert.deepEqual(
      leaves.map(({ name: key, type, converted_type }) => [
        key,
        converted_type === "UTF8" ? "STRING" : (converted_type ?? type),
      ]),
      columns.map(({ name: key, datatype }) => [key, types[datatype]]),
    );
    const records = await parquetReadObjects({ file });
    const wanted = [...rows].map(({ cells }) => cells.map(({ value }) => value));
    const read = records.map((record) =>
      columns.map(({ name: key }) => {
        const value: unknown = record[key] ?? null;
        return value instanceof Date ? value.toISOString().slice(0, 10) : value;
      }),
    );
    assert.deepEqual(read, wanted);
    const table = readParquet(new Uint8Array(bytes));
    assert.equal(
      table.recordBatches().reduce((sum, batch) => sum + batch.numRows, 0),
      wanted.length,
    );
  });
}

/** A table of one sheet with texts made to do harm. */
function hostile(texts: readonly string[]): Table {
  return {
    name: "hostile",
    columns: [{ name: "text", title: "Text", datatype: "string", description: "" }],
    rows: texts.map((value, index) => ({
      id: String(index),
      cells: [{ value, rule: "given", evidence: [] }],
    })),
    rules: new Map(),
    messages: [],
  };
}

test("texts that spreadsheets run, names of built-in properties and characters XML lacks come to no harm", async () => {
  const texts = [
    "=cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    "constructor",
    "__proto__",
    "a\u0001b",
    "_x0041_",
    "\r\n",
    "]]>",
    "&lt;",
    "\uD800",
  ];
  const xml = [...sheetXml(hostile([...texts, "x".repeat(40_000)]))].join("");
  assert.ok(!xml.includes("<f>"));
  const cells = [...new DOMParser().parseFromString(xml, "text/xml").querySelectorAll("c t")].slice(1);
  const read = cells.map((cell) =>
    (cell.textContent ?? "").replace(/_x([0-9A-F]{4})_/g, (_: string, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
  const wanted = [
    "'=cmd|' /C calc'!A0",
    "'@SUM(A1)",
    "'\t=1",
    "constructor",
    "__proto__",
    "a\u0001b",
    "_x0041_",
    "'\r\n",
    "]]>",
    "&lt;",
    "\uFFFD",
  ];
  assert.deepEqual(read, [...wanted, "x".repeat(longestCell)]);
});

test("a workbook holds no formula, no link, no clock", async () => {
  const report = await reportOf(reportFolders[0] as string);
  const bytes = await exported(report, "xlsx");
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const text = Buffer.from(part).toString();
    assert.ok(!/<f[ >]|hyperlink|externalLink/i.test(text), path);
    assert.ok(text.startsWith("<?xml"), path);
  }
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  assert.deepEqual(await exported(report, "xlsx"), bytes, "the same bytes two seconds later");
});

test("columns are lettered as spreadsheets letter them", () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnLetters), [
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});

test("the dossier written member by member is the dossier written whole", async () => {
  const { toJson } = await import("./json.ts");
  const { dossier, articles } = await reportOf(reportFolders[0] as string);
  const { json } = await import("./json.ts");
  const chunks = json.write(openCatalog(dossier, articles), { bom: false, fileName: "out.json" });
  assert.equal((await bytesOf(chunks)).toString(), toJson(dossier));
});
