import { abbreviations, sentenceOpeners } from "../lexicon/abbreviations.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { Span } from "../model/span.ts";
import { digit, isLowerAt, isUpperAt, letter, unitClass } from "../text/characters.ts";

const longestSentence = 300;
const closers = new Set(['"', "'", "\u2019", "\u201D", "\u00BB", ")", "]", "}", "''", "\u203A"]);
const bullets = /^[-*\u2022\u25CF\u25AA\u25E6\u2013\u2014\u2023\u00B7\u25A0]+$/;
const stops = /^(?:[.!?]+|\u2026+|\u3002|[!?\u203C\u2049]+)$/;

/** What the splitter sees: the article's text and the tokens of one block. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Span[];
}

function word({ text, tokens }: Stretch, at: number): string {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end) : "";
}

function gap({ text, tokens }: Stretch, at: number): string {
  const left = tokens[at];
  const right = tokens[at + 1];
  return left && right ? text.slice(left.end, right.start) : "";
}

/** "[17]": the mark of a footnote belongs to the sentence before it. */
function footnoteEnd(stretch: Stretch, at: number): number {
  const noted =
    word(stretch, at + 1) === "[" && /^\d{1,3}$/.test(word(stretch, at + 2)) && word(stretch, at + 3) === "]";
  return noted ? at + 3 : at;
}

/** The last token of the marks that close what the stop at `at` ends. */
function closing(stretch: Stretch, at: number): number {
  return footnoteEnd(stretch, closingMarks(stretch, at));
}

function closingMarks(stretch: Stretch, at: number): number {
  let last = at;
  while (last + 1 < stretch.tokens.length && last - at < 6) {
    const next = word(stretch, last + 1);
    if (!closers.has(next) && !stops.test(next)) break;
    const tight = gap(stretch, last) === "";
    const free = gap(stretch, last + 1) !== "" || last + 2 >= stretch.tokens.length;
    const curly = next === "\u201D" || next === "\u00BB" || next === ")";
    if (!tight && !(curly && free)) break;
    last++;
  }
  return last;
}

function startsUpper(stretch: Stretch, at: number): boolean {
  const token = stretch.tokens[at];
  if (!token) return false;
  for (let unit = token.start; unit < token.end; unit++) {
    if (isUpperAt(stretch.text, unit)) return true;
    if (isLowerAt(stretch.text, unit))
      return /^\p{Ll}{1,3}[-'\u2019]?\p{Lu}/u.test(stretch.text.slice(unit, unit + 6));
    const kind = unitClass(stretch.text.charCodeAt(unit));
    if (kind === digit || kind === letter) return true;
  }
  return false;
}

/** The first token at or after `at` that is not an opening mark. */
function firstWord(stretch: Stretch, at: number): number {
  let next = at;
  while (next < at + 3 && /^["'\u201C\u2018\u00AB([\u201E\u2039`]+$/.test(word(stretch, next))) next++;
  return next;
}

function endsAtAbbreviation(stretch: Stretch, at: number, last: number): boolean {
  const form = word(stretch, at).slice(0, -1).toLowerCase();
  const next = firstWord(stretch, last + 1);
  if (!startsUpper(stretch, next)) return false;
  if (last > at) return true;
  const kind = abbreviations.get(form);
  if (kind === "title" || kind === "lead" || kind === "number") return false;
  if (kind === "day") return unitClass(stretch.text.charCodeAt(stretch.tokens[next]?.start ?? 0)) !== digit;
  return (
    sentenceOpeners.has(word(stretch, next).toLowerCase()) ||
    (next > last + 1 && !/^[([]$/.test(word(stretch, last + 1)))
  );
}

function endsAtStop(stretch: Stretch, at: number, last: number): boolean {
  const next = firstWord(stretch, last + 1);
  if (startsUpper(stretch, next)) return true;
  const stop = word(stretch, at);
  if ((stop !== "." && !stop.endsWith("?")) || last > at) return false;
  return gap(stretch, last) !== "" && /^\p{Ll}/u.test(word(stretch, next));
}

function breaksLine(stretch: Stretch, at: number): boolean {
  const space = gap(stretch, at);
  if (!space.includes("\n")) return false;
  if (/\n\s*\n/.test(space) || bullets.test(word(stretch, at + 1))) return true;
  const end = stretch.tokens[at]?.end ?? 0;
  const start = stretch.text.lastIndexOf("\n", end - 1) + 1;
  return end - start < 50 && startsUpper(stretch, firstWord(stretch, at + 1));
}

/** "1." opens an item; "Mrs.Smith" lacks its blank. */
function isNoEnd(stretch: Stretch, at: number, from: number): boolean {
  if (at === from + 1 && /^(?:\d{1,2}|[ivx]{1,4})$/i.test(word(stretch, from)))
    return !gap(stretch, at).includes("\n");
  return gap(stretch, at) === "" && abbreviations.get(word(stretch, at - 1).toLowerCase()) === "title";
}

/** Whether the token ends in a plain letter or digit, as most do: then it is no stop. */
function endsInLetter({ text, tokens }: Stretch, at: number): boolean {
  const last = text.charCodeAt((tokens[at]?.end ?? 0) - 1);
  return (last > 96 && last < 123) || (last > 64 && last < 91) || (last > 47 && last < 58);
}

/** The last token of the sentence that ends with or just after token `at`, or -1 if none ends there. */
function sentenceEnd(stretch: Stretch, at: number, from: number): number {
  if (endsInLetter(stretch, at)) return breaksLine(stretch, at) ? at : -1;
  const form = word(stretch, at);
  if (form === "." && isNoEnd(stretch, at, from)) return -1;
  if (stops.test(form)) {
    const last = closing(stretch, at);
    if (last + 1 >= stretch.tokens.length || endsAtStop(stretch, at, last)) return last;
  } else if (form.length > 1 && form.endsWith(".")) {
    const last = closing(stretch, at);
    if (last + 1 < stretch.tokens.length && endsAtAbbreviation(stretch, at, last)) return last;
  }
  return breaksLine(stretch, at) ? at : -1;
}

/** Parts the tokens of one block into sentences; a run without any end is cut at a fixed length. */
export function sentenceRanges(stretch: Stretch): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < stretch.tokens.length; at++) {
    let last = sentenceEnd(stretch, at, from);
    if (last < 0 && at + 1 - from >= longestSentence) last = at;
    if (last < 0) continue;
    ranges.push({ from, to: last + 1 });
    from = last + 1;
    at = last;
  }
  if (from < stretch.tokens.length) ranges.push({ from, to: stretch.tokens.length });
  return ranges;
}
