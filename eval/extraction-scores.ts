import { harmonic, round, type Scores } from "./scores.ts";

/** True positives, false positives and false negatives of one page. */
export interface PageCounts {
  readonly correct: number;
  readonly extra: number;
  readonly missing: number;
}

const wordPattern = /[\p{L}\p{N}_]+/gu;
const shingleLength = 4;

/** Every run of four words with how often it occurs; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(wordPattern) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - shingleLength + 1); at++) {
    const key = words.slice(at, at + shingleLength).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Compares two texts as multisets of four-word shingles. */
export function shingleCounts(gold: string, found: string): PageCounts {
  const wanted = shingles(gold);
  const got = shingles(found);
  let correct = 0;
  let missing = 0;
  let extra = 0;
  for (const [key, count] of wanted) {
    const both = Math.min(count, got.get(key) ?? 0);
    correct += both;
    missing += count - both;
  }
  for (const [key, count] of got) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  return { correct, extra, missing };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Precision and recall averaged over the pages where each is defined, and F1 of the averages. */
export function averaged(pages: readonly PageCounts[]): Scores {
  const precisions = pages
    .filter(({ correct, extra }) => correct + extra > 0)
    .map(({ correct, extra }) => correct / (correct + extra));
  const recalls = pages
    .filter(({ correct, missing }) => correct + missing > 0)
    .map(({ correct, missing }) => correct / (correct + missing));
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { f1: round(harmonic(precision, recall)), precision: round(precision), recall: round(recall) };
}
