import type { Article } from "../src/model/article.ts";
import { bareParts } from "../src/read/received.ts";

/** An English article of which no more than the text is known. */
export function bareArticle(id: string, text: string): Article {
  return { id, ...bareParts, language: "en", text };
}
