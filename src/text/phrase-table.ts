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

function lengthBit(word: string): number {
  return 1 << Math.min(word.length, 31);
}

/** A slot for the first and last letter of a word. */
function slotOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31);
}

/** Finds known phrases in a list of words: a trie over whole words. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };
  /** By the first and last letter of a first word: the lengths such words have, as bits; most words are told from it alone. */
  readonly #lengths = new Int32Array(1024);

  /** Stores `value` under the words of `phrase`, which are parted by single blanks. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    const words = phrase.split(" ");
    const first = words[0] as string;
    const slot = slotOf(first);
    this.#lengths[slot] = (this.#lengths[slot] as number) | lengthBit(first);
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

  #mayStart(word: string): boolean {
    return ((this.#lengths[slotOf(word)] as number) & lengthBit(word)) !== 0;
  }

  /** The longest phrase that starts at `words[from]`, or null. */
  longest(words: readonly string[], from: number): PhraseMatch<T> | null {
    const first = words[from];
    if (first === undefined || !this.#mayStart(first)) return null;
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
