import type { Account, DossierArticle } from "../../model/dossier.ts";
import { withSourceNumbers } from "../account-reasons.ts";
import type { Catalog } from "../catalog.ts";
import type { Table } from "../table.ts";
import { textHashes } from "../text-hashes.ts";
import { articleFields, type OfArticle } from "./article-fields.ts";
import { type Field, field, tableOf } from "./field.ts";

interface ArticleItem extends OfArticle {
  readonly id: string;
  readonly article: DossierArticle;
}

/** Every article, one a row. */
export function articlesTable(catalog: Catalog): Table {
  const hashOf = textHashes(catalog);
  const fields: readonly Field<ArticleItem>[] = [
    ...articleFields<ArticleItem>(),
    field(["byline", "string", "Who wrote it"], {
      rule: "table/article",
      value: ({ article }) => article.byline,
    }),
    field(["account_id", "string", "Id of the articles that are one voice with it"], {
      rule: "table/grouped",
      value: ({ article }) => article.account,
    }),
    field(["left_out", "integer", "Blocks of its page that fed nothing"], {
      rule: "table/counted",
      value: ({ article }) => article.leftOut.length,
    }),
  ];
  const items = () =>
    catalog.dossier.articles.map((article) => ({ id: article.id, article, sha256: hashOf(article.id) }));
  return tableOf("articles", { fields, items });
}

/** Every account, the articles that are one voice, one a row. */
export function accountsTable(catalog: Catalog): Table {
  const fields: readonly Field<Account>[] = [
    field(["account_id", "string", "Id of the account"], { rule: "table/id", value: ({ id }) => id }),
    field(["articles", "integer", "How many articles are this one voice"], {
      rule: "table/counted",
      value: ({ articles }) => articles.length,
    }),
    field(["article_ids", "string", "Their ids, parted by a semicolon and a blank"], {
      rule: "table/grouped",
      value: ({ articles }) => articles.join("; "),
    }),
    field(["reasons", "string", "Why they are one voice; reports by their place in the sheet of articles"], {
      rule: "table/grouped",
      value: ({ reasons }) => reasons.map((reason) => withSourceNumbers(catalog, reason)).join("; "),
    }),
  ];
  return tableOf("accounts", { fields, items: () => catalog.dossier.accounts });
}
