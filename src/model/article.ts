import { contentId } from "./id.ts";

export type PublishedBasis = "metadata" | "stated" | "inferred" | "none";

/** One report as received. `text` is immutable and is the only text; all else points into it. */
export interface Article {
  /** Hash of text, uri, title and published: see `articleId`. */
  readonly id: string;
  /** Address or path the report came from; null for standard input. */
  readonly uri: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an offset where the source gives one. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** ISO 639-1 code, or `und`. */
  readonly language: string;
  readonly text: string;
}

/** Id of an article as received: the same text from two addresses is two articles, the same file read twice is one. */
export function articleId(article: Pick<Article, "text" | "uri" | "title" | "published">): string {
  return contentId(article.text, article.uri ?? "", article.title ?? "", article.published ?? "");
}
