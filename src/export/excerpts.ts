import type { Span } from "../model/span.ts";

/** Words of a source inside their sentence. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How far a sentence is followed to either side, in UTF-16 code units. */
const reach = 280;
const sentenceStart = /(?:^|[.!?…]["'”’»)\]]*\s+)(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;
const sentenceEnd = /[.!?…]["'”’»)\]]*(?=\s|$)/u;
/** Titles and initials whose full stop ends no sentence. */
const abbreviated =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.\s*$/u;

function leftOf(text: string, start: number): string {
  const from = Math.max(0, start - reach);
  const window = text.slice(from, start);
  const first = text.slice(start, start + 2);
  const line = window.lastIndexOf("\n") + 1;
  const left = window.slice(line);
  let cut = 0;
  for (const match of `${left}${first}`.matchAll(sentenceStart)) {
    const end = match.index + match[0].length;
    if (end <= left.length && !abbreviated.test(left.slice(0, end))) cut = end;
  }
  const whole = cut > 0 || line > 0 || from === 0 || text[from - 1] === "\n";
  return whole ? left.slice(cut) : `… ${left.slice(left.indexOf(" ") + 1)}`;
}

function rightOf(text: string, end: number, words: string): string {
  if (/[.!?…]["'”’»]*\s*$/u.test(words.slice(-12))) return "";
  const window = text.slice(end, end + reach);
  const line = window.indexOf("\n");
  const right = line < 0 ? window : window.slice(0, line);
  let from = 0;
  for (;;) {
    const match = sentenceEnd.exec(right.slice(from));
    if (!match) break;
    const stop = from + match.index + match[0].length;
    if (!abbreviated.test(right.slice(0, stop))) return right.slice(0, stop);
    from = stop;
  }
  return line < 0 && end + reach < text.length ? `${right.slice(0, right.lastIndexOf(" "))} …` : right;
}

/** The words a span covers with the rest of their sentence; empty where the text is not at hand. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const words = text.slice(start, end);
  return { before: leftOf(text, start).trimStart(), words, after: rightOf(text, end, words).trimEnd() };
}
