import assert from "node:assert/strict";
import { test } from "node:test";
import Papa from "papaparse";
import { bytesOf, exported, reportFolders, reportOf } from "../../test/export-reports.ts";
import { openCatalog } from "./catalog.ts";
import { csv } from "./csv.ts";
import { inertText } from "./inert-text.ts";
import { claimsTable } from "./tables/claims-table.ts";

interface Csvw {
  readonly "@context": unknown;
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      name: string;
      titles: readonly string[];
      datatype: string;
      required?: boolean;
    }[];
    readonly primaryKey: string;
  };
}

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  double: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(?:true|false)$/,
};

for (const folder of reportFolders) {
  const name = folder.split("/").at(-1);

  test(`${name}: the table of claims reads back cell by cell, and its metadata describes it`, async () => {
    const report = await reportOf(folder);
    const catalog = openCatalog(report.dossier, report.articles);
    const text = (await exported(report, "csv")).toString();
    const { data, errors } = Papa.parse<string[]>(text, { newline: "\r\n", skipEmptyLines: true });
    assert.deepEqual(errors, []);
    const [header, ...records] = data;
    const rows = [...claimsTable(catalog).rows];
    assert.equal(records.length, rows.length);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length, "ids of rows differ");
    for (const [index, row] of rows.entries()) {
      const wanted = row.cells.map(({ value }) =>
        value === null ? "" : typeof value === "string" ? inertText(value) : String(value),
      );
      assert.deepEqual(records[index], wanted);
    }
    const [companion] = csv.companions?.(catalog, { bom: false, fileName: "claims.csv" }) ?? [];
    assert.equal(companion?.suffix, "-metadata.json");
    const metadata = JSON.parse((await bytesOf(companion?.chunks ?? [])).toString()) as Csvw;
    assert.deepEqual(metadata["@context"], ["http://www.w3.org/ns/csvw", { "@language": "en" }]);
    assert.equal(metadata.url, "claims.csv");
    const { columns, primaryKey } = metadata.tableSchema;
    assert.deepEqual(
      header,
      columns.map((column) => column.titles[0]),
    );
    assert.ok(columns.some((column) => column.name === primaryKey));
    for (const record of records) {
      for (const [index, { name: column, datatype, required }] of columns.entries()) {
        const value = record[index] as string;
        if (value === "") assert.ok(!required, column);
        else assert.match(value, lexical[datatype] as RegExp, column);
      }
    }
  });

  test(`${name}: every cell with a value names a rule of the table, and told values rest on words that stand there`, async () => {
    const report = await reportOf(folder);
    const catalog = openCatalog(report.dossier, report.articles);
    const { rows, rules } = claimsTable(catalog);
    for (const { cells } of rows) {
      for (const { value, rule, evidence } of cells) {
        assert.ok(rules.has(rule), rule);
        if (value === null) assert.equal(rule, "table/blank");
        else if (/told|read|settled/.test(rule)) assert.ok(evidence.length > 0, `${rule}: ${value}`);
        for (const { article, start, end, text } of evidence)
          assert.equal(catalog.sourceOf.get(article)?.text.slice(start, end), text);
      }
    }
  });
}

test("what holds of an incident or fact has its words beside its first row, and once only", async () => {
  for (const folder of reportFolders) {
    const { dossier, articles } = await reportOf(folder);
    const { columns, rows } = claimsTable(openCatalog(dossier, articles));
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const seen = new Set<string>();
    for (const { cells } of rows) {
      for (const [key, column] of [
        ["incident_id", "incident"],
        ["fact_id", "agreement"],
      ] as const) {
        const owner = cells[at(key)]?.value;
        const cell = cells[at(column)];
        if (owner === null || !cell) continue;
        assert.equal(cell.rule, seen.has(`${key} ${owner}`) ? "table/as-above" : "table/settled");
        assert.equal(cell.evidence.length > 0, !seen.has(`${key} ${owner}`));
        seen.add(`${key} ${owner}`);
      }
    }
  }
});

test("the same report gives the same bytes", async () => {
  const report = await reportOf(reportFolders[0] as string);
  for (const format of ["csv", "geojson", "kml", "ics"])
    assert.deepEqual(await exported(report, format), await exported(report, format), format);
});
