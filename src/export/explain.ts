import type { Catalog } from "./catalog.ts";
import type { Cell, Column, Row, Table } from "./table.ts";

const columns: readonly Column[] = [
  { name: "table", title: "Table", datatype: "string", description: "Table the cell stands in" },
  {
    name: "row",
    title: "Row",
    datatype: "string",
    description: "Id of the row; blank where no row was made",
  },
  { name: "column", title: "Column", datatype: "string", description: "Column of the cell" },
  {
    name: "value",
    title: "Value",
    datatype: "string",
    description: "Value of the cell; blank where not told",
  },
  { name: "rule", title: "Rule", datatype: "string", description: "Id of the rule that made the cell" },
  { name: "says", title: "What the rule says", datatype: "string", description: "The rule in words" },
  { name: "claim", title: "Claim", datatype: "string", description: "Id of the claim within its article" },
  { name: "article", title: "Article", datatype: "string", description: "Id of the article" },
  { name: "uri", title: "Address", datatype: "string", description: "Where the article came from" },
  { name: "start", title: "Start", datatype: "integer", description: "First UTF-16 unit of the words" },
  { name: "end", title: "End", datatype: "integer", description: "UTF-16 unit after the words" },
  { name: "words", title: "Words", datatype: "string", description: "The words the cell rests on" },
];

const noEvidence = [{ claim: null, article: null, start: null, end: null, text: null }] as const;

function row(id: string, values: readonly Cell["value"][]): Row {
  return { id, cells: values.map((value) => ({ value, rule: "explain/given", evidence: [] })) };
}

function* cellRows(table: Table, catalog: Catalog): Generator<Row> {
  for (const { id, cells } of table.rows) {
    for (const [index, { value, rule, evidence }] of cells.entries()) {
      const head = [
        table.name,
        id,
        table.columns[index]?.name ?? "",
        value,
        rule,
        table.rules.get(rule) ?? "",
      ];
      for (const { claim, article, start, end, text } of evidence.length > 0 ? evidence : noEvidence) {
        const uri = article === null ? null : (catalog.sourceOf.get(article)?.article.uri ?? null);
        yield row(id, [...head, claim, article, uri, start, end, text]);
      }
    }
  }
}

function* leftOutRows({ name, messages, rules }: Table, catalog: Catalog): Generator<Row> {
  for (const { rule, reason, article, start, end } of messages) {
    const uri = article === undefined ? null : (catalog.sourceOf.get(article)?.article.uri ?? null);
    const says = rules.get(rule) ?? "";
    yield row(rule, [name, null, null, reason, rule, says, null, article ?? null, uri, start, end, null]);
  }
}

/** Beside every cell of the tables, the rule that made it and the words it was made from; then what was left out. */
export function explainTable(tables: readonly Table[], catalog: Catalog): Pick<Table, "columns" | "rows"> {
  const rows = {
    *[Symbol.iterator]() {
      for (const table of tables) {
        yield* cellRows(table, catalog);
        yield* leftOutRows(table, catalog);
      }
    },
  };
  return { columns, rows };
}
