/** Openings a spreadsheet may run as a formula, blanks before them and full-width forms included. */
const runnable = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** A text that a spreadsheet could run is made inert by an apostrophe before it; any other comes back as it is. */
export function inertText(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}
