import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import { sourceKind } from "../lexicon/source-words.ts";
import { readNumber } from "../text/numbers.ts";
import type { Item } from "./telling-item.ts";

/** What is read: the items of one period and the words they stand on. */
export interface Clause {
  readonly items: readonly Item[];
  readonly words: readonly string[];
  /** The teller stands in a subordinate clause ("When she asked …, he left"), which a comma ends. */
  readonly subordinate?: boolean;
}

export function isReporting({ items, words }: Clause, at: number): boolean {
  const group = items[at]?.group;
  if (!group) return false;
  const found = reportingVerbAt(words, group.head);
  return found?.verb.classes.some((one) => one.act === "tell" || one.act === "express") ?? false;
}

function isFiniteReporting(clause: Clause, at: number): boolean {
  const tense = clause.items[at]?.group?.tense;
  if (!tense || tense === "infinitive" || tense === "gerund" || tense === "participle") return false;
  return isReporting(clause, at);
}

/** First item at or after `at` that is no adverb. */
function pastAdverbs(items: readonly Item[], at: number): number {
  let next = at;
  while (items[next]?.kind === "adverb") next++;
  return next;
}

/** Whether from `at` on the outlet says who spoke: "he said", "said the mayor", "according to", "saying". */
function resumesTelling(clause: Clause, at: number): boolean {
  const { items } = clause;
  const next = pastAdverbs(items, at);
  const item = items[next];
  if (!item) return false;
  if (item.lower === "according to") return true;
  if (item.kind === "verb") return isReporting(clause, next) && item.group?.tense !== "infinitive";
  if (item.kind !== "noun") return false;
  for (let verb = next + 1; verb < Math.min(next + 5, items.length); verb++) {
    const one = items[verb] as Item;
    if (one.kind === "verb") {
      const after = items[verb + 1]?.kind;
      return (
        isFiniteReporting(clause, verb) &&
        (after === undefined ||
          after === "comma" ||
          after === "stop" ||
          after === "preposition" ||
          after === "adverb")
      );
    }
    if (one.kind !== "noun" && one.kind !== "preposition" && one.kind !== "adverb") return false;
  }
  return false;
}

const breakers: ReadonlySet<string> = new Set("while,although,though,whereas,as".split(","));

function endsAtComma(clause: Clause, comma: number, tight: boolean): boolean {
  const { items } = clause;
  const next = items[comma + 1];
  if (!next) return true;
  if (resumesTelling(clause, comma + 1)) return true;
  if (clause.subordinate && next.kind === "noun")
    return hasVerb(items, comma + 1) || nounThenVerb(items, comma + 1);
  if (next.kind === "conjunction") {
    const after = pastAdverbs(items, comma + 2);
    if (next.lower === "but" && tellsOtherwise(clause, after)) return true;
    if (items[after]?.kind === "verb") return isFiniteReporting(clause, after) || tight;
    return resumesTelling(clause, comma + 2) || (tight && nounThenVerb(items, after));
  }
  if (next.kind === "subordinator") return breakers.has(next.lower);
  if (next.kind === "quote") return false;
  return tight && (next.kind === "relative" || next.kind === "verb" || next.kind === "preposition");
}

/** "…, but police said only three died": behind "but" another teller is told of. */
function tellsOtherwise(clause: Clause, at: number): boolean {
  const { items } = clause;
  if (/^(?:i|you|he|she|it|we|they)$/.test(items[at]?.lower ?? "")) return false;
  let next = at;
  while (["noun", "preposition"].includes(items[next]?.kind ?? "")) next++;
  return next > at && items[next]?.kind === "verb" && isFiniteReporting(clause, next);
}

/** Whether a clause of its own, its noun phrase however long, begins at `at`. */
function nounThenVerb(items: readonly Item[], at: number): boolean {
  let next = at;
  while (["noun", "preposition", "adverb", "adjective"].includes(items[next]?.kind ?? "")) next++;
  const group = items[next]?.group;
  return group !== null && group !== undefined && group.tense !== "gerund" && group.tense !== "infinitive";
}

function hasVerb(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === "noun" && items[at + 1]?.kind === "verb";
}

/** Item index just past the clause that begins at `from`: where the outlet takes the word again. `tight` ends at looser joints too. */
export function clauseEnd(clause: Clause, from: number, tight: boolean): number {
  const { items } = clause;
  let verbs = 0;
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.kind === "semicolon") return at;
    if (item.kind === "dash" && at > from && resumesTelling(clause, at + 1)) return at;
    if (item.kind === "stop" && at === items.length - 1) return at;
    verbs += item.kind === "verb" ? 1 : 0;
    const awaitsVerb = verbs === 0 && isFiniteReporting(clause, at + 1);
    if (item.kind === "comma" && at > from && !awaitsVerb && endsAtComma(clause, at, tight)) return at;
    if (item.kind === "conjunction" && at > from) {
      const after = pastAdverbs(items, at + 1);
      if (items[after]?.kind === "verb" && isFiniteReporting(clause, after)) return at;
    }
  }
  return items.length;
}

const objectStops: ReadonlySet<string> = new Set(
  "during,after,before,via,through,since,until,despite,amid,following,while,when,because,although,though,if,unless,as,so".split(
    ",",
  ),
);

function startsTime(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.kind === "preposition" && items[at + 1]?.kind === "adverb" && items[at + 1]?.lower === "time"
  );
}

/** Whether item `at` is a participle by which the subject says more ("criticised the move saying …"), not one on the noun before it ("a note saying …"). */
function addsWords(clause: Clause, at: number): boolean {
  const { items, words } = clause;
  if (items[at]?.group?.tense !== "gerund" || !isReporting(clause, at)) return false;
  return sourceKind(words[(items[at - 1]?.to ?? 0) - 1] ?? "") === null;
}

/** "12 dead and 30 wounded": a number with a participle is one more of a list. */
function isListed({ items, words }: Clause, at: number): boolean {
  const [number, verb] = [items[at], items[at + 1]];
  if (verb?.group?.tense === "participle") return true;
  const alone = number?.to === (number?.from ?? 0) + 1 && readNumber(words, number?.from ?? 0) !== null;
  return alone && /^(?:wound|injure|hurt)$/.test(words[verb?.from ?? -1] ?? "");
}

/** Item index just past the noun phrase that begins at `from`, with all that hangs on it. */
export function objectEnd(clause: Clause, from: number): number {
  const { items } = clause;
  for (let at = from + 1; at < items.length; at++) {
    const item = items[at] as Item;
    const next = items[at + 1];
    if (["semicolon", "dash", "stop", "colon"].includes(item.kind)) return at;
    if (item.kind === "comma") {
      if (next?.kind !== "noun" || resumesTelling(clause, at + 1) || nounThenVerb(items, at + 1)) return at;
    }
    if (item.kind === "adverb" && item.lower === "time") return at;
    if (startsTime(items, at)) return at;
    if (addsWords(clause, at)) return at;
    const stops = objectStops.has(item.lower) && item.kind !== "noun" && item.kind !== "verb";
    if (stops && items[at - 1]?.kind !== "verb") {
      if (item.lower !== "as" || next?.kind !== "noun" || nounThenVerb(items, at + 1)) return at;
    }
    if (
      item.kind === "conjunction" &&
      next &&
      (next.kind === "verb" ||
        next.kind === "adverb" ||
        (hasVerb(items, at + 1) && !isListed(clause, at + 1)))
    )
      return at;
  }
  return items.length;
}
