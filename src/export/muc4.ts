import type { Catalog, Source } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import type { Cell, CellEvidence, Column, Row, Table } from "./table.ts";
import { articleTemplates, type FilledSlot, type Template } from "./templates/article-templates.ts";
import { oneLine } from "./templates/quoted.ts";
import { mucRules } from "./templates/rules.ts";
import { mucSlots, slotNames } from "./templates/slots.ts";
import { templateText } from "./templates/template-text.ts";

function templatesOf(catalog: Catalog, source: Source): Template[] {
  return articleTemplates(catalog.reading(source), null);
}

/** A comment line that says which article the templates behind it are of. */
function heading({ outlet, article }: Source): string {
  const told = [outlet, article.published, article.title, article.uri].filter((one) => one);
  return `; ${oneLine(told.join(" | "))}\n`;
}

function* write(catalog: Catalog): Generator<string> {
  for (const source of catalog.sources)
    yield heading(source) + templatesOf(catalog, source).map(templateText).join("");
}

const id: Column = {
  name: "id",
  title: "Id",
  datatype: "string",
  description: "Article and number of the template",
};

const columns: readonly Column[] = [
  id,
  ...slotNames.map(
    (name): Column => ({ name, title: name, datatype: "string", description: mucSlots[name] }),
  ),
];

const blanks = new Set(["muc4/blank", "muc4/not-applicable"]);

function cellOf({ article, text }: Source, { fills }: FilledSlot): Cell {
  const rule = fills[0]?.rule ?? "muc4/blank";
  if (blanks.has(rule)) return { value: null, rule, evidence: [] };
  const evidence = fills.flatMap(({ words }) =>
    words.map(({ start, end }): CellEvidence => {
      return { article: article.id, claim: null, start, end, text: text.slice(start, end) };
    }),
  );
  return { value: fills.map((one) => one.text).join("; "), rule, evidence };
}

function* rowsOf(catalog: Catalog): Generator<Row> {
  for (const source of catalog.sources) {
    for (const [index, template] of templatesOf(catalog, source).entries()) {
      const row = `${source.article.id}:${index + 1}`;
      const own: Cell = { value: row, rule: "muc4/message/article", evidence: [] };
      yield { id: row, cells: [own, ...template.map((slot) => cellOf(source, slot))] };
    }
  }
}

/** The templates, one a row and a slot a column: what the explanation rests on. */
function muc4Table(catalog: Catalog): Table {
  const rows = { [Symbol.iterator]: () => rowsOf(catalog) };
  return { name: "muc4", columns, rows, rules: new Map(Object.entries(mucRules)), messages: [] };
}

/** Templates of the fourth Message Understanding Conference, article by article, in the form of its key files. */
export const muc4: FormatWriter = { write, tables: (catalog) => [muc4Table(catalog)] };
