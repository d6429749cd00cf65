import { readYearOld } from "./ages.ts";
import type { WordView } from "./word-view.ts";

const numeral = /^\d{1,2}-?$/;
const ageWords = /^(?:age|ages|aged)$/;
/** Most tokens looked back over for the word that opens a list of ages. */
const longestList = 24;

/** Most words begin with a letter, and are told from it. */
function isNumeral(word: string | undefined): boolean {
  return word !== undefined && word.charCodeAt(0) < 58 && numeral.test(word);
}

function isJoint(word: string): boolean {
  return word === "," || word === "and" || word === "&" || word === "or";
}

/** "ages 24, 25 and 41", ", also 15,", "both 16", "a 25", "to be about 17": a bare numeral that tells an age. */
export function isListedAge({ words }: WordView, from: number, to: number): boolean {
  if (!numeral.test(words[to - 1] ?? "")) return false;
  const loose = /^(?:about|around|maybe|probably)$/.test(words[from - 1] ?? "");
  const before = words[loose ? from - 2 : from - 1] ?? "";
  const closed = /^(?:[,.;)]|and|or)$/.test(words[to] ?? ".");
  if (/^an?$/.test(before) || (/^(?:also|both|be)$/.test(before) && closed)) return true;
  let at = from - 1;
  while (at > from - longestList && (numeral.test(words[at] ?? "") || isJoint(words[at] ?? ""))) at--;
  return ageWords.test(words[at] ?? "");
}

/** "12- and 10-year-old sons", "14-, 15- and 18-year-olds": how many ages are listed and where the last one stands. */
export function readAgeList(
  { words, tokens }: WordView,
  from: number,
): { count: number; last: number } | null {
  let at = from;
  for (let count = 1; count < 9 && isNumeral(words[at]); count++) {
    at++;
    if (words[at] === "-") at++;
    const joint = at;
    while (isJoint(words[at] ?? "") && words[at] !== "or") at++;
    if (at === joint) return null;
    if (readYearOld(tokens, at)) return { count: count + 1, last: at };
  }
  return null;
}

/** "his sons, ages 3 and 4", "three boys (aged 5, 7 and 9)": how many ages are listed behind people and where the list ends. */
export function readAgesBehind({ words }: WordView, from: number): { count: number; to: number } | null {
  let at = from;
  if (/^[,(]$/.test(words[at] ?? "")) at++;
  if (/^(?:both|all)$/.test(words[at] ?? "")) at++;
  if (!ageWords.test(words[at] ?? "")) return null;
  at++;
  let count = 0;
  let to = at;
  while (numeral.test(words[at] ?? "")) {
    count++;
    to = at + 1;
    at = to;
    while (isJoint(words[at] ?? "") && words[at] !== "or") at++;
  }
  return count > 1 && !/^(?:to|or|[-–])$/.test(words[to] ?? "") ? { count, to } : null;
}
