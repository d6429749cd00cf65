/** Counts of a span or label comparison. */
export interface Counts {
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Rounds to four decimals, so that figures print alike on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision, recall and F1; an empty side gives 0. */
export function scores(counts: Counts): Scores {
  const precision = counts.predicted === 0 ? 0 : counts.correct / counts.predicted;
  const recall = counts.gold === 0 ? 0 : counts.correct / counts.gold;
  return { f1: round(harmonic(precision, recall)), precision: round(precision), recall: round(recall) };
}

/** How many of `predicted` are in `gold`, as multisets of keys. */
export function matched(predicted: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  let correct = 0;
  for (const key of predicted) {
    const count = left.get(key) ?? 0;
    if (count > 0) {
      correct++;
      left.set(key, count - 1);
    }
  }
  return correct;
}
