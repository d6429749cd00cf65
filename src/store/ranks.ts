/** A count as a key that sorts the greater first. */
export function most(count: number): string {
  return String(99_999_999 - Math.min(count, 99_999_999)).padStart(8, "0");
}

/** Text as every database takes it: no zero characters, no lone surrogates. */
export function plainText(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}
