const word = /[\p{L}\p{N}]+/gu;

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Every run of `length` words in lower case, in order. */
export function wordRuns(text: string, length: number): string[] {
  const words = text.toLowerCase().match(word) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}
