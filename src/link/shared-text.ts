import type { Analysis } from "../model/analysis.ts";
import { isContent } from "../model/block.ts";
import type { ArticleSpan, Copy } from "../model/dossier.ts";
import { contains, type Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";

const shingleWords = 5;
const windowShingles = 8;
/** A fingerprint in more articles than this is boilerplate or a wire: it proposes only pairs with its first holders. */
const commonHolders = 24;
const firstHolders = 6;
const leastFingerprints = 3;
const leastWords = 20;
const leastShare = 0.2;
const verbatimShare = 0.85;

/** The words of an article's own text (quotations left out: two reports of one statement are not copies). */
interface Fingerprinted {
  readonly article: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Hash of the `shingleWords` words from each word on; the last few words have none. */
  readonly shingles: Uint32Array;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function shinglesOf(hashes: readonly number[]): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - shingleWords + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 17;
    for (let word = at; word < at + shingleWords; word++) {
      hash = (Math.imul(hash, 0x9e3779b1) ^ (hashes[word] as number)) >>> 0;
    }
    shingles[at] = hash;
  }
  return shingles;
}

function fingerprint(analysis: Analysis): Fingerprinted {
  const quoted: Span[] = analysis.quotes
    .filter((quote) => quote.kind !== "indirect")
    .flatMap((quote) => quote.content);
  const words = /[\p{L}\p{N}]+/gu;
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  for (const block of analysis.blocks) {
    if (!isContent(block)) continue;
    for (const match of analysis.article.text.slice(block.start, block.end).matchAll(words)) {
      const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      if (quoted.some((quote) => contains(quote, span))) continue;
      starts.push(span.start);
      ends.push(span.end);
      hashes.push(hashWord(fold(match[0])));
    }
  }
  return { article: analysis.article.id, starts, ends, shingles: shinglesOf(hashes) };
}

/** Winnowing (Schleimer, Wilkerson and Aiken 2003): the least hash of every window, so shared runs share a print. */
function winnow(shingles: Uint32Array): Set<number> {
  const prints = new Set<number>();
  for (let at = 0; at === 0 || at + windowShingles <= shingles.length; at++) {
    let least = 0xffffffff;
    const end = Math.min(at + windowShingles, shingles.length);
    for (let index = at; index < end; index++) least = Math.min(least, shingles[index] as number);
    if (end > at) prints.add(least);
  }
  return prints;
}

/** Pairs of indices that share enough prints to be looked at word by word. */
function proposePairs(documents: readonly Fingerprinted[]): [number, number][] {
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

/** Runs of words of `b` that also stand in `a`, as word ranges in `b` with the start in `a`. */
function sharedRuns(a: Fingerprinted, b: Fingerprinted): { from: number; to: number; origin: number }[] {
  const positions = new Map<number, number>();
  a.shingles.forEach((hash, at) => {
    if (!positions.has(hash)) positions.set(hash, at);
  });
  const runs: { from: number; to: number; origin: number }[] = [];
  b.shingles.forEach((hash, at) => {
    const origin = positions.get(hash);
    if (origin === undefined) return;
    const last = runs.at(-1);
    if (last && at <= last.to) last.to = at + shingleWords;
    else runs.push({ from: at, to: at + shingleWords, origin });
  });
  return runs;
}

function compare(a: Fingerprinted, b: Fingerprinted): Copy | null {
  const runs = sharedRuns(a, b);
  const words = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const share = words / Math.max(1, Math.min(a.starts.length, b.starts.length));
  if (words < leastWords || share < leastShare) return null;
  const evidence: ArticleSpan[] = [];
  for (const run of runs.filter((one) => one.to - one.from >= 2 * shingleWords)) {
    const until = Math.min(run.origin + run.to - run.from, a.ends.length) - 1;
    evidence.push({
      article: a.article,
      start: a.starts[run.origin] as number,
      end: a.ends[until] as number,
    });
    evidence.push({
      article: b.article,
      start: b.starts[run.from] as number,
      end: b.ends[run.to - 1] as number,
    });
  }
  const rounded = Math.min(1, Math.round(share * 100) / 100);
  return {
    from: a.article,
    to: b.article,
    kind: rounded >= verbatimShare ? "verbatim" : "edited",
    share: rounded,
    evidence,
  };
}

/**
 * Pairs of articles that share text outside quotations, the earlier (then the first id) as `from`.
 * `analyses` must be in that order.
 */
export function findSharedText(analyses: readonly Analysis[]): Copy[] {
  const documents = analyses.map(fingerprint);
  const copies: Copy[] = [];
  for (const [from, to] of proposePairs(documents)) {
    const copy = compare(documents[from] as Fingerprinted, documents[to] as Fingerprinted);
    if (copy) copies.push(copy);
  }
  return copies;
}
