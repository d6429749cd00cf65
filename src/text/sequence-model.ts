/** A linear chain over labels: a row of weights for each feature bucket, and weights for one label after another. */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** Binary logarithm of the number of buckets. */
  readonly bits: number;
  /** `weights[bucket * labels.length + label]`, to be multiplied by `scale`. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  /** `transitions[before * labels.length + after]`; label 0 stands before the first and after the last item. */
  readonly transitions: Float32Array;
}

/** Features of the items of a sequence: those of item `i` are `ids[starts[i] … starts[i + 1]]`. */
export interface FeatureRows {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** Items `[from, to)` of the rows are one sequence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The score of every label for the items of a stretch, row by row. */
export function labelScores(model: SequenceModel, rows: FeatureRows, { from, to }: Stretch): Float32Array {
  const { weights, scale } = model;
  const { ids, starts } = rows;
  const count = model.labels.length;
  const scores = new Float32Array((to - from) * count);
  for (let item = from; item < to; item++) {
    const base = (item - from) * count;
    const end = starts[item + 1] as number;
    for (let at = starts[item] as number; at < end; at++) {
      const row = (ids[at] as number) * count;
      for (let label = 0; label < count; label++) {
        scores[base + label] = (scores[base + label] as number) + (weights[row + label] as number);
      }
    }
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) * scale;
  return scores;
}

interface Step {
  readonly score: number;
  readonly before: number;
}

/** The best label to come from: `sums` are the best paths' scores one item earlier, from `base` on. */
function bestStep(
  { labels, transitions }: SequenceModel,
  sums: Float32Array,
  { base, label }: { base: number; label: number },
): Step {
  const count = labels.length;
  let score = Number.NEGATIVE_INFINITY;
  let before = 0;
  for (let one = 0; one < count; one++) {
    const sum = (sums[base + one] as number) + (transitions[one * count + label] as number);
    if (sum > score) {
      score = sum;
      before = one;
    }
  }
  return { score, before };
}

/** The labels of the best path through `scores` (Viterbi). */
export function bestPath(model: SequenceModel, scores: Float32Array): Uint8Array {
  const count = model.labels.length;
  const items = scores.length / count;
  const path = new Uint8Array(items);
  if (items === 0) return path;
  const sums = new Float32Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < count; label++) {
    sums[label] = (scores[label] as number) + (model.transitions[label] as number);
  }
  for (let item = 1; item < items; item++) {
    for (let label = 0; label < count; label++) {
      const at = item * count + label;
      const step = bestStep(model, sums, { base: (item - 1) * count, label });
      sums[at] = step.score + (scores[at] as number);
      from[at] = step.before;
    }
  }
  let label = bestStep(model, sums, { base: (items - 1) * count, label: 0 }).before;
  for (let item = items - 1; item >= 0; item--) {
    path[item] = label;
    label = from[item * count + label] as number;
  }
  return path;
}
