const slots = 1 << 11;

/** A slot for a word by its length and its first and last letter. */
function slotOf(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(0) << 6) ^ (word.charCodeAt(length - 1) << 2) ^ (length << 1) ^ (length >> 3)) &
    (slots - 1)
  );
}

/** A bit for each slot that a known word has: most other words are told from it alone, without a look-up. */
class Gate {
  readonly #bits = new Int32Array(slots >> 5);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const slot = slotOf(word);
      this.#bits[slot >> 5] = (this.#bits[slot >> 5] as number) | (1 << (slot & 31));
    }
  }

  admits(word: string): boolean {
    const slot = slotOf(word);
    return ((this.#bits[slot >> 5] as number) & (1 << (slot & 31))) !== 0;
  }
}

/** A set that every word of a text is held against, of which few are in it. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #gate: Gate;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#gate = new Gate(this.#words);
  }

  has(word: string): boolean {
    return this.#gate.admits(word) && this.#words.has(word);
  }
}

/** A table that every word of a text is looked up in, of which few are in it. */
export class WordMap<T> {
  readonly #rows: ReadonlyMap<string, T>;
  readonly #gate: Gate;

  constructor(rows: Iterable<readonly [string, T]>) {
    this.#rows = new Map(rows);
    this.#gate = new Gate(this.#rows.keys());
  }

  get(word: string): T | undefined {
    return this.#gate.admits(word) ? this.#rows.get(word) : undefined;
  }

  has(word: string): boolean {
    return this.#gate.admits(word) && this.#rows.has(word);
  }
}
