import { inertText } from "../inert-text.ts";
import { cellText } from "../xlsx-sheet.ts";
import { JsonReader } from "./claimed-in-json.ts";
import { claimedInTable, type ReadTable } from "./claimed-in-tables.ts";
import type { Claimed } from "./claimed-words.ts";

const decoder = new TextDecoder("utf-8", { fatal: false });

function joined(all: readonly Claimed[]): Claimed {
  return {
    words: all.flatMap(({ words }) => words),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
  };
}

/** The words that JSON values say stand in articles; each value has its own place in the file. */
function fromJson(values: readonly (readonly [where: string, value: unknown])[]): Claimed {
  const reader = new JsonReader();
  for (const [, value] of values) reader.learn(value);
  for (const [where, value] of values) reader.read(value, { where, article: null });
  return reader.claimed();
}

function fromJsonLines(text: string): Claimed {
  const lines = text
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [[`line ${index + 1}`, line] as const]));
  return fromJson(lines.map(([where, line]) => [where, JSON.parse(line) as unknown]));
}

async function fromCsv(text: string): Promise<Claimed> {
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text, {
    newline: text.includes("\r\n") ? "\r\n" : "\n",
    skipEmptyLines: true,
  });
  const [header = [], ...rows] = data;
  return claimedInTable({ name: "", header, rows, shown: inertText });
}

async function fromWorkbook(bytes: Uint8Array): Promise<Claimed> {
  const { default: readWorkbook } = await import("read-excel-file/node");
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  const tables = sheets.map(
    ({ sheet, data: [header = [], ...rows] }): ReadTable => ({
      name: sheet,
      header: header.map(String),
      rows,
      shown: cellText,
    }),
  );
  return joined(tables.map(claimedInTable));
}

async function fromParquet(bytes: Uint8Array): Promise<Claimed> {
  const { parquetReadObjects } = await import("hyparquet");
  const records = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
  const header = Object.keys(records[0] ?? {});
  return claimedInTable({ name: "", header, rows: records.map((record) => Object.values(record)) });
}

async function fromPlacemarks(text: string): Promise<Claimed> {
  const { Parser } = await import("htmlparser2");
  const values: [string, unknown][] = [];
  let name: string | undefined;
  let content = "";
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === "Data") name = attributes.name;
        content = "";
      },
      ontext(part) {
        content += part;
      },
      onclosetag(tag) {
        if (tag === "value" && (name === "evidence" || name === "facts"))
          values.push([`${name} ${values.length + 1}`, JSON.parse(content)]);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return fromJson(values);
}

/** Evidence that stands in a property of our own; lines are unfolded and texts unescaped by RFC 5545. */
function fromCalendar(text: string): Claimed {
  const property = "X-STEMMA-EVIDENCE:";
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const values = lines.filter((line) => line.startsWith(property)).map((line) => line.slice(property.length));
  const unescaped = values.map((value) =>
    value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? "\n" : escaped)),
  );
  return fromJson(unescaped.map((value, index) => [`event ${index + 1}`, JSON.parse(value)]));
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return decoder.decode(bytes.subarray(0, signature.length)) === signature;
}

/** One JSON value, or one a line. */
function fromJsonText(text: string): Claimed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!/^[^\n]+\n/.test(text.trimStart())) throw error;
    return fromJsonLines(text);
  }
  return fromJson([["", value]]);
}

/** The words that a file in any of our formats says stand in articles; throws where it is in none of them. */
export async function readClaimed(bytes: Uint8Array): Promise<Claimed> {
  if (startsWith(bytes, "PK\u0003\u0004")) return fromWorkbook(bytes);
  if (startsWith(bytes, "PAR1")) return fromParquet(bytes);
  const text = decoder.decode(bytes);
  const opening = text.slice(0, 200).trimStart();
  if (opening.startsWith("BEGIN:VCALENDAR")) return fromCalendar(text);
  if (/^(?:<\?xml[^>]*>\s*)?<kml/.test(opening)) return fromPlacemarks(text);
  if (!/^[{[]/.test(opening)) return fromCsv(text);
  return fromJsonText(text);
}
