const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters XML and calendars have no way to hold; each becomes U+FFFD. */
export function plainCharacters(text: string): string {
  return text.replace(notInXml, "\uFFFD");
}
