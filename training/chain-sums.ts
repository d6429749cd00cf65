/** Log-space sums over all paths of a chain: what training needs of it. Buffers are reused from chain to chain. */
export class ChainSums {
  readonly #count: number;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #terms: Float64Array;
  /** Scores of the labels of each item, to be filled in before `run`. */
  readonly scores: Float64Array;
  /** Logarithm of the sum over all paths. */
  total = 0;

  constructor(count: number, longest: number) {
    this.#count = count;
    this.scores = new Float64Array(longest * count);
    this.#forward = new Float64Array(longest * count);
    this.#backward = new Float64Array(longest * count);
    this.#terms = new Float64Array(count);
  }

  #logSum(): number {
    let top = Number.NEGATIVE_INFINITY;
    for (const term of this.#terms) top = Math.max(top, term);
    let sum = 0;
    for (const term of this.#terms) sum += Math.exp(term - top);
    return top + Math.log(sum);
  }

  /** Works out the sums of a chain of `items`; label 0 stands before the first and after the last item. */
  run(items: number, transitions: Float32Array): void {
    const count = this.#count;
    const { scores } = this;
    const last = (items - 1) * count;
    for (let label = 0; label < count; label++) {
      this.#forward[label] = (scores[label] as number) + (transitions[label] as number);
      this.#backward[last + label] = transitions[label * count] as number;
    }
    for (let base = count; base <= last; base += count) {
      for (let label = 0; label < count; label++) {
        for (let one = 0; one < count; one++) {
          this.#terms[one] =
            (this.#forward[base - count + one] as number) + (transitions[one * count + label] as number);
        }
        this.#forward[base + label] = this.#logSum() + (scores[base + label] as number);
      }
    }
    for (let base = last - count; base >= 0; base -= count) {
      for (let label = 0; label < count; label++) {
        for (let one = 0; one < count; one++) {
          const next = base + count + one;
          this.#terms[one] =
            (transitions[label * count + one] as number) +
            (scores[next] as number) +
            (this.#backward[next] as number);
        }
        this.#backward[base + label] = this.#logSum();
      }
    }
    for (let label = 0; label < count; label++) {
      this.#terms[label] = (this.#forward[last + label] as number) + (this.#backward[last + label] as number);
    }
    this.total = this.#logSum();
  }

  /** Chance of a label at an item. */
  chance(item: number, label: number): number {
    const at = item * this.#count + label;
    return Math.exp((this.#forward[at] as number) + (this.#backward[at] as number) - this.total);
  }

  /** Chance of `before` at the item ahead of `item` and `label` at it; `weight` is the transition's. */
  pairChance(item: number, pair: { before: number; label: number; weight: number }): number {
    const at = item * this.#count + pair.label;
    const ahead = (item - 1) * this.#count + pair.before;
    return Math.exp(
      (this.#forward[ahead] as number) +
        pair.weight +
        (this.scores[at] as number) +
        (this.#backward[at] as number) -
        this.total,
    );
  }
}
