import { dayNumber } from "../text/calendar.ts";
import { inertText } from "./inert-text.ts";
import type { Cell, Datatype, Table } from "./table.ts";
import { cellStyles, sheetClosing, sheetOpening, sheetText } from "./xlsx-parts.ts";

/** Most a cell holds, in UTF-16 code units; a longer text makes a workbook that opens as damaged. */
export const longestCell = 32_767;
/** Most rows a sheet holds, its header included. */
const mostRows = 1_048_576;
/** Days are counted from here on as spreadsheets do; before 1 March 1900 they count a day that never was. */
const epoch = 25_569;
const firstTrueDay = "1900-03-01";

/** "A", "Z", "AA" of the column counted from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** What a cell shows of a text: made inert, and cut where it is longer than a cell holds. */
export function cellText(text: string): string {
  return inertText(text).slice(0, longestCell);
}

function cellXml(at: string, value: Cell["value"], datatype: Datatype): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (datatype === "date" && value >= firstTrueDay)
    return `<c r="${at}" s="${cellStyles.day}"><v>${dayNumber(value) + epoch}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${sheetText(cellText(value))}</t></is></c>`;
}

function headingXml(at: string, name: string): string {
  return `<c r="${at}" s="${cellStyles.heading}" t="inlineStr"><is><t>${sheetText(name)}</t></is></c>`;
}

/** Widths of columns in characters: days and numbers narrow, words to be read wide. */
function widthsXml(columns: Table["columns"]): string {
  const width = ({ name, datatype }: Table["columns"][number]) =>
    datatype !== "string" ? 12 : /^(?:quote|differences|reasons?|incident)$/.test(name) ? 60 : 20;
  const all = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width(column)}" customWidth="1"/>`,
  );
  return `<cols>${all.join("")}</cols>`;
}

/** The XML of a sheet in chunks, a row each. */
export function* sheetXml({ columns, rows }: Table): Generator<string> {
  const letters = columns.map((_, index) => columnLetters(index));
  yield `${sheetOpening}${widthsXml(columns)}<sheetData>`;
  yield `<row r="1">${columns.map(({ name }, index) => headingXml(`${letters[index]}1`, name)).join("")}</row>`;
  let number = 1;
  for (const { cells } of rows) {
    if (++number > mostRows) break;
    const xml = cells.map(({ value }, index) =>
      cellXml(`${letters[index]}${number}`, value, columns[index]?.datatype ?? "string"),
    );
    yield `<row r="${number}">${xml.join("")}</row>`;
  }
  yield sheetClosing;
}
