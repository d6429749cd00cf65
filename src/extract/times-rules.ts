import { compilePattern, TimeMatch } from "./times-pattern.ts";
import type { TimeReading, TimeRule } from "./times-reading.ts";
import { canMatch, requiredLetters } from "./times-required.ts";
import { clockRules, referenceRules } from "./times-rules-clock.ts";
import { dateRules } from "./times-rules-dates.ts";
import { dayRules } from "./times-rules-days.ts";
import { durationRules, setRules } from "./times-rules-durations.ts";
import { periodRules } from "./times-rules-periods.ts";
import { letters, type TimeWord, timeWords } from "./times-words.ts";

/** A time expression as found: its words, what they say, and by which rule. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: TimeReading;
}

/** Every rule; of two matches with the same words the earlier rule wins. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...dayRules,
  ...periodRules,
  ...clockRules,
  ...setRules,
  ...durationRules,
  ...referenceRules,
];
const compiled = timeRules.map((rule, order) => {
  const pattern = compilePattern(rule.pattern);
  return { rule, order, pattern, required: requiredLetters(pattern) };
});
const quiet = new RegExp(
  `^[${["other", "dot", "comma", "the", "of", "in", "on", "at", "to", "and", "or", "article", "by", "break"].map((kind) => letters[kind as keyof typeof letters]).join("")}]*$`,
);

interface Candidate {
  readonly rule: TimeRule;
  readonly order: number;
  readonly found: RegExpExecArray;
}

function candidates(code: string): Candidate[] {
  const all: Candidate[] = [];
  const present = new Uint8Array(256);
  for (let at = 0; at < code.length; at++) present[code.charCodeAt(at)] = 1;
  for (const { rule, order, pattern, required } of compiled) {
    if (!canMatch(required, present)) continue;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(code); found; found = pattern.exec(code)) all.push({ rule, order, found });
  }
  return all.sort(
    (a, b) => a.found.index - b.found.index || b.found[0].length - a.found[0].length || a.order - b.order,
  );
}

function choose(words: readonly TimeWord[], code: string): FoundTime[] {
  const chosen: FoundTime[] = [];
  let covered = 0;
  for (const { rule, found } of candidates(code)) {
    if (found.index < covered || found[0].length === 0) continue;
    const match = new TimeMatch(words, found);
    const reading = rule.read(match);
    const first = words[match.from];
    const last = words[match.to - 1];
    if (!reading || !first || !last) continue;
    covered = match.to;
    chosen.push({ start: first.start, end: last.end, rule: rule.id, reading });
  }
  return chosen;
}

/** The time expressions between `from` and `to`, left to right, the longest first where several begin together. */
export function findTimes(text: string, from: number, to: number): FoundTime[] {
  const words = timeWords(text, from, to);
  const code = words.map((one) => one.letter).join("");
  return quiet.test(code) ? [] : choose(words, code);
}
