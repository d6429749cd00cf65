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
function proposePairs(documents: readonly (readonly number[] | Uint32Array)[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  documents.forEach((document, index) => {
    for (const print of document) {
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

const nothing: unique symbol = Symbol("nothing shared");

/** Remembers the prints of articles, and what pairs of them were found to share. */
export class SharedTextMemory {
  readonly prints: WeakMap<Analysis, Uint32Array> = new WeakMap();
  readonly copies: WeakMap<Analysis, WeakMap<Analysis, Copy | typeof nothing>> = new WeakMap();
}

/**
 * Pairs of articles that share text outside quotations, the earlier (then the first id) as `from`.
 * `analyses` must be in that order.
 */
export function findSharedText(
  analyses: readonly Analysis[],
  memory: SharedTextMemory = new SharedTextMemory(),
): Copy[] {
  const shingled = new Map<Analysis, Shingled>();
  const shingledOf = (analysis: Analysis): Shingled => {
    const made = shingled.get(analysis) ?? shingle(ownWords(analysis));
    shingled.set(analysis, made);
    return made;
  };
  const prints = analyses.map((analysis) => {
    const made = memory.prints.get(analysis) ?? Uint32Array.from(winnow(shingledOf(analysis).shingles));
    memory.prints.set(analysis, made);
    return made;
  });
  return proposePairs(prints).flatMap(([from, to]) => {
    const [a, b] = [analyses[from] as Analysis, analyses[to] as Analysis];
    const own = memory.copies.get(a) ?? new WeakMap<Analysis, Copy | typeof nothing>();
    const copy = own.get(b) ?? sharedPassages(shingledOf(a), shingledOf(b)) ?? nothing;
    memory.copies.set(a, own.set(b, copy));
    return copy === nothing ? [] : [copy];
  });
}
