import { type Mark, quotationMarks } from "./quotation-glyphs.ts";

type Range = { readonly start: number; readonly end: number };

/** How the ends of a quoted stretch were found; all but `paired` mend a missing mark. */
export type QuotedRule = "paired" | "continued" | "open-ended" | "missing-close" | "missing-open";

/** Words between quotation marks: `[start, end)` without the marks, `[outerStart, outerEnd)` with them. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  /** 0 for the outermost marks. */
  readonly depth: number;
  readonly family: Mark["family"];
  readonly rule: QuotedRule;
  /** Index into the paragraphs given. */
  readonly paragraph: number;
}

type Found = Omit<QuotedStretch, "depth" | "paragraph">;

interface Pairing {
  readonly text: string;
  readonly paragraph: Range;
  readonly open: Mark[];
  readonly found: Found[];
}

/** How far back an opening mark is looked for, in open marks: bounds the work on hostile text. */
const reach = 40;
/** Fewer characters before a stray closing mark are no quotation. */
const shortestRun = 12;
const sentenceEnd = /[.!?…]["'”’»)]*\s/g;

function stretch(open: Mark, end: number, outerEnd: number, rule: QuotedRule): Found {
  return {
    start: open.end,
    end: Math.max(open.end, end),
    outerStart: open.start,
    outerEnd: Math.max(open.end, outerEnd),
    family: open.family,
    rule,
  };
}

/** Position in `open` of the mark that `close` ends, or -1. A closing single mark may not end a double one. */
function partner(open: readonly Mark[], close: Mark): number {
  const top = open.length - 1;
  const last = open[top];
  if (!last) return -1;
  if (close.family === "single") return last.family === "single" ? top : -1;
  let other = -1;
  for (let at = top; at >= 0 && at > top - reach; at--) {
    const mark = open[at] as Mark;
    if (mark.glyph === close.glyph) return at;
    if (mark.family === "double" && other < 0) other = at;
  }
  return other;
}

/** A closing mark with none open: words run on from a quotation just ended, or from the paragraph's start. */
function mendOpening(pairing: Pairing, close: Mark): void {
  if (close.family === "single" || close.side !== "close") return;
  const { text, paragraph, found } = pairing;
  const before = found.at(-1);
  let start = before ? before.outerEnd : paragraph.start;
  while (start < close.start && /\s/.test(text.charAt(start))) start++;
  if (close.start - start < shortestRun || !/[.!?…,]/.test(text.charAt(close.start - 1))) return;
  if (before && !/[.!?…]/.test(text.charAt(before.end - 1))) return;
  found.push({
    start,
    end: close.start,
    outerStart: start,
    outerEnd: close.end,
    family: "double",
    rule: "missing-open",
  });
}

function close(pairing: Pairing, mark: Mark): void {
  const at = partner(pairing.open, mark);
  if (at < 0) {
    mendOpening(pairing, mark);
    return;
  }
  const opening = pairing.open[at] as Mark;
  pairing.open.length = at;
  pairing.found.push(stretch(opening, mark.start, mark.end, "paired"));
}

/** End of the last sentence that ends in `[from, to)`, or -1. */
function lastSentenceEnd(text: string, from: number, to: number): number {
  let end = -1;
  for (const match of text.slice(from, to).matchAll(sentenceEnd))
    end = from + match.index + match[0].length - 1;
  return end;
}

/** Ends the marks still open at the paragraph's end: carried on by the next paragraph, cut, or dropped. */
function mendClosings(pairing: Pairing, marks: readonly Mark[], carriedOn: Mark | null): void {
  const { text, paragraph } = pairing;
  const openings = marks.filter((mark) => mark.side !== "close" && mark.family === "double");
  let next = openings.length - 1;
  for (const mark of pairing.open.toReversed()) {
    if (mark.family === "single") {
      const carries = carriedOn?.glyph === mark.glyph && mark.glyph === "‘" && mark.start === paragraph.start;
      if (carries) pairing.found.push(stretch(mark, paragraph.end, paragraph.end, "continued"));
      continue;
    }
    while (next > 0 && (openings[next - 1] as Mark).start > mark.start) next--;
    const following = openings[next];
    const cut = following && following.start > mark.start && following.glyph === mark.glyph;
    if (!cut) {
      const rule = carriedOn?.family === "double" ? "continued" : "open-ended";
      pairing.found.push(stretch(mark, paragraph.end, paragraph.end, rule));
    } else {
      const end = lastSentenceEnd(text, mark.end, following.start);
      if (end > 0) pairing.found.push(stretch(mark, end, end, "missing-close"));
    }
  }
}

/** Depth of each stretch by containment; `found` must be sorted. */
function withDepth(found: readonly Found[], paragraph: number): QuotedStretch[] {
  const around: Found[] = [];
  return found.map((one) => {
    while (around.length > 0 && (around.at(-1) as Found).outerEnd <= one.outerStart) around.pop();
    const depth = around.length;
    around.push(one);
    return { ...one, depth, paragraph };
  });
}

/** First mark of a paragraph if it opens it, else null. */
function opener(paragraph: Range | undefined, marks: readonly Mark[] | undefined): Mark | null {
  const first = marks?.[0];
  return paragraph && first && first.start === paragraph.start && first.side !== "close" ? first : null;
}

/** Everything between quotation marks in `paragraphs`, which are trimmed of white space; sorted, outer before inner. */
export function quotedStretches(text: string, paragraphs: readonly Range[]): QuotedStretch[] {
  const marks = paragraphs.map((paragraph) => quotationMarks(text, paragraph));
  return paragraphs.flatMap((paragraph, index) => {
    const own = marks[index] as Mark[];
    const pairing: Pairing = { text, paragraph, open: [], found: [] };
    for (const mark of own) {
      const pointed = /[«‹]/.test(mark.glyph);
      const isOpen =
        mark.family === "double" &&
        pairing.open
          .slice(-reach)
          .some((one) => (pointed ? one.glyph === mark.glyph : one.family === "double"));
      const opens = mark.side === "open" || (mark.side === "either" && !isOpen && mark.family === "double");
      if (opens) pairing.open.push(mark);
      else close(pairing, mark);
    }
    mendClosings(pairing, own, opener(paragraphs[index + 1], marks[index + 1]));
    return withDepth(
      pairing.found.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd),
      index,
    );
  });
}
