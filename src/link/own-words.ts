import { functionWords } from "../lexicon/function-words.ts";
import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import { contains, indexAt } from "../model/span.ts";
import { fold } from "../text/fold.ts";

/** The words of matter in an article's own text, in order; quotations are left out: two reports of one statement are no copies. */
export interface OwnWords {
  readonly article: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
  /** Number of the sentence each word stands in, rising. */
  readonly sentences: readonly number[];
}

const words = /[\p{L}\p{N}]+/gu;

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The words of matter of an article outside quotation marks and noise. */
export function ownWords(analysis: Analysis): OwnWords {
  const quoted = analysis.quotes.filter(({ kind }) => kind !== "indirect").flatMap(({ content }) => content);
  const found = {
    article: analysis.article.id,
    starts: [] as number[],
    ends: [] as number[],
    hashes: [] as number[],
    sentences: [] as number[],
  };
  for (const block of analysis.blocks) {
    if (!isContent(block)) continue;
    const inside = quoted.filter((quote) => quote.start < block.end && block.start < quote.end);
    for (const match of analysis.article.text.slice(block.start, block.end).matchAll(words)) {
      const start = block.start + match.index;
      const span = { start, end: start + match[0].length };
      const word = fold(match[0]);
      if (functionWords.has(word) || inside.some((quote) => contains(quote, span))) continue;
      found.starts.push(span.start);
      found.ends.push(span.end);
      found.hashes.push(hashWord(word));
      found.sentences.push(indexAt(analysis.sentences, start));
    }
  }
  return found;
}
