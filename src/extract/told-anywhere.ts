import type { Article } from "../model/article.ts";
import type { WordView } from "./word-view.ts";

/** What the text of an article was found to hold: many words of it ask for the same. */
const found = new WeakMap<Article, Map<RegExp, boolean>>();

/** Whether the pattern, which must not be global, stands anywhere in the text of the article. */
export function isToldAnywhere({ annotated: { article } }: WordView, pattern: RegExp): boolean {
  const known = found.get(article) ?? new Map<RegExp, boolean>();
  if (!found.has(article)) found.set(article, known);
  const told = known.get(pattern) ?? pattern.test(article.text);
  known.set(pattern, told);
  return told;
}
