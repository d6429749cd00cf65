import type { ArticleSpan, Copy } from "../model/dossier.ts";
import type { OwnWords } from "./own-words.ts";
import { runWords, type Shingled } from "./shingles.ts";

const leastShare = 0.33;
const leastWords = 12;
const verbatimShare = 0.85;
/** Runs of fewer words are counted as shared but too short to show. */
const shownRun = 6;
/** A sentence stands in another text where this share of its words does, in one sentence there, whatever their order. */
const sentenceShare = 0.5;
const leastSentence = 5;

/** Words `from` up to `to` of one text. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface Passage {
  readonly a: Range;
  readonly b: Range;
}

/** Runs of words of `b` that also stand in `a`, word for word. */
function sharedRuns(a: Shingled, b: Shingled): Passage[] {
  const positions = new Map<number, number>();
  a.shingles.forEach((hash, at) => {
    if (!positions.has(hash)) positions.set(hash, at);
  });
  const runs: { at: number; from: number; to: number }[] = [];
  b.shingles.forEach((hash, from) => {
    const at = positions.get(hash);
    if (at === undefined) return;
    const last = runs.at(-1);
    if (last && from <= last.to && at - last.at === from - last.from) last.to = from + runWords;
    else runs.push({ at, from, to: from + runWords });
  });
  return runs.map(({ at, from, to }) => ({ a: { from: at, to: at + to - from }, b: { from, to } }));
}

function sentenceRanges(words: OwnWords): Range[] {
  const ranges: { from: number; to: number }[] = [];
  words.sentences.forEach((sentence, at) => {
    const last = ranges.at(-1);
    if (last && words.sentences[last.from] === sentence) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  });
  return ranges;
}

/** Sentences of `b` retold by one sentence of `a`: most of the words of each are the other's too. */
function sharedSentences(a: OwnWords, b: OwnWords): Passage[] {
  const left = sentenceRanges(a);
  const holders = new Map<number, Set<number>>();
  left.forEach(({ from, to }, index) => {
    for (const hash of a.hashes.slice(from, to)) {
      const known = holders.get(hash);
      if (known) known.add(index);
      else holders.set(hash, new Set([index]));
    }
  });
  const passages: Passage[] = [];
  for (const range of sentenceRanges(b)) {
    const length = range.to - range.from;
    if (length < leastSentence) continue;
    const counts = new Map<number, number>();
    for (const hash of new Set(b.hashes.slice(range.from, range.to)))
      for (const index of holders.get(hash) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
    let best: Range | null = null;
    let most = 0;
    for (const [index, count] of counts) {
      const other = left[index] as Range;
      if (count > most && count / Math.max(length, other.to - other.from) >= sentenceShare) {
        most = count;
        best = other;
      }
    }
    if (best) passages.push({ a: best, b: range });
  }
  return passages;
}

function covered(passages: readonly Passage[], side: "a" | "b", size: number): number {
  const marks = new Uint8Array(size);
  for (const passage of passages) marks.fill(1, passage[side].from, passage[side].to);
  return marks.reduce((sum, mark) => sum + mark, 0);
}

function spanOf(words: OwnWords, range: Range): ArticleSpan {
  const end = words.ends[Math.min(range.to, words.ends.length) - 1] as number;
  return { article: words.article, start: words.starts[range.from] as number, end };
}

/** What two articles share, as a copy of the first in the second; null where it is too little. Evidence comes in pairs. */
export function sharedPassages(a: Shingled, b: Shingled): Copy | null {
  const runs = sharedRuns(a, b);
  const passages = [...runs, ...sharedSentences(a, b)];
  const shorter = a.starts.length < b.starts.length ? "a" : "b";
  const size = shorter === "a" ? a.starts.length : b.starts.length;
  const words = covered(passages, shorter, size);
  const share = words / Math.max(1, size);
  if (words < leastWords || share < leastShare) return null;
  const shown = passages.filter(({ b: { from, to } }) => to - from >= shownRun);
  const verbatim = covered(runs, shorter, size) / Math.max(1, size);
  return {
    from: a.article,
    to: b.article,
    kind: verbatim >= verbatimShare ? "verbatim" : "edited",
    share: Math.round(share * 100) / 100,
    evidence: shown.flatMap((passage) => [spanOf(a, passage.a), spanOf(b, passage.b)]),
  };
}
