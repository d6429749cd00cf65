import { engine } from "../model/engine.ts";
import type { Column, Datatype, Table } from "./table.ts";

const datatypes: Readonly<Record<Datatype, string>> = {
  string: "string",
  integer: "integer",
  number: "double",
  date: "date",
  boolean: "boolean",
};

function columnOf({ name, title, datatype, description }: Column, required: boolean): object {
  return {
    name,
    titles: [name],
    "dc:title": title,
    "dc:description": description,
    datatype: datatypes[datatype],
    ...(required ? { required: true } : {}),
  };
}

/** Metadata of a table by "Metadata Vocabulary for Tabular Data" (CSV on the Web), for the file `FILE-metadata.json`. */
export function csvwMetadata(
  { name, columns }: Table,
  { url, primaryKey }: { url: string; primaryKey: string },
): string {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: encodeURIComponent(url),
    "dc:title": name,
    "dc:creator": engine,
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ["\r\n"],
    },
    tableSchema: {
      columns: columns.map((column) => columnOf(column, column.name === primaryKey)),
      primaryKey,
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
