/** A quotation mark in running text, `[start, end)`. `either` can open or close by its place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The kind of mark it pairs with, written as the opening one: `“`, `«`, `"` or `‘`, `'`. */
  readonly glyph: string;
  readonly family: "double" | "single";
  readonly side: "open" | "close" | "either";
}

type Range = { readonly start: number; readonly end: number };

const anyMark = /''|``|["“”„‟＂«»‹›'‘’‚‛]/g;
const wordCharacter = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{\u2012-\u2015/\-"“„«‘'…]/;
const closesBefore = /[\s.,;:!?)\]}\u2012-\u2015/\-"”»’'…]/;
/** Words written with a leading apostrophe. */
const elisions: ReadonlySet<string> = new Set([
  "em",
  "til",
  "tis",
  "twas",
  "cause",
  "n",
  "bout",
  "round",
  "cos",
]);

/** Kind, and side where the glyph itself tells. */
const glyphs: Readonly<Record<string, readonly [glyph: string, family: Mark["family"], side: Mark["side"]]>> =
  {
    "“": ["“", "double", "open"],
    "”": ["“", "double", "close"],
    "„": ["“", "double", "open"],
    "‟": ["“", "double", "open"],
    "``": ['"', "double", "open"],
    "''": ['"', "double", "either"],
    '"': ['"', "double", "either"],
    "＂": ['"', "double", "either"],
    "«": ["«", "double", "open"],
    "»": ["«", "double", "close"],
    "‹": ["‹", "double", "open"],
    "›": ["‹", "double", "close"],
    "'": ["'", "single", "either"],
    "‘": ["‘", "single", "open"],
    "‚": ["‘", "single", "open"],
    "‛": ["‘", "single", "open"],
    "’": ["‘", "single", "close"],
  };

function isElision(text: string, from: number): boolean {
  if (/\d/.test(text.charAt(from))) return true;
  let end = from;
  while (end < text.length && end - from < 8 && wordCharacter.test(text.charAt(end))) end++;
  return elisions.has(text.slice(from, end).toLowerCase());
}

function side(mark: Mark, text: string, paragraph: Range): Mark["side"] | null {
  const before = mark.start > paragraph.start ? text.charAt(mark.start - 1) : " ";
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : " ";
  const couldOpen = opensAfter.test(before) && !/\s/.test(after);
  const couldClose = !/[\s([{]/.test(before) && closesBefore.test(after);
  if (mark.family === "single") {
    if (wordCharacter.test(before) && wordCharacter.test(after)) return null;
    if (couldOpen && !couldClose) {
      return mark.side === "close" || isElision(text, mark.end) ? null : "open";
    }
    return couldClose && mark.side !== "open" ? "close" : null;
  }
  if (mark.side === "either") {
    if (couldOpen && !couldClose) return "open";
    if (couldClose && !couldOpen) return "close";
    return "either";
  }
  if (mark.side === "open") return couldClose && !couldOpen ? "close" : "open";
  return couldOpen && !couldClose ? "either" : "close";
}

/** Whether the single closing mark at `index` is rather the apostrophe of a plural ("the workers' union"). */
function isPossessive(marks: readonly Mark[], index: number, text: string): boolean {
  const mark = marks[index] as Mark;
  if (!/s$/i.test(text.charAt(mark.start - 1)) || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)))
    return false;
  for (let next = index + 1; next < marks.length; next++) {
    const later = marks[next] as Mark;
    if (later.family === "single") return later.side === "close";
  }
  return false;
}

/** The quotation marks of one paragraph in text order; apostrophes are left out. */
export function quotationMarks(text: string, paragraph: Range): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(anyMark)) {
    const [glyph, family, givenSide] = glyphs[match[0]] as (typeof glyphs)[string];
    const start = paragraph.start + match.index;
    const mark: Mark = { start, end: start + match[0].length, glyph, family, side: givenSide };
    const settled = side(mark, text, paragraph);
    if (settled) marks.push({ ...mark, side: settled });
  }
  return marks.filter(
    (mark, index) => mark.family === "double" || mark.side === "open" || !isPossessive(marks, index, text),
  );
}
