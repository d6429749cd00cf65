import type { Item } from "./telling-item.ts";
import { antecedent, type Phrase, phraseBefore } from "./telling-phrases.ts";

/** Who does what the verb says; `relative` is "who" or "which", whose antecedent is `phrase`. */
export interface Subject {
  readonly phrase: Phrase;
  readonly relative: number | null;
}

const hard: ReadonlySet<string> = new Set(["quote", "semicolon", "colon", "dash", "stop", "question"]);

function isHard(item: Item): boolean {
  return hard.has(item.kind);
}

/** Whether the verb at `at` can stand inside a description of a noun: in a relative clause, or as a participle. */
function hangs(items: readonly Item[], at: number): boolean {
  const group = items[at]?.group;
  const before = items[at - 1]?.kind;
  if (!group || before === "relative") return true;
  if (group.tense === "gerund" || group.tense === "infinitive" || group.tense === "participle") return true;
  return group.tense === "past" && group.from === group.head && before === "noun";
}

/** Whether items `(left, right)` between two commas only describe the noun before them: apposition, relative clause, participle, age. */
function describes(items: readonly Item[], left: number, right: number): boolean {
  const first = items[left + 1];
  if (!first || left + 1 >= right) return false;
  if (right === left + 2) return ["noun", "adverb", "adjective", "subordinator"].includes(first.kind);
  if (first.kind === "relative") return true;
  if (first.kind === "verb") {
    const tense = first.group?.tense;
    return tense === "gerund" || tense === "participle" || tense === "past";
  }
  for (let at = left + 1; at < right; at++) {
    const item = items[at] as Item;
    if (isHard(item) || (item.kind === "verb" && !hangs(items, at))) return false;
  }
  return ["noun", "preposition", "adverb", "adjective"].includes(first.kind);
}

function startsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!before || before.kind === "comma" || isHard(before)) return true;
  return ["conjunction", "subordinator", "adverb"].includes(before.kind);
}

/** Whether nothing but adverbs or the occasion stands between two commas ("Murphy, though, said", "Murphy, at a rally, said"). */
function isAside(items: readonly Item[], left: number, right: number): boolean {
  const first = items[left + 1];
  if (first?.kind === "preposition" && /^(?:at|in|on|during|after|before)$/.test(first.lower)) return true;
  return items.slice(left + 1, right).every((item) => item.kind === "adverb" || item.kind === "subordinator");
}

/** The subject whose description between commas ends at the comma `right`. */
function describedBefore(items: readonly Item[], right: number): Phrase | null {
  let best: Phrase | null = null;
  for (let left = right - 1; left > 0 && right - left < 30; left--) {
    const item = items[left] as Item;
    if (isHard(item)) break;
    if (item.kind !== "comma" || !describes(items, left, right)) continue;
    const phrase = phraseBefore(items, left - 1);
    if (phrase && startsClause(items, phrase.from))
      best = { ...phrase, to: isAside(items, left, right) ? left : right };
  }
  return best;
}

/** The item left of the adverbs and times that may stand between a subject and its verb. */
function leftOfAdverbs(items: readonly Item[], verb: number): number {
  let at = verb - 1;
  for (;;) {
    const item = items[at];
    if (item?.kind === "adverb" && item.lower === "time" && items[at - 1]?.kind === "preposition") at -= 2;
    else if (item?.kind === "adverb" || (item?.kind === "other" && item.lower === "not")) at--;
    else return at;
  }
}

/** The subject of the verb at item `verb`, looked for to its left; null where it has none of its own there. */
export function subjectBefore(items: readonly Item[], verb: number): Subject | null {
  const at = leftOfAdverbs(items, verb);
  const item = items[at];
  if (!item) return null;
  const thatSubject = item.kind === "subordinator" && item.lower === "that" && items[at - 1]?.kind === "noun";
  if (item.kind === "relative" || thatSubject) {
    const comma = items[at - 1]?.kind === "comma" ? 1 : 0;
    const phrase = antecedent(items, at - 1 - comma);
    return { phrase: phrase ?? { from: at, to: at + 1, head: at }, relative: at };
  }
  if (item.kind === "comma") {
    const phrase = describedBefore(items, at);
    return phrase ? { phrase, relative: null } : null;
  }
  if (item.kind !== "noun" && item.kind !== "close") return null;
  const phrase = phraseBefore(items, at);
  return phrase ? { phrase, relative: null } : null;
}
