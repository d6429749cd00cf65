const headLength = 4096;
const patterns: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
];

/** The encoding a page says it is in (XML declaration, `<meta charset>`, `http-equiv`), or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString(
    "latin1",
  );
  for (const pattern of patterns) {
    const label = pattern.exec(head)?.[1];
    // A page that could name its encoding in ASCII bytes is not in UTF-16, whatever it says.
    if (label) return /^utf-?16/i.test(label) ? "utf-8" : label;
  }
  return null;
}
