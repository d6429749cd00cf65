import type { Analysis } from "../model/analysis.ts";
import type { Copy } from "../model/dossier.ts";
import { ownWords } from "./own-words.ts";
import { sharedPassages } from "./shared-passages.ts";
import { type Shingled, shingle, winnow } from "./shingles.ts";

/** A fingerprint in more articles than this is boilerplate or a wire: it proposes only pairs with its first holders. */
const commonHolders = 24;
const firstHolders = 6;
const leastFingerprints = 3;

/** Pairs of indices that share enough prints to be looked at word by word. */
function proposePairs(documents: readonly Shingled[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  documents.forEach((document, index) => {
    for (const print of winnow(document.shingles)) {
      const others = holders.get(print);
      if (!others) holders.set(print, [index]);
      else {
        const looked = others.length > commonHolders ? others.slice(0, firstHolders) : others;
        for (const other of looked) {
          const key = other * documents.length + index;
          shared.set(key, (shared.get(key) ?? 0) + 1);
        }
        others.push(index);
      }
    }
  });
  return [...shared]
    .filter(([, count]) => count >= leastFingerprints)
    .map(([key]) => [Math.floor(key / documents.length), key % documents.length] as [number, number])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/**
 * Pairs of articles that share text outside quotations, the earlier (then the first id) as `from`.
 * `analyses` must be in that order.
 */
export function findSharedText(analyses: readonly Analysis[]): Copy[] {
  const documents = analyses.map((analysis) => shingle(ownWords(analysis)));
  const copies: Copy[] = [];
  for (const [from, to] of proposePairs(documents)) {
    const copy = sharedPassages(documents[from] as Shingled, documents[to] as Shingled);
    if (copy) copies.push(copy);
  }
  return copies;
}
