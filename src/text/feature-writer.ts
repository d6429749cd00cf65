import { mix } from "./feature-hash.ts";
import type { FeatureRows } from "./sequence-model.ts";

/** Collects the features of one item after another, as numbers of buckets. */
export class FeatureWriter {
  #ids = new Int32Array(1024);
  #size = 0;
  readonly #starts: number[] = [0];
  readonly #shift: number;

  /** `bits` is the binary logarithm of the number of buckets. */
  constructor(bits: number) {
    this.#shift = 32 - bits;
  }

  /** Adds the feature that `template` makes of `value` to the open item. */
  put(template: number, value: number): void {
    if (this.#size === this.#ids.length) {
      const wider = new Int32Array(2 * this.#size);
      wider.set(this.#ids);
      this.#ids = wider;
    }
    this.#ids[this.#size++] = mix(Math.imul(template, 0x9e3779b1), value) >>> this.#shift;
  }

  endItem(): void {
    this.#starts.push(this.#size);
  }

  /** How many items are written. */
  get items(): number {
    return this.#starts.length - 1;
  }

  rows(): FeatureRows {
    return { ids: this.#ids.subarray(0, this.#size), starts: Int32Array.from(this.#starts) };
  }
}
