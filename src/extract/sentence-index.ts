import type { Token } from "../model/annotated-article.ts";
import type { Span } from "../model/span.ts";

/** Items sorted into the sentences they start in; items outside any sentence are left out. */
export function bySentence<T extends Span>(sentences: readonly Span[], items: readonly T[]): T[][] {
  const rows: T[][] = sentences.map(() => []);
  for (const item of items) rows[indexAt(sentences, item.start)]?.push(item);
  return rows;
}

/** Index of the last of sorted `spans` that starts at or before `offset`, or -1. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Index of the first token that starts at or behind `offset`. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  const at = indexAt(tokens, offset);
  return at >= 0 && (tokens[at] as Token).start === offset ? at : at + 1;
}
