import { WordSet } from "./word-set.ts";
/** A number read from words: its value and how many words it took. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
}

function tableOf(values: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(values));
}

const units: ReadonlyMap<string, number> = tableOf({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const tens: ReadonlyMap<string, number> = tableOf({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const scales: ReadonlyMap<string, number> = tableOf({
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});
const numeral = /^(?:\d{1,3}(?:[,'\u2009\u202F]\d{3})+|\d{1,15})(?:\.\d{1,6})?$/;
const short = /^(\d{1,6}(?:\.\d{1,3})?)(k|m|bn)$/;
const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** The value of a numeral such as `1,200` or `2.5`, or null. */
function readNumeral(word: string): number | null {
  const first = word.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return null;
  if (numeral.test(word)) return Number(word.replace(/[^\d.]/g, ""));
  const match = short.exec(word);
  return match ? Number(match[1]) * (shortScales[match[2] as string] as number) : null;
}

/** A word below one hundred: `seven`, `twenty`, `twenty-two`, or `twenty`, `-`, `two` as words of their own. */
function readSmall(words: readonly string[], at: number): ReadNumber | null {
  const word = words[at] as string;
  const unit = units.get(word);
  if (unit !== undefined) return { value: unit, length: 1 };
  const ten = tens.get(word);
  if (ten !== undefined) {
    const hyphen = words[at + 1] === "-";
    const rest = units.get(words[at + (hyphen ? 2 : 1)] ?? "");
    const joined = rest !== undefined && rest > 0 && rest < 10;
    return joined ? { value: ten + rest, length: hyphen ? 3 : 2 } : { value: ten, length: 1 };
  }
  if (!word.includes("-")) return null;
  const [first = "", second = "", third] = word.split("-", 3);
  const left = tens.get(first);
  const right = units.get(second);
  const compound =
    third === undefined && left !== undefined && right !== undefined && right > 0 && right < 10;
  return compound ? { value: left + right, length: 1 } : null;
}

/** `a dozen`, `a hundred`, `half a million`: an article in the place of a count. */
function readArticle(words: readonly string[], at: number): ReadNumber | null {
  const half = words[at] === "half";
  const article = at + (half ? 1 : 0);
  const word = words[article];
  if (word !== "a" && word !== "an") {
    const scale = half ? scales.get(word ?? "") : undefined;
    return scale === undefined ? null : { value: 0.5, length: 1 };
  }
  if (scales.get(words[article + 1] ?? "") === undefined) return null;
  return { value: half ? 0.5 : 1, length: half ? 2 : 1 };
}

function readPart(words: readonly string[], at: number): ReadNumber | null {
  if (at >= words.length) return null;
  const value = readNumeral(words[at] as string);
  return value === null ? readSmall(words, at) : { value, length: 1 };
}

const openers = new WordSet(["a", "an", "half", ...units.keys(), ...tens.keys()]);

/** Whether a number can start with the word. */
export function mayOpen(word: string | undefined): boolean {
  if (word === undefined) return false;
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || openers.has(word) || word.includes("-");
}

/** Where the next part of a compound number starts: behind `and` after a hundred, else right here. */
function continuation(words: readonly string[], at: number): number {
  return words[at] === "and" ? at + 1 : at;
}

/**
 * The number that starts at `words[at]` (lower-case words): numerals with separators, number words, `a dozen`,
 * `1.2 million`, `two hundred and five`; null where none starts there.
 */
export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  if (!mayOpen(words[at])) return null;
  let part = readArticle(words, at) ?? readPart(words, at);
  if (!part) return null;
  let total = 0;
  let group = 0;
  let next = at;
  let limit = Number.POSITIVE_INFINITY;
  while (part && part.value < limit) {
    group += part.value;
    next += part.length;
    let scale = scales.get(words[next] ?? "");
    if (scale === undefined) break;
    limit = scale;
    while (scale !== undefined) {
      group *= scale;
      limit = scale;
      next++;
      scale = scales.get(words[next] ?? "");
    }
    if (limit >= 1e3) {
      total += group;
      group = 0;
    }
    if (limit < 100) break;
    const start = continuation(words, next);
    part = readPart(words, start);
    const wordy = part && readNumeral(words[start] as string) === null;
    if (!part || !wordy || part.value >= limit) break;
    next = start;
  }
  return { value: Math.round((total + group) * 1e6) / 1e6, length: next - at };
}
