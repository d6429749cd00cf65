interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | null;
}

/** A hit of `PhraseTable.longest`: the values stored under the words `[from, to)`. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

const slots = 1 << 14;

/** A slot for a word by its length and its first, middle and last letter. */
function slotOf(word: string): number {
  const { length } = word;
  const ends = (word.charCodeAt(0) * 31 + word.charCodeAt(length >> 1)) * 31 + word.charCodeAt(length - 1);
  return (ends * 31 + length) & (slots - 1);
}

/** Finds known phrases in a list of words: a trie over whole words. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };
  /** A bit for each slot that a first word has; most words are told from it alone. */
  readonly #starts = new Int32Array(slots >> 5);

  /** Stores `value` under the words of `phrase`, which are parted by single blanks. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    const words = phrase.split(" ");
    const slot = slotOf(words[0] as string);
    this.#starts[slot >> 5] = (this.#starts[slot >> 5] as number) | (1 << (slot & 31));
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Whether a phrase may start with the word; told from its letters alone, so that some others pass too. */
  mayStart(word: string): boolean {
    const slot = slotOf(word);
    return ((this.#starts[slot >> 5] as number) & (1 << (slot & 31))) !== 0;
  }

  /** The longest phrase that starts at `words[from]`, or null. */
  longest(words: readonly string[], from: number): PhraseMatch<T> | null {
    const first = words[from];
    if (first === undefined || !this.mayStart(first)) return null;
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | null = null;
    for (let at = from; at < words.length; at++) {
      node = node.next.get(words[at] as string);
      if (!node) break;
      if (node.values) best = { from, to: at + 1, values: node.values };
    }
    return best;
  }

  /** Every longest phrase in `words`, left to right, without overlaps. */
  matches(words: readonly string[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const match = this.longest(words, at);
      if (match) found.push(match);
      at = match ? match.to : at + 1;
    }
    return found;
  }
}
