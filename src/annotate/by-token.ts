import type { TokenRange } from "../model/annotated-article.ts";

/** For each of `count` tokens the range it lies in, or null. */
export function byToken<T extends TokenRange>(count: number, ranges: readonly T[]): (T | null)[] {
  const found: (T | null)[] = new Array(count).fill(null);
  for (const range of ranges) for (let at = range.from; at < range.to; at++) found[at] = range;
  return found;
}
