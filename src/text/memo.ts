/** Longer strings may be views that keep the whole text they were cut from. */
const longestKey = 12;

/** The same characters in memory of their own: a string cut from a text keeps all of that text alive. */
export function ownCopy(text: string): string {
  return text.length > longestKey ? Buffer.from(text, "utf16le").toString("utf16le") : text;
}

/** A text this long is no word, and is not remembered. */
const longestWord = 60;

/** A pure function of a word that remembers what it said; it forgets all when full, so memory stays bounded. */
export function memo<T extends object | string | number | boolean>(
  work: (word: string) => T,
  limit = 20_000,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = word.length > longestWord ? word : ownCopy(word);
    const result = work(own);
    if (word.length > longestWord) return result;
    if (known.size >= limit) known.clear();
    known.set(own, result);
    return result;
  };
}
