import type { AnnotatedArticle, Name, NounChunk, Token } from "../model/annotated-article.ts";

/** An annotated article with the look-ups by token that extraction by words needs. */
export interface WordView {
  readonly annotated: AnnotatedArticle;
  readonly tokens: readonly Token[];
  /** Lower-case words, one a token. */
  readonly words: readonly string[];
  /** The name that starts at a token. */
  readonly nameAt: ReadonlyMap<number, Name>;
  /** The noun chunk that ends before a token. */
  readonly chunkEndingAt: ReadonlyMap<number, NounChunk>;
}

export function wordView(annotated: AnnotatedArticle): WordView {
  const { tokens, names, chunks } = annotated;
  return {
    annotated,
    tokens,
    words: tokens.map((token) => token.lower),
    nameAt: new Map(names.map((name) => [name.from, name])),
    chunkEndingAt: new Map(chunks.map((chunk) => [chunk.to, chunk])),
  };
}
