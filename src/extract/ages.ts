import type { Token } from "../model/annotated-article.ts";
import { readNumber } from "../text/numbers.ts";
import { WordSet } from "../text/word-set.ts";

/** An age stated in tokens `[from, to)`, in years (a part of a year counts as 0). */
export interface Age {
  readonly to: number;
  readonly years: number;
  /** Whether the words can stand for the person ("a 5-year-old") and not only say an age ("5 years old"). */
  readonly noun: boolean;
}

const compound =
  /^([a-z0-9]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)-(year|month|week|day)s?-olds?$/;
const halfCompound =
  /^([a-z0-9]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)-(year|month|week|day)s?$/;
const units = new WordSet(["year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs"]);

function inYears(value: number, unit: string): number {
  return unit.startsWith("y") ? value : 0;
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function spelled(word: string): number | null {
  return readNumber([word], 0)?.value ?? null;
}

/** `5-year-old`, `5-year old`, `5 year old`, `five years old`, with `old` or `olds` at the end. */
export function readYearOld(tokens: readonly Token[], at: number): Age | null {
  const word = lowerAt(tokens, at);
  if (!word.includes("-")) return readLooseYearOld(tokens, at);
  const whole = compound.exec(word);
  if (whole) {
    const value = spelled(whole[1] as string);
    return value === null ? null : { to: at + 1, years: inYears(value, whole[2] as string), noun: true };
  }
  const half = halfCompound.exec(word);
  const old = lowerAt(tokens, at + 1);
  if (half && /^olds?$/.test(old)) {
    const value = spelled(half[1] as string);
    return value === null ? null : { to: at + 2, years: inYears(value, half[2] as string), noun: true };
  }
  return readLooseYearOld(tokens, at);
}

function readLooseYearOld(tokens: readonly Token[], at: number): Age | null {
  let next = at + 1;
  if (isDash(lowerAt(tokens, next))) next++;
  const unit = lowerAt(tokens, next);
  if (!units.has(unit) && !unit.includes("-")) return null;
  const number = readNumber([lowerAt(tokens, at)], 0);
  if (!number) return null;
  if (isDash(lowerAt(tokens, next + 1)) && units.has(unit)) next++;
  const old = lowerAt(tokens, next + 1);
  const noun = !unit.endsWith("s") || old.endsWith("s") || unit.endsWith("olds");
  if (/^(?:year|month|week|day)s?-olds?$/.test(unit))
    return { to: next + 1, years: inYears(number.value, unit), noun };
  if (units.has(unit) && /^olds?$/.test(old))
    return { to: next + 2, years: inYears(number.value, unit), noun };
  return null;
}

function isDash(word: string): boolean {
  return word.length === 1 && /[-\u2010-\u2015]/.test(word);
}

function isAge(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 115;
}

/** An age standing behind a name or noun: `, 54,` `(54)` `, aged 54` `(54 years old)`; `to` is behind its last token. */
export function readAgeBehind(tokens: readonly Token[], at: number, limit: number): Age | null {
  const opener = lowerAt(tokens, at);
  if (opener !== "," && opener !== "(" && opener !== "aged" && opener !== "age") return null;
  let next = opener === "aged" || opener === "age" ? at : at + 1;
  if (lowerAt(tokens, next) === "aged" || lowerAt(tokens, next) === "age") next++;
  const closer = opener === "(" ? ")" : null;
  const full = readYearOld(tokens, next);
  const number = full ? null : readNumber([lowerAt(tokens, next)], 0);
  if (next >= limit || (!full && (!number || !isAge(number.value)))) return null;
  if (opener === "," && full?.noun && isNextPerson(tokens[full.to])) return null;
  const end = full ? full.to : next + 1;
  if (closer) return closes(tokens, end, limit, full?.years ?? (number?.value as number));
  const marked = next > at + 1 || opener === "aged" || opener === "age" || full !== null;
  const follower = lowerAt(tokens, end);
  const fits =
    marked ||
    end >= limit ||
    /^(?:[,.;:)]|and|or|who|was|were|is|has|had|of|from|died|&|in|at|when|whose|on)$/.test(follower);
  return fits ? { to: end, years: full?.years ?? (number?.value as number), noun: false } : null;
}

/** "Ann Lee, 19-year-old Bo Daniel": an age that opens the phrase for somebody else stands behind nobody. */
function isNextPerson(token: Token | undefined): boolean {
  return token?.pos === "PROPN" || token?.pos === "NOUN";
}

/** Looks a few tokens on for the bracket that closes an age ("(54, a teacher)" is left alone). */
function closes(tokens: readonly Token[], at: number, limit: number, years: number): Age | null {
  return at < limit && lowerAt(tokens, at) === ")" ? { to: at + 1, years, noun: false } : null;
}
