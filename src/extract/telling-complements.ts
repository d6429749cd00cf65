import type { Frame, ReportingVerb } from "../lexicon/reporting-verbs.ts";
import { type Clause, clauseEnd, objectEnd } from "./telling-ends.ts";
import type { Item } from "./telling-items.ts";
import { type Phrase, phraseAfter } from "./telling-phrases.ts";

/** What a reporting verb governs to its right: item indices `[from, to)` and the frame it fills. */
export interface Complement {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly addressee: Phrase | null;
}

const clauseOpeners: ReadonlySet<string> = new Set("that,whether,if".split(","));

function isFiniteVerb(item: Item | undefined): boolean {
  const tense = item?.group?.tense;
  return item?.kind === "verb" && tense !== "infinitive" && tense !== "gerund" && tense !== "participle";
}

/** Past the prepositional phrases, times and brackets that may stand between a verb and what it governs. */
export function pastAdjuncts(clause: Clause, at: number): number {
  const { items, words } = clause;
  let next = at;
  for (;;) {
    const item = items[next];
    if (item?.kind === "adverb") next++;
    else if (item?.kind === "preposition") {
      const after = items[next + 1];
      if (after?.kind === "adverb") next += 2;
      else if (after?.kind === "noun") next = phraseAfter(items, next + 1, words)?.to ?? next + 2;
      else return next;
    } else if (item?.kind === "open") {
      while (items[next] && items[next]?.kind !== "close") next++;
      next++;
    } else return next;
  }
}

/** What the noun phrase at `at` is the start of: a clause, an object with more, or an object alone. */
function nounComplement(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  const { frames } = verb;
  const phrase = phraseAfter(items, at, clause.words);
  if (!phrase) return null;
  const direct = items[at + 1];
  const next = items[phrase.to];
  const whole = (frame: Frame, to: number): Complement => ({ frame, from: at, to, addressee: null });
  const infinitive = next?.kind === "verb" && next.group?.tense === "infinitive";
  if (infinitive && frames.has("object-infinitive"))
    return whole("object-infinitive", clauseEnd(clause, at, true));
  const asAt = findAs(items, at);
  if (asAt > 0 && frames.has("object-as")) return whole("object-as", clauseEnd(clause, at, true));
  if (frames.has("clause") && clauseFollows(items, phrase))
    return whole("clause", clauseEnd(clause, at, false));
  const predicate = direct && ["noun", "adjective", "quote", "other"].includes(direct.kind);
  if (frames.has("object-predicate") && (predicate || direct?.kind === "adverb"))
    return whole("object-predicate", clauseEnd(clause, at, true));
  if (frames.has("object")) return whole("object", objectEnd(clause, at));
  return null;
}

function findAs(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < Math.min(from + 9, items.length); at++) {
    const item = items[at] as Item;
    if (item.lower === "as") return at;
    if (["comma", "stop", "verb", "subordinator", "semicolon", "quote"].includes(item.kind)) return -1;
  }
  return -1;
}

/** Whether the noun phrase is the subject of a finite verb of its own. */
function clauseFollows(items: readonly Item[], phrase: Phrase): boolean {
  for (let at = phrase.to; at < Math.min(phrase.to + 14, items.length); at++) {
    const item = items[at] as Item;
    if (isFiniteVerb(item)) return true;
    if (item.kind === "comma") {
      if (at > phrase.to + 10) return false;
      continue;
    }
    if (
      ![
        "noun",
        "preposition",
        "adverb",
        "adjective",
        "conjunction",
        "relative",
        "verb",
        "open",
        "close",
        "other",
      ].includes(item.kind)
    )
      return false;
  }
  return false;
}

function direct(items: readonly Item[], at: number): Complement | null {
  const item = items[at];
  if (item?.kind === "quote") return { frame: "quote", from: at, to: at + 1, addressee: null };
  const opens = item?.kind === "comma" || item?.kind === "colon";
  if (opens && items[at + 1]?.kind === "quote")
    return { frame: "quote", from: at + 1, to: at + 2, addressee: null };
  return null;
}

/** What stands at `at` once the verb's own adjuncts are passed. */
function complementAt(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  const { frames } = verb;
  const item = items[at];
  if (!item) return null;
  if (frames.has("quote")) {
    const quoted = direct(items, at);
    if (quoted) return quoted;
  }
  const comma = item.kind === "comma" && items[at + 1]?.lower === "that" ? 1 : 0;
  const opener = items[at + comma];
  if (frames.has("clause") && opener) {
    if (clauseOpeners.has(opener.lower) || opener.kind === "question") {
      return { frame: "clause", from: at + comma, to: clauseEnd(clause, at + comma, false), addressee: null };
    }
  }
  if (item.kind === "verb" && item.group?.tense === "infinitive" && frames.has("infinitive")) {
    return { frame: "infinitive", from: at, to: clauseEnd(clause, at, true), addressee: null };
  }
  return null;
}

function withAddressee(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items, words } = clause;
  const addressee = phraseAfter(items, at, words);
  if (!addressee) return null;
  const next = pastAdjuncts(clause, addressee.to);
  const found = complementAt(clause, next, verb);
  if (found) return { ...found, addressee };
  const item = items[addressee.to];
  if (item?.kind === "verb" && item.group?.tense === "infinitive" && verb.verb === "tell") {
    return {
      frame: "object-infinitive",
      from: addressee.to,
      to: clauseEnd(clause, addressee.to, true),
      addressee,
    };
  }
  if (item?.kind === "noun" && verb.frames.has("clause") && isFiniteVerb(items[addressee.to + 1])) {
    return { frame: "clause", from: addressee.to, to: clauseEnd(clause, addressee.to, false), addressee };
  }
  return null;
}

/** What `verb`, whose words end before item `at`, governs to its right; null where nothing does. */
export function complementAfter(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  let start = at;
  while (items[start]?.kind === "adverb" && items[start]?.lower !== "time") start++;
  const near = complementAt(clause, start, verb);
  if (near) return near;
  const item = items[start];
  if (item?.kind === "noun") {
    const told = verb.frames.has("addressee") ? withAddressee(clause, start, verb) : null;
    return told ?? nounComplement(clause, start, verb);
  }
  if (item?.kind === "colon" && verb.frames.has("quote") && items[start + 1]) {
    return { frame: "quote", from: start + 1, to: clauseEnd(clause, start + 1, false), addressee: null };
  }
  if (item?.kind === "verb" && item.group?.tense === "gerund" && verb.frames.has("object")) {
    return { frame: "object", from: start, to: clauseEnd(clause, start, true), addressee: null };
  }
  if (item?.kind === "quote" && verb.frames.has("object"))
    return { frame: "object", from: start, to: objectEnd(clause, start), addressee: null };
  if (
    ["adjective", "verb", "other", "preposition"].includes(item?.kind ?? "") &&
    verb.verb.match(/^(?:seem|appear|look|sound)/) &&
    item?.kind !== "preposition"
  ) {
    return { frame: "object-predicate", from: start, to: clauseEnd(clause, start, true), addressee: null };
  }
  const far = pastAdjuncts(clause, start);
  if (far === start) return null;
  const late = complementAt(clause, far, verb);
  if (late) return late;
  if (items[far]?.kind === "colon" && verb.frames.has("quote") && items[far + 1]) {
    return { frame: "quote", from: far + 1, to: clauseEnd(clause, far + 1, false), addressee: null };
  }
  if (items[far]?.kind === "noun" && verb.frames.has("clause") && verb.frames.has("quote")) {
    const phrase = phraseAfter(items, far, clause.words);
    if (phrase && isFiniteVerb(items[phrase.to]))
      return { frame: "clause", from: far, to: clauseEnd(clause, far, false), addressee: null };
  }
  return null;
}
