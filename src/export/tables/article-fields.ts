import type { DossierArticle } from "../../model/dossier.ts";
import { type Field, field } from "./field.ts";

/** An item that tells of one article. */
export interface OfArticle {
  readonly article: DossierArticle;
  readonly sha256: string | null;
}

const given = "table/article";

/** Columns that say which article a row is about; `T` is what the rows are made of. */
export function articleFields<T extends OfArticle>(): readonly Field<T>[] {
  return [
    field(["article_id", "string", "Id of the article, a hash of its content"], {
      rule: "table/id",
      value: ({ article }) => article.id,
    }),
    field(["article_sha256", "string", "SHA-256 of the article's text in UTF-8"], {
      rule: "table/hash",
      value: ({ sha256 }) => sha256,
    }),
    field(["uri", "string", "Address or path the article came from"], {
      rule: given,
      value: ({ article }) => article.uri,
    }),
    field(["outlet", "string", "Who published the article"], {
      rule: given,
      value: ({ article }) => article.outlet,
    }),
    field(["article_title", "string", "Headline of the article"], {
      rule: given,
      value: ({ article }) => article.title,
    }),
    field(["published", "string", "Day of publication, with the time where it is told"], {
      rule: given,
      value: ({ article }) => article.published,
    }),
    field(["published_basis", "string", "What that day rests on: metadata, stated, inferred or none"], {
      rule: given,
      value: ({ article }) => article.publishedBasis,
    }),
    field(["language", "string", "ISO 639-1 code of the article's language"], {
      rule: given,
      value: ({ article }) => article.language,
    }),
  ];
}
