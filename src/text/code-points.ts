/** Where in a text of UTF-16 code units the pairs stand that make one code point, and the way between the two counts. */
export interface CodePoints {
  /** Code points before an offset in code units. */
  toPoints(offset: number): number;
  /** Code units before an offset in code points. */
  toUnits(points: number): number;
}

/** How many of the sorted `values` are less than `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Converts offsets of a text between UTF-16 code units and Unicode code points, by bisection over its pairs. */
export function codePoints(text: string): CodePoints {
  /** Offset of the second half of each pair. */
  const seconds = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1);
  /** The same places counted in code points: the point that follows each pair. */
  const after = seconds.map((offset, before) => offset - before);
  return {
    toPoints: (offset) => offset - countBelow(seconds, offset),
    toUnits: (points) => points + countBelow(after, points + 0.5),
  };
}
