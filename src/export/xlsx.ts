import { strToU8, Zip, ZipDeflate } from "fflate";
import { batched } from "./batched.ts";
import type { Catalog } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import type { Table } from "./table.ts";
import { claimsTable } from "./tables/claims-table.ts";
import { factsTable } from "./tables/facts-table.ts";
import { incidentsTable } from "./tables/incidents-table.ts";
import { quotesTable } from "./tables/quotes-table.ts";
import { accountsTable, articlesTable } from "./tables/source-tables.ts";
import { workbookParts } from "./xlsx-parts.ts";
import { sheetXml } from "./xlsx-sheet.ts";

/** First moment a ZIP archive can tell, so that no clock shows in the bytes; the format counts by local time. */
const noTime = new Date(1980, 0, 1);
const compression = { level: 6 } as const;

function tablesOf(catalog: Catalog): readonly Table[] {
  return [incidentsTable, factsTable, claimsTable, articlesTable, accountsTable, quotesTable].map((table) =>
    table(catalog),
  );
}

/** Files put into an archive one after the other; what is ready comes out at once, so that no sheet is held whole. */
function* zipped(files: Iterable<readonly [string, Iterable<string>]>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [path, chunks] of files) {
    const file = new ZipDeflate(path, compression);
    file.mtime = noTime;
    archive.add(file);
    for (const chunk of batched(chunks)) {
      file.push(strToU8(chunk));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  yield* ready.splice(0);
}

function* filesOf(catalog: Catalog): Generator<readonly [string, Iterable<string>]> {
  const tables = tablesOf(catalog);
  const parts = workbookParts(tables.map(({ name }) => name));
  for (const [path, part] of Object.entries(parts)) yield [path, [part]];
  for (const [index, table] of tables.entries())
    yield [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)];
}

/** Incidents, facts, claims, articles, accounts and quotes as the sheets of a workbook (Office Open XML). */
export const xlsx: FormatWriter = { write: (catalog) => zipped(filesOf(catalog)), tables: tablesOf };
