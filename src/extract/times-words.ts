import { type CalendarWordClass, calendarTables } from "../lexicon/calendar-words.ts";
import type { Span } from "../model/span.ts";
import { readNumber } from "../text/numbers.ts";

/** Forms the time grammar knows by their shape and not by the lexicon. */
export type FormClass =
  | "year4"
  | "year2"
  | "dayn"
  | "int"
  | "count"
  | "nth"
  | "clock"
  | "iso"
  | "slash"
  | "dotted"
  | "decade"
  | "poss"
  | "meridiem"
  | "dot"
  | "comma"
  | "dash"
  | "open"
  | "close"
  | "break"
  | "other";

export type WordClass = FormClass | CalendarWordClass;

/** A word as the time grammar sees it: `letter` is its class in the class string of its text. */
export interface TimeWord extends Span {
  readonly lower: string;
  readonly letter: string;
  /** The number it stands for, or the lexicon's code. */
  readonly value: string;
}

const formClasses: readonly FormClass[] = [
  "year4",
  "year2",
  "dayn",
  "int",
  "count",
  "nth",
  "clock",
  "iso",
  "slash",
  "dotted",
  "decade",
  "poss",
  "meridiem",
  "dot",
  "comma",
  "dash",
  "open",
  "close",
  "break",
  "other",
];
const alphabet =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" +
  Array.from({ length: 64 }, (_, index) => String.fromCharCode(0xc0 + index)).join("");

/** The one-letter code of every class, so that a row of words is a string that regular expressions can read. */
export const letters: Readonly<Record<WordClass, string>> = Object.fromEntries(
  [...new Set<WordClass>([...formClasses, ...calendarTables.map((table) => table.kind)])].map(
    (kind, index) => [kind, alphabet[index] as string],
  ),
) as Record<WordClass, string>;

interface Known {
  readonly kind: WordClass;
  readonly value: string;
}

const lexicon = new Map<string, Known>();
for (const { kind, rows } of calendarTables) {
  for (const { words, value } of rows) {
    for (const word of words) if (!lexicon.has(word)) lexicon.set(word, { kind, value });
  }
}

const capitalised: ReadonlySet<WordClass> = new Set([
  "weekday",
  "weekday-short",
  "weekdays",
  "month",
  "month-short",
  "holiday",
  "zone",
]);
const marks: Readonly<Record<string, FormClass>> = {
  ".": "dot",
  ",": "comma",
  "-": "dash",
  "\u2010": "dash",
  "\u2011": "dash",
  "\u2012": "dash",
  "\u2013": "dash",
  "\u2014": "dash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
};
const wordForm =
  /(\d{4}-\d{2}-\d{2})(?!\d)|(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4})(?!\d|\.\d)|(\d{1,2}[:.]\d{2})(?=\s?[ap]\.?m\b)|(\d{1,2}:\d{2})(?::\d{2})?|(?:['\u2019]?)(\d{4}s|\d0s)\b|(\d{1,4}(?:st|nd|rd|th))\b|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?(?:\s[1-9]\/[2-9])?)|([ap]\.\s?m(?:\.|\b))|(['\u2019]s)\b|([\p{L}\p{M}]+)|['\u2019](\d{2})\b|(\n\s*\n)|([^\s])/gu;
const teen = /^[a-z]+teen$/;
/** A word of plain letters alone, and no "a.m."; most words are read by it and need not be held against `wordForm`. */
const plainWord = /(?![ap]\.)[A-Za-z]+(?![\p{L}\p{M}])/uy;
const numberWords =
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half dozen".split(
    " ",
  );
for (const word of numberWords) if (!lexicon.has(word)) lexicon.set(word, { kind: "count", value: "" });

function word(span: Span, lower: string, known: { kind: WordClass; value: string }): TimeWord {
  return { start: span.start, end: span.end, lower, letter: letters[known.kind], value: known.value };
}

function numeral(digits: string): Known {
  const [whole = "", fraction] = digits.split(/\s/);
  if (fraction) {
    const [top, bottom] = fraction.split("/").map(Number);
    return {
      kind: "int",
      value: String(Number(whole) + Math.round(((top ?? 0) / (bottom ?? 1)) * 100) / 100),
    };
  }
  const value = digits.replaceAll(",", "");
  const number = Number(value);
  const kind = /^\d+$/.test(digits)
    ? digits.length === 4 && number >= 1000 && number < 2100
      ? "year4"
      : digits.length <= 2 && number >= 1 && number <= 31
        ? "dayn"
        : "int"
    : "int";
  return { kind, value: String(number) };
}

function ofLetters(text: string, raw: string): Known {
  const known = lexicon.get(text);
  if (!known) return { kind: text.endsWith("teen") && teen.test(text) ? "count" : "other", value: "" };
  const first = raw.charCodeAt(0);
  if (capitalised.has(known.kind) && !(first >= 65 && first <= 90)) return { kind: "other", value: "" };
  return known;
}

function classify(match: RegExpMatchArray, lower: string): Known {
  if (match[10] !== undefined) return ofLetters(lower, match[0]);
  if (match[7] !== undefined) return numeral(match[7]);
  if (match[13] !== undefined) return { kind: marks[lower] ?? "other", value: "" };
  if (match[12] !== undefined) return { kind: "break", value: "" };
  if (match[1] !== undefined) return { kind: "iso", value: match[1] };
  if (match[2] !== undefined) return { kind: match[2].includes(".") ? "dotted" : "slash", value: match[2] };
  const clock = match[3] ?? match[4];
  if (clock !== undefined) return { kind: "clock", value: clock.replace(".", ":") };
  if (match[5] !== undefined) return { kind: "decade", value: match[5].slice(0, -1) };
  if (match[6] !== undefined) return { kind: "nth", value: match[6].slice(0, -2) };
  if (match[8] !== undefined) return { kind: "meridiem", value: lower.charAt(0) };
  if (match[9] !== undefined) return { kind: "poss", value: "" };
  return { kind: "year2", value: match[11] ?? "" };
}

const meridiems: ReadonlySet<string> = new Set(["am", "pm"]);
const countLetter = letters.count;
const numberLetters = letters.dayn + letters.int + letters.clock;

/** The word of `text` that begins at `at` or, where none does, the next; `offset` is where the text itself begins. */
function readWord(text: string, at: number, offset: number): TimeWord | null {
  plainWord.lastIndex = at;
  if (plainWord.test(text)) {
    const raw = text.slice(at, plainWord.lastIndex);
    const lower = raw.toLowerCase();
    return word({ start: offset + at, end: offset + plainWord.lastIndex }, lower, ofLetters(lower, raw));
  }
  wordForm.lastIndex = at;
  const match = wordForm.exec(text);
  if (!match) return null;
  const lower = match[0].toLowerCase();
  const span = { start: offset + match.index, end: offset + wordForm.lastIndex };
  return word(span, lower, classify(match, lower));
}

function rawWords(text: string, offset: number): TimeWord[] {
  const words: TimeWord[] = [];
  let before: TimeWord | null = null;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const found = readWord(text, at, offset);
    if (!found) break;
    const meridiem = meridiems.has(found.lower) && before && numberLetters.includes(before.letter);
    const one: TimeWord = meridiem
      ? { ...found, letter: letters.meridiem, value: found.lower.charAt(0) }
      : found;
    words.push(one);
    before = one;
    at = one.end - offset;
  }
  return words;
}

/** A number word, or the article of "a hundred". */
function startsNumber(words: readonly TimeWord[], at: number): boolean {
  const first = words[at] as TimeWord;
  return (
    first.letter === countLetter ||
    (first.letter === letters.article && words[at + 1]?.letter === countLetter)
  );
}

/** Number words that belong together ("twenty-four", "two hundred") made one; "nineteen ninety-six" made a year. */
function joinNumbers(words: readonly TimeWord[]): TimeWord[] {
  if (!words.some((one) => one.letter === countLetter)) return words as TimeWord[];
  const lowers = words.map((one) => one.lower);
  const joined: TimeWord[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at] as TimeWord;
    const read = startsNumber(words, at) ? readNumber(lowers, at) : null;
    const last = words[at + (read?.length ?? 1) - 1] ?? first;
    if (!read) joined.push(first);
    else {
      const century = joined.at(-1);
      const years = century?.letter === countLetter ? Number(century.value) : 0;
      if (century && years >= 17 && years <= 20 && read.value >= 10 && read.value < 100) {
        joined.pop();
        const year = String(years * 100 + read.value);
        joined.push(word({ start: century.start, end: last.end }, year, { kind: "year4", value: year }));
      } else {
        joined.push(
          word({ start: first.start, end: last.end }, first.lower, {
            kind: "count",
            value: String(read.value),
          }),
        );
      }
    }
    at += read?.length ?? 1;
  }
  return joined;
}

/** The words of `text` from `from` to `to` with their classes. */
export function timeWords(text: string, from: number, to: number): TimeWord[] {
  return joinNumbers(rawWords(text.slice(from, to), from));
}
