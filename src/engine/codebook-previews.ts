import { openCatalog } from "../export/catalog.ts";
import { codebooks } from "../export/codebooks/codebooks.ts";
import type { Cell, Table } from "../export/table.ts";
import type { Article } from "../model/article.ts";
import type { CodebookCell, CodebookPreview, IncidentDetail } from "../model/desk.ts";
import type { Dossier } from "../model/dossier.ts";

/** A dossier of one incident alone, with all that its rows are made from. */
function dossierOf(detail: IncidentDetail): Dossier {
  const { incident, articles, accounts, copies, story, entities, quotes } = detail;
  const own = { articles, accounts, copies, stories: [story], incidents: [incident] };
  return { version: 1, engine: "", ...own, facts: [], entities, quotes, messages: [] };
}

function cellOf({ value, rule, evidence }: Cell, rules: Table["rules"]): CodebookCell {
  return {
    value,
    rule,
    says: rules.get(rule) ?? "",
    evidence: evidence.map(({ article, claim, start, end, text }) => ({ article, start, end, text, claim })),
  };
}

/** The rows that an incident becomes under each codebook; `articles` are the texts of those that tell it. */
export function codebookPreviews(detail: IncidentDetail, articles: readonly Article[]): CodebookPreview[] {
  const catalog = openCatalog(dossierOf(detail), articles);
  return [...codebooks].map(([codebook, { title, table }]) => {
    const { columns, rows, rules, messages } = table(catalog);
    return {
      codebook,
      title,
      columns: columns.map(({ name, title, description }) => ({ name, title, description })),
      rows: [...rows].map(({ id, cells }) => ({ id, cells: cells.map((cell) => cellOf(cell, rules)) })),
      messages,
    };
  });
}
