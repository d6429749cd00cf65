import type { FeatureRows, SequenceModel, Stretch } from "../src/text/sequence-model.ts";
import { ChainSums } from "./chain-sums.ts";
import { type Random, randomFrom } from "./random.ts";

/** A stretch of items with its right labels and how much it counts. */
export interface Example extends Stretch {
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface FitOptions {
  readonly labels: readonly string[];
  /** Binary logarithm of the number of buckets. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out by chance at each step, so that no one is leant on. */
  readonly dropout: number;
  readonly seed: number;
}

const firstSquare = 1e-4;
/** Errors below this are not worth a step. */
const least = 0.002;

/** A conditional random field while it is fitted: weights, and the sums of squared steps that slow each one down (AdaGrad). */
class Fitting {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitionSquares: Float32Array;
  readonly #errors: Float64Array;
  readonly #transitionErrors: Float64Array;
  readonly #sums: ChainSums;
  readonly #rows: FeatureRows;
  readonly #options: FitOptions;
  readonly #count: number;

  constructor(rows: FeatureRows, longest: number, options: FitOptions) {
    const count = options.labels.length;
    this.#rows = rows;
    this.#options = options;
    this.#count = count;
    this.weights = new Float32Array(count * 2 ** options.bits);
    this.#squares = new Float32Array(this.weights.length).fill(firstSquare);
    this.transitions = new Float32Array(count * count);
    this.#transitionSquares = new Float32Array(count * count).fill(firstSquare);
    this.#errors = new Float64Array(count);
    this.#transitionErrors = new Float64Array(count * count);
    this.#sums = new ChainSums(count, longest);
  }

  /** Calls `visit` with the first weight of each feature of an item that is not left out. */
  #features(item: number, salt: number, visit: (row: number) => void): void {
    const { ids, starts } = this.#rows;
    const cut = this.#options.dropout * 65536;
    const end = starts[item + 1] as number;
    for (let at = starts[item] as number; at < end; at++) {
      if (Math.imul(at ^ salt, 0x9e3779b1) >>> 16 >= cut) visit((ids[at] as number) * this.#count);
    }
  }

  #score({ from, to }: Stretch, salt: number): void {
    const { scores } = this.#sums;
    const keep = 1 / (1 - this.#options.dropout);
    scores.fill(0, 0, (to - from) * this.#count);
    for (let item = from; item < to; item++) {
      const base = (item - from) * this.#count;
      this.#features(item, salt, (row) => {
        for (let label = 0; label < this.#count; label++) {
          scores[base + label] =
            (scores[base + label] as number) + (this.weights[row + label] as number) * keep;
        }
      });
    }
    this.#sums.run(to - from, this.transitions);
  }

  #stepItem(item: number, salt: number): void {
    if (this.#errors.every((error) => Math.abs(error) <= least)) return;
    this.#features(item, salt, (row) => {
      for (let label = 0; label < this.#count; label++) {
        const error = this.#errors[label] as number;
        const at = row + label;
        const square = (this.#squares[at] as number) + error * error;
        this.#squares[at] = square;
        this.weights[at] = (this.weights[at] as number) + (this.#options.rate * error) / Math.sqrt(square);
      }
    });
  }

  #addTransition(at: number, error: number): void {
    this.#transitionErrors[at] = (this.#transitionErrors[at] as number) + error;
  }

  #pairErrors({ labels, weight }: Example, item: number): void {
    const count = this.#count;
    for (let before = 0; before < count; before++) {
      for (let label = 0; label < count; label++) {
        const at = before * count + label;
        const pair = { before, label, weight: this.transitions[at] as number };
        this.#addTransition(at, -this.#sums.pairChance(item, pair) * weight);
      }
    }
    this.#addTransition((labels[item - 1] as number) * count + (labels[item] as number), weight);
  }

  #stepTransitions(): void {
    for (const [at, error] of this.#transitionErrors.entries()) {
      const square = (this.#transitionSquares[at] as number) + error * error;
      this.#transitionSquares[at] = square;
      this.transitions[at] =
        (this.transitions[at] as number) + (0.5 * this.#options.rate * error) / Math.sqrt(square);
    }
    this.#transitionErrors.fill(0);
  }

  /** One step on one example. */
  learn(example: Example, random: Random): void {
    const { from, to, labels, weight } = example;
    const salt = Math.floor(random() * 4294967296) | 0;
    this.#score(example, salt);
    const items = to - from;
    for (let item = 0; item < items; item++) {
      const right = labels[item] as number;
      for (let label = 0; label < this.#count; label++) {
        const error = ((label === right ? 1 : 0) - this.#sums.chance(item, label)) * weight;
        this.#errors[label] = error;
        if (item === 0) this.#addTransition(label, error);
        if (item === items - 1) this.#addTransition(label * this.#count, error);
      }
      if (item > 0) this.#pairErrors(example, item);
      this.#stepItem(from + item, salt);
    }
    this.#stepTransitions();
  }
}

function shuffle<T>(list: T[], random: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}

function add(sum: Float32Array, values: Float32Array): void {
  for (const [at, value] of values.entries()) sum[at] = (sum[at] as number) + value;
}

/** Fits a conditional random field on the likelihood of the examples; weights are averaged over the later half of the epochs. */
export function fitSequence(
  rows: FeatureRows,
  examples: readonly Example[],
  options: FitOptions,
): SequenceModel {
  const longest = examples.reduce((most, { from, to }) => Math.max(most, to - from), 1);
  const fitting = new Fitting(rows, longest, options);
  const weights = new Float32Array(fitting.weights.length);
  const transitions = new Float32Array(fitting.transitions.length);
  const random = randomFrom(options.seed);
  const order = [...examples];
  const late = Math.floor(options.epochs / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) fitting.learn(example, random);
    if (epoch < late) continue;
    add(weights, fitting.weights);
    add(transitions, fitting.transitions);
  }
  const share = 1 / (options.epochs - late);
  return {
    labels: options.labels,
    bits: options.bits,
    weights: weights.map((one) => one * share),
    scale: 1,
    transitions: transitions.map((one) => one * share),
  };
}
