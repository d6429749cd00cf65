import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import { irregularParticiples, irregularPasts } from "../lexicon/verbs.ts";
import type { Item } from "./telling-item.ts";

/** Item indices `[from, to)` of a noun phrase with what hangs on it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Item index of the head noun. */
  readonly head: number;
}

/** Past forms that never describe the noun before them. */
const neverReduced: ReadonlySet<string> = new Set(
  "said,added,replied,continued,told,went,agreed,spoke".split(","),
);

/** A verb form that can hang on a noun without a relative pronoun: "a source citing", "a man identified as". */
function isReduced(items: readonly Item[], at: number): boolean {
  const group = items[at]?.group;
  if (!group || group.from !== group.head) return false;
  if (group.tense === "gerund" || group.tense === "participle") return true;
  const form = items[at]?.lower ?? "";
  if (
    group.tense !== "past" ||
    neverReduced.has(form) ||
    (irregularPasts.has(form) && !irregularParticiples.has(form))
  )
    return false;
  return items[at + 1]?.kind === "preposition";
}

/** The noun on which the verb at `verb` hangs by a relative pronoun or as a participle, or -1. */
function hangingOn(items: readonly Item[], verb: number): number {
  const before = items[verb - 1];
  const relative =
    before?.kind === "relative" || (before?.kind === "subordinator" && before.lower === "that");
  if (relative) return hasNoun(items, verb - 2) ? verb - 2 : -1;
  return before?.kind === "noun" && isReduced(items, verb) && !isPronoun(before) ? verb - 1 : -1;
}

function hasNoun(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === "noun";
}

const pronouns: ReadonlySet<string> = new Set(
  "i,you,he,she,it,we,they,this,these,those,him,her,them,us,me".split(","),
);

/** Whether a noun item is a personal or bare demonstrative pronoun. */
export function isPronoun(item: Item | undefined): boolean {
  return item?.kind === "noun" && pronouns.has(item.lower);
}

/** One step further left from the noun at `at`, or `at` itself where the phrase begins there, or -1 where it is no subject. */
function stepLeft(items: readonly Item[], at: number): number {
  const before = items[at - 1];
  if (!before) return at;
  if (before.kind === "preposition") {
    const outer = items[at - 2];
    if (outer?.kind === "noun") return at - 2;
    if (outer?.kind === "adverb" && outer.lower !== "time" && hasNoun(items, at - 3)) return at - 3;
    if (outer?.kind === "adjective") return hasNoun(items, at - 3) ? at - 3 : -1;
    if (outer?.kind === "verb") return hangingOn(items, at - 2);
    return -1;
  }
  if (before.kind === "verb") {
    const noun = hangingOn(items, at - 1);
    return noun >= 0 ? noun : at;
  }
  if (before.kind === "conjunction" && before.lower !== "but" && hasNoun(items, at - 2)) {
    return joinsNouns(items, at - 2) ? at - 2 : at;
  }
  return at;
}

/** Whether "A and B" before a verb is one subject: the noun before "and" must not be some earlier verb's object. */
function joinsNouns(items: readonly Item[], at: number): boolean {
  for (let left = at; left >= 0; left--) {
    const item = items[left] as Item;
    if (item.kind === "noun" || item.kind === "preposition" || item.kind === "adverb") continue;
    if (item.kind === "conjunction" && items[left - 1]?.kind === "noun") continue;
    if (item.kind === "verb") return hangingOn(items, left) >= 0;
    if (item.kind === "comma")
      return !hasNoun(items, left - 1) || listBefore(items, left) || endsClause(items, left);
    return item.kind !== "adjective";
  }
  return true;
}

/** Whether a whole clause with a subject and a verb of its own ends at the comma at `at` ("Two died in town, police and medics said"). */
function endsClause(items: readonly Item[], at: number): boolean {
  for (let left = at - 1; left > 0; left--) {
    const item = items[left] as Item;
    if (item.kind === "comma" || item.kind === "relative" || item.kind === "subordinator") return false;
    if (item.kind === "verb") return items[left + 1]?.kind !== "noun" && hasNoun(items, left - 1);
  }
  return false;
}

/** Whether the comma at `at` parts members of a list of nouns. */
function listBefore(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (
    left >= 0 &&
    (items[left]?.kind === "noun" || items[left]?.kind === "comma" || items[left]?.kind === "preposition")
  ) {
    left--;
  }
  return left < 0 || items[left]?.kind !== "verb";
}

/** The noun phrase that ends with item `last`, with its prepositional phrases, participles and relative clauses. */
export function phraseBefore(items: readonly Item[], last: number): Phrase | null {
  let at = last;
  const kind = items[at]?.kind;
  if (kind === "close") {
    while (at > 0 && items[at]?.kind !== "open") at--;
    at--;
  }
  if (items[at]?.kind !== "noun") return null;
  for (let steps = 0; steps < 24; steps++) {
    const next = stepLeft(items, at);
    if (next < 0) return null;
    if (next === at) break;
    at = next;
  }
  return { from: at, to: last + 1, head: at };
}

/** The noun phrase a relative pronoun after item `last` stands for: the nearest, with "of" phrases only. */
export function antecedent(items: readonly Item[], last: number): Phrase | null {
  let at = last;
  if (items[at]?.kind === "close") return phraseBefore(items, last);
  if (!hasNoun(items, at)) return null;
  while (items[at - 1]?.lower === "of" && hasNoun(items, at - 2)) at -= 2;
  return { from: at, to: last + 1, head: at };
}

const nounPrepositions: ReadonlySet<string> = new Set(
  "of,for,from,with,in,at,between,against,behind,near".split(","),
);
const adjuncts =
  /^(?:statement|interview|speech|post|tweet|video|letter|email|news|press|telephone|phone|call|briefing|conference|message|report|article|hearing|rally|event|meeting|testimony|remarks|response|addition|reply|blog|book|essay|column|memo|note|text|court|broadcast|address)/;

/** "a source close", "people familiar": the adjective binds the preposition behind it. */
function endsInAdjective({ chunk, to }: Item): boolean {
  return chunk !== null && chunk.head < to - 1;
}

/** Whether the prepositional phrase at `at` rather belongs to the verb: a time, or the occasion of speaking. */
function isAdjunct(items: readonly Item[], at: number, words: readonly string[]): boolean {
  const preposition = items[at] as Item;
  const noun = items[at + 1];
  if (noun?.kind !== "noun" || !noun.chunk) return true;
  if (items[at - 1]?.chunk && endsInAdjective(items[at - 1] as Item)) return false;
  if (!nounPrepositions.has(preposition.lower)) return true;
  if (preposition.lower === "of" || preposition.lower === "for" || preposition.lower === "from") return false;
  return adjuncts.test(words[noun.chunk.head] ?? "");
}

/** The noun phrase that begins at item `first`, up to where the clause goes on: "a spokesman for the army in the north". */
export function phraseAfter(items: readonly Item[], first: number, words: readonly string[]): Phrase | null {
  if (items[first]?.kind !== "noun") return null;
  let at = first + 1;
  for (;;) {
    const item = items[at];
    if (item?.kind === "preposition" && !isAdjunct(items, at, words)) at += 2;
    else if (
      item?.kind === "conjunction" &&
      item.lower === "and" &&
      hasNoun(items, at + 1) &&
      items[at + 2]?.kind !== "verb"
    )
      at += 2;
    else if (item?.lower === "'s" && hasNoun(items, at + 1)) at += 2;
    else if (item?.kind === "open") {
      let close = at;
      while (close < Math.min(items.length, at + 12) && items[close]?.kind !== "close") close++;
      if (items[close]?.kind !== "close") break;
      at = close + 1;
    } else break;
  }
  return { from: first, to: at, head: first };
}

const descriptive: ReadonlySet<string> = new Set(
  "noun,preposition,adverb,adjective,conjunction,open,close,other".split(","),
);

/** Where the description that begins at `at`, behind a comma, ends: at the next comma or the period's end; -1 if a clause follows. */
function descriptionEnd(items: readonly Item[], at: number): number {
  const relative = items[at]?.kind === "relative";
  for (let next = at; next < items.length; next++) {
    const item = items[next] as Item;
    if (["comma", "stop", "semicolon"].includes(item.kind)) return next;
    const hangs =
      item.kind === "relative" ||
      (item.kind === "verb" && (relative || hangingOn(items, next) >= 0 || isReduced(items, next)));
    if (!hangs && !descriptive.has(item.kind))
      return item.kind === "subordinator" || item.kind === "verb" ? -1 : next;
  }
  return items.length;
}

/** Where one description behind the comma at `at` ends, or `at` where there is none. */
function nextDescription(items: readonly Item[], at: number, words: readonly string[]): number {
  const next = items[at + 1];
  if (items[at]?.kind !== "comma" || isPronoun(next)) return at;
  const starts = next?.kind === "noun" || next?.kind === "relative" || next?.lower === "of";
  const tells =
    next?.kind === "relative" &&
    items[at + 2]?.group &&
    reportingVerbAt(words, items[at + 2]?.group?.head ?? 0);
  if (!starts || tells) return at;
  const end = descriptionEnd(items, at + 1);
  return end > at + 1 ? end : at;
}

/** `phrase` with the descriptions that follow: ", 40, a spokesman for the group, who leads it", the last comma left out. */
export function withApposition(items: readonly Item[], phrase: Phrase, words: readonly string[]): Phrase {
  let to = phrase.to;
  for (let steps = 0; steps < 4; steps++) {
    const end = nextDescription(items, to, words);
    if (end === to) break;
    to = end;
  }
  return { ...phrase, to };
}

/** `phrase` with what hangs on it directly: "emails found in the house", "officials who saw it". */
export function withModifiers(items: readonly Item[], phrase: Phrase): Phrase {
  const next = items[phrase.to];
  const restrictive = next?.kind === "relative" || (next?.kind === "verb" && isReduced(items, phrase.to));
  if (!restrictive || isPronoun(items[phrase.head])) return phrase;
  const end = descriptionEnd(items, phrase.to);
  return end > phrase.to ? { ...phrase, to: end } : phrase;
}
