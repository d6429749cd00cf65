/** A string fill: upper case, one blank between words, in quotes. */
export function quoted(text: string): string {
  return `"${text.toUpperCase().replace(/\s+/g, " ").replaceAll('"', '\\"')}"`;
}
