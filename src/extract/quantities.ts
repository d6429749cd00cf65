import { countQualifiers } from "../lexicon/count-qualifiers.ts";
import { measuresAfter, monthNames, namesBefore } from "../lexicon/measure-words.ts";
import { type VagueNumber, vagueNumbers } from "../lexicon/vague-numbers.ts";
import type { Qualifier } from "../model/figure.ts";
import { mayOpen, readNumber } from "../text/numbers.ts";
import { type PhraseMatch, PhraseTable } from "../text/phrase-table.ts";

/** A count read off words `[from, to)`; `noun` words such as "of" are not in it. An open end is null. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

const before = new PhraseTable<Qualifier>();
const after = new PhraseTable<Qualifier>();
for (const row of countQualifiers) (row.side === "before" ? before : after).add(row.words, row.qualifier);
const vague = new PhraseTable<VagueNumber>();
for (const row of vagueNumbers) vague.add(row.words, row);

const year = /^(?:1[89]|20)\d\d$/;
const digits = /^\d/;
const marks: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’", "«", "»"]);
/** Whether the word is a quotation mark; most words are too long for one. */
function isMark(word: string | undefined): boolean {
  return word?.length === 1 && marks.has(word);
}

const dashes: ReadonlySet<string> = new Set(["-", "--"]);

function bounded(value: number, qualifier: Qualifier): Pick<Quantity, "low" | "high" | "qualifier"> {
  switch (qualifier) {
    case "at-least":
      return { low: value, high: null, qualifier };
    case "more-than":
      return { low: value, high: null, qualifier };
    case "up-to":
      return { low: null, high: value, qualifier };
    case "less-than":
      return { low: null, high: value, qualifier };
    default:
      return { low: value, high: value, qualifier };
  }
}

interface Core {
  readonly low: number;
  readonly high: number;
  readonly to: number;
}

/** Whether a numeral at `at` names something else than a count: a year, a house, a time, a measure. */
function isOtherNumber(words: readonly string[], at: number, to: number): boolean {
  const next = words[to] ?? "";
  const previous = words[at - 1] ?? "";
  if (measuresAfter.has(next) || next === ":" || next === "/") return true;
  const word = words[at] as string;
  if (!digits.test(word)) return false;
  if (monthNames.has(previous) || monthNames.has(next) || namesBefore.has(previous)) return true;
  const numbered =
    previous === "of" && digits.test(words[at - 2] ?? "") && namesBefore.has(words[at - 3] ?? "");
  return numbered || (year.test(word) && to === at + 1);
}

/** "between 80 and “over 200”": where the second number stands, past a mark and words that bound it. */
function boundAt(words: readonly string[], at: number): number {
  const marked = isMark(words[at]) ? at + 1 : at;
  return before.longest(words, marked)?.to ?? marked;
}

/** `14 to 20`, `14-20`, `two or three`, `between 14 and 20`, or a single number. */
function readCore(words: readonly string[], at: number): Core | null {
  const between = words[at] === "between" || words[at] === "from";
  const start = between ? at + 1 : at;
  const first = readNumber(words, start);
  if (!first || !Number.isInteger(first.value)) return null;
  const end = start + first.length;
  const joint = words[end] ?? "";
  const joins = between
    ? joint === "and" || joint === "to"
    : joint === "to" || joint === "or" || dashes.has(joint);
  const next = between ? boundAt(words, end + 1) : end + 1;
  const second = joins ? readNumber(words, next) : null;
  if (second && Number.isInteger(second.value) && second.value > first.value) {
    return { low: first.value, high: second.value, to: next + second.length };
  }
  return between ? null : { low: first.value, high: first.value, to: end };
}

/** Words of a loose count that may stand between or around quotation marks. */
const quotedReach = 6;

/** `a “number of` people, `a “large number” of` others: words for a loose count with quotation marks inside them. */
function quotedVague(words: readonly string[], at: number): PhraseMatch<VagueNumber> | null {
  if (!isMark(words[at + 1]) && !isMark(words[at + 2])) return null;
  const end = Math.min(words.length, at + quotedReach);
  const places: number[] = [];
  for (let next = at; next < end; next++) if (next === at || !isMark(words[next])) places.push(next);
  const match = vague.longest(
    places.map((place) => words[place] as string),
    0,
  );
  const last = match && places[match.to - 1];
  if (!match || last === null || last === undefined || last === at + match.to - 1) return null;
  return { ...match, from: at, to: last + 1 };
}

/** "an unknown number were hurt", "a number wounded": a loose count with what befell those counted right behind it. */
function bareVague(words: readonly string[], at: number): PhraseMatch<VagueNumber> | null {
  const noun = words[at + 1] === "number" ? at + 1 : at + 2;
  if (words[noun] !== "number" || !/^an?$/.test(words[at] as string)) return null;
  if (!/^(?:were|killed|wounded|injured|missing)$/.test(words[noun + 1] ?? "")) return null;
  const match = vague.longest([...words.slice(at, noun + 1), "of"], 0);
  return match && { ...match, from: at, to: noun + 1 };
}

function readVague(words: readonly string[], at: number): Quantity | null {
  if (words[at - 1] === "how") return null;
  const match = quotedVague(words, at) ?? vague.longest(words, at) ?? bareVague(words, at);
  const row = match?.values[0];
  if (!match || !row) return null;
  return { from: at, to: match.to, low: row.low, high: row.high, qualifier: "vague" };
}

/** "at least 15 and up to 25": a least and a greatest number are one range. */
function readBounds(words: readonly string[], lead: PhraseMatch<Qualifier>): Quantity | null {
  const least = lead.values[0] === "at-least" ? readNumber(words, lead.to) : null;
  if (!least || !Number.isInteger(least.value)) return null;
  const joint = lead.to + least.length;
  if (!/^(?:and|but|or|to)$/.test(words[joint] ?? "")) return null;
  const next = before.longest(words, joint + 1);
  const most = next?.values[0] === "up-to" ? readNumber(words, next.to) : null;
  if (!next || !most || !Number.isInteger(most.value) || most.value <= least.value) return null;
  return {
    from: lead.from,
    to: next.to + most.length,
    low: least.value,
    high: most.value,
    qualifier: "range",
  };
}

/** Whether a count may start with the word; where it tells no, `readQuantity` finds none. */
export function mayOpenQuantity(word: string): boolean {
  return (
    mayOpen(word) || word === "between" || word === "from" || before.mayStart(word) || vague.mayStart(word)
  );
}

/** The count that starts at `words[at]` (lower-case words), qualifiers included; null where none does. */
export function readQuantity(words: readonly string[], at: number): Quantity | null {
  const lead = before.longest(words, at);
  const bounds = lead && readBounds(words, lead);
  if (bounds) return bounds;
  const start = lead ? lead.to : at;
  const loose = readVague(words, start);
  if (loose) return { ...loose, from: at };
  const core = readCore(words, start);
  if (!core || isOtherNumber(words, start, core.to)) return null;
  const tail = after.longest(words, core.to);
  const to = tail ? tail.to : core.to;
  const qualifier = lead?.values[0] ?? tail?.values[0] ?? "exact";
  if (core.low !== core.high) {
    return { from: at, to, low: core.low, high: core.high, qualifier: "range" };
  }
  return { from: at, to, ...bounded(core.low, qualifier) };
}
