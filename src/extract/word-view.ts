import type { AnnotatedArticle, Name, NounChunk, Token } from "../model/annotated-article.ts";

/** An annotated article with the look-ups by token that extraction by words needs. */
export interface WordView {
  readonly annotated: AnnotatedArticle;
  readonly tokens: readonly Token[];
  /** Lower-case words, one a token. */
  readonly words: readonly string[];
  /** The name that starts at a token. */
  readonly nameAt: readonly (Name | undefined)[];
  /** The noun chunk that ends before a token. */
  readonly chunkEndingAt: readonly (NounChunk | undefined)[];
}

function byToken<T>(size: number, items: readonly T[], place: (item: T) => number): (T | undefined)[] {
  const table = new Array<T | undefined>(size + 1).fill(undefined);
  for (const item of items) table[place(item)] = item;
  return table;
}

export function wordView(annotated: AnnotatedArticle): WordView {
  const { tokens, names, chunks } = annotated;
  return {
    annotated,
    tokens,
    words: tokens.map((token) => token.lower),
    nameAt: byToken(tokens.length, names, (name) => name.from),
    chunkEndingAt: byToken(tokens.length, chunks, (chunk) => chunk.to),
  };
}
