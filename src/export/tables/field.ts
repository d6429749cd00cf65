import type { Cell, CellEvidence, Column, Row, Table } from "../table.ts";

/** What the rules of the plain tables say. */
export const fieldRules = {
  "table/id": "an id the dossier gives; it changes only with what it names",
  "table/told": "as the words of the evidence say it",
  "table/read": "read from the words of the evidence by the engine's rules",
  "table/settled":
    "settled over all that is told of the incident or fact; the words weighed are the evidence",
  "table/rule-name": "name of the rule that settled the value beside it",
  "table/article":
    "as the article's page, file or text gives it, or as `published_basis` says it was inferred",
  "table/counted": "counted over the dossier",
  "table/position": "where the words stand in the article's text, in UTF-16 code units from 0, end exclusive",
  "table/hash": "SHA-256 of the article's text in UTF-8",
  "table/grouped": "the articles held to be one voice, for the reasons the dossier gives",
  "table/compared": "the renderings of one utterance held against each other",
  "table/judged": "decided by a person: the id of the judgement",
  "table/as-above": "the same as in the first row of its incident or fact, beside which the words stand",
  "table/blank": "not told, or it does not apply: left blank",
} as const;

/** How the cells of a column are read from an item: by which rule, and resting on which words. */
export interface Reading<T> {
  readonly rule: keyof typeof fieldRules;
  readonly value: (item: T) => Cell["value"];
  readonly evidence?: (item: T) => readonly CellEvidence[];
  /** Whether a row before this one gave the same value with its words: they are not said again. */
  readonly again?: (item: T) => boolean;
}

/** A column and how its cells are read. */
export interface Field<T> extends Column, Reading<T> {}

const rules: ReadonlyMap<string, string> = new Map(Object.entries(fieldRules));

function cellOf<T>({ value: read, rule, evidence, again }: Field<T>, item: T): Cell {
  const value = read(item);
  if (value === null || value === "") return { value: null, rule: "table/blank", evidence: [] };
  if (again?.(item)) return { value, rule: "table/as-above", evidence: [] };
  return { value, rule, evidence: evidence?.(item) ?? [] };
}

/** A table of one row an item, made anew each time it is walked. */
export function tableOf<T extends { readonly id: string }>(
  name: string,
  { fields, items }: { fields: readonly Field<T>[]; items: () => Iterable<T> },
): Table {
  const rows: Iterable<Row> = {
    *[Symbol.iterator]() {
      for (const item of items()) yield { id: item.id, cells: fields.map((one) => cellOf(one, item)) };
    },
  };
  const columns = fields.map(
    ({ name: key, title, datatype, description }): Column => ({ name: key, title, datatype, description }),
  );
  return { name, columns, rows, rules, messages: [] };
}

/** A field from its name, its datatype, what it holds and how it is read; the title is the name in words. */
export function field<T>(
  [name, datatype, description]: readonly [string, Column["datatype"], string],
  reading: Reading<T>,
): Field<T> {
  const words = name.replaceAll("_", " ");
  return { name, title: words.charAt(0).toUpperCase() + words.slice(1), datatype, description, ...reading };
}
