import type { Token } from "../model/annotated-article.ts";
import { indexAt, type Span } from "../model/span.ts";

/** Items sorted into the sentences they start in; items outside any sentence are left out. */
export function bySentence<T extends Span>(sentences: readonly Span[], items: readonly T[]): T[][] {
  const rows: T[][] = sentences.map(() => []);
  for (const item of items) rows[indexAt(sentences, item.start)]?.push(item);
  return rows;
}

/** Index of the first token that starts at or behind `offset`. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  const at = indexAt(tokens, offset);
  return at >= 0 && (tokens[at] as Token).start === offset ? at : at + 1;
}
