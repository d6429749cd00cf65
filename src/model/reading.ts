import type { Analysis } from "./analysis.ts";
import type { AnnotatedArticle } from "./annotated-article.ts";
import type { Article } from "./article.ts";

/** One article with everything said about its words, and all that it alone tells. */
export interface Reading {
  readonly annotated: AnnotatedArticle;
  readonly analysis: Analysis;
}

/** Reads an article anew: for formats that tell what one article says word by word. */
export type Reader = (article: Article) => Reading;
