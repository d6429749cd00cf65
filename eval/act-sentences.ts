import { annotate } from "../src/annotate/annotate.ts";
import { type Act, type ActReader, sentenceActs, weightiest } from "../src/extract/acts.ts";
import { chunkSentences } from "../src/extract/arguments.ts";
import { bySentence } from "../src/extract/sentence-index.ts";
import { wordView } from "../src/extract/word-view.ts";
import type { Article } from "../src/model/article.ts";

/** The acts of most weight in a sentence that stands alone, left to right. */
export function actsOf(
  { id, text, date }: { id: string; text: string; date: string | null },
  reader: ActReader,
): Act[] {
  const plain = { uri: null, outlet: null, title: null, byline: null, language: "en" };
  const published = { published: date, publishedBasis: date ? "metadata" : "none" } as const;
  const article: Article = { ...plain, ...published, id, text };
  const read = annotate(article, [{ start: 0, end: text.length, kind: "paragraph", rule: "eval" }]);
  const groups = bySentence(read.sentences, read.verbGroups);
  return chunkSentences(wordView(read)).flatMap((place, index) =>
    weightiest(sentenceActs(place, groups[index] ?? [], reader), reader),
  );
}
