import type { Reason } from "../model/dossier.ts";

/** How well two events go together: the sum of the weights, or never (`barred`). */
export interface PairScore {
  readonly score: number;
  readonly barred: boolean;
  readonly detail: readonly Reason[];
}

export interface ScoredPair extends PairScore {
  readonly a: number;
  readonly b: number;
}

/** Members of a cluster that speak for it when it is held against another. */
const speakers = 6;

/** Score from which a pair may join clusters of which single members are barred: one article in several has a wrong day. */
const strong = 7;
/** What a barred pair counts in the mean, and the share of them from which nothing joins. */
const barredScore = -2;
const mostBarred = 0.5;

/** Mean score of the speakers of two clusters, a pair with nothing in common as 0; null where too many pairs are barred. */
function between(
  left: readonly number[],
  right: readonly number[],
  { score, most }: { score: (a: number, b: number) => PairScore; most: number },
): number | null {
  let sum = 0;
  let count = 0;
  let barred = 0;
  for (const a of left.slice(0, speakers)) {
    for (const b of right.slice(0, speakers)) {
      const pair = score(a, b);
      count++;
      if (pair.barred) barred++;
      sum += pair.barred ? barredScore : Math.max(0, pair.score);
    }
  }
  return barred > most * count ? null : sum / count;
}

/**
 * Joins members pair by pair, the best first; two clusters join where their speakers' mean score still reaches
 * `cohesion` and no pair is barred (no more than half where a strong pair joins them), so one good link cannot chain two
 * clusters into a blob.
 * Gives the clusters and the pairs that joined them; both depend on scores and order of members alone.
 */
export function clusterPairs(
  size: number,
  pairs: readonly ScoredPair[],
  options: { threshold: number; cohesion: number; score: (a: number, b: number) => PairScore },
): { clusters: number[][]; joined: ScoredPair[] } {
  const clusterOf = Array.from({ length: size }, (_, index) => [index]);
  const joined: ScoredPair[] = [];
  const ordered = pairs
    .filter((pair) => !pair.barred && pair.score >= options.threshold)
    .sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  for (const pair of ordered) {
    const left = clusterOf[pair.a] as number[];
    const right = clusterOf[pair.b] as number[];
    if (left === right) continue;
    const mean = between(left, right, {
      score: options.score,
      most: pair.score >= strong ? mostBarred : 0,
    });
    if (mean === null || mean < options.cohesion) continue;
    const merged = [...left, ...right].sort((x, y) => x - y);
    for (const member of merged) clusterOf[member] = merged;
    joined.push(pair);
  }
  const clusters = [...new Set(clusterOf)];
  return { clusters, joined };
}
