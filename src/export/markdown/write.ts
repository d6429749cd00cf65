const controls = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
const special = /[\\`*_[\]<>|#~]/g;
const lineStart = /^(?=[-+=]|\d+[.)])/;

/** Text of a source made safe for Markdown and for a terminal: one line, no control characters, no markup. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(controls, "\uFFFD").trim().replace(special, "\\$&");
}

/** The same where it opens a line, so that it cannot be taken for a list. */
export function opening(text: string): string {
  return plain(text).replace(lineStart, "\\");
}

/** A heading and its body; nothing where the body is empty. */
export function section(heading: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [heading, "", ...body, ""];
}

/** Lines moved in by `width` blanks, so that they belong to the list item above. */
export function indent(lines: readonly string[], width: number): string[] {
  return lines.map((line) => (line === "" ? line : " ".repeat(width) + line));
}
