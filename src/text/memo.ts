/** Longer strings may be views that keep the whole text they were cut from. */
const longestKey = 12;

/** The same characters in memory of their own: a string cut from a text keeps all of that text alive. */
export function ownCopy(text: string): string {
  return text.length > longestKey ? Buffer.from(text, "utf16le").toString("utf16le") : text;
}

/** A pure function of a word that remembers what it said of short words; it forgets all when full, so memory stays bounded. */
export function memo<T extends object | string | number | boolean>(
  work: (word: string) => T,
  limit = 20_000,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    if (word.length > longestKey) return result;
    if (known.size >= limit) known.clear();
    known.set(word, result);
    return result;
  };
}
