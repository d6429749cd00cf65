/**
 * Greatest total weight of a one-to-one assignment of rows to columns (Kuhn 1955, in the O(n³) form with potentials).
 * Weights are at least 0; a row or column may stay alone.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const columns = weights[0]?.length ?? 0;
  const size = Math.max(weights.length, columns);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const reduced = cost(current, other) - (u[current] as number) - (v[other] as number);
        if (reduced < (least[other] as number)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          const owner = rowOf[other] as number;
          u[owner] = (u[owner] as number) + delta;
          v[other] = (v[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = way[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(rowOf[column] as number, column);
  return total;
}
