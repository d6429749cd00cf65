import { personNouns } from "../lexicon/person-nouns.ts";
import type { Frame, ReportingVerb } from "../lexicon/reporting-verbs.ts";
import { type Clause, clauseEnd, objectEnd } from "./telling-ends.ts";
import type { Item } from "./telling-item.ts";
import { type Phrase, phraseAfter } from "./telling-phrases.ts";

/** What a reporting verb governs to its right: item indices `[from, to)` and the frame it fills. */
export interface Complement {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly addressee: Phrase | null;
}

const clauseOpeners: ReadonlySet<string> = new Set("that,whether,if".split(","));
const predicates: ReadonlySet<string> = new Set(["noun", "adjective", "quote", "other", "adverb"]);
const objectPronouns: ReadonlySet<string> = new Set(
  "him,them,us,me,himself,herself,themselves,itself".split(","),
);
const clauseKinds: ReadonlySet<string> = new Set(
  "noun,preposition,adverb,adjective,conjunction,relative,verb,open,close,other,comma".split(","),
);

export function isFiniteVerb(item: Item | undefined): boolean {
  const tense = item?.group?.tense;
  return item?.kind === "verb" && tense !== "infinitive" && tense !== "gerund" && tense !== "participle";
}

function isInfinitive(item: Item | undefined): boolean {
  return item?.kind === "verb" && item.group?.tense === "infinitive";
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
    } else if (next > at && item?.group?.tense === "participle" && items[next + 1]?.kind === "preposition") {
      next++;
    } else if (item?.kind === "open") {
      while (next < items.length && items[next]?.kind !== "close") next++;
      next++;
    } else return next;
  }
}

function upTo(frame: Frame, from: number, to: number, addressee: Phrase | null = null): Complement {
  return { frame, from, to, addressee };
}

/** Whether a past form without an auxiliary more likely describes the noun before it ("the deal reached in May"). */
function describesNoun(items: readonly Item[], at: number): boolean {
  const group = items[at]?.group;
  if (group?.tense !== "past" || group.from !== group.head) return false;
  const next = items[at + 1];
  return !next || ["preposition", "stop", "comma"].includes(next.kind) || next.lower === "time";
}

/** Whether the noun phrase is the subject of a finite verb of its own; `object` demands a plain sign. */
function clauseFollows(items: readonly Item[], phrase: Phrase, object: boolean): boolean {
  if (objectPronouns.has(items[phrase.from]?.lower ?? "")) return false;
  let relatives = 0;
  for (let at = phrase.to; at < Math.min(phrase.to + 16, items.length); at++) {
    const item = items[at] as Item;
    const relative = item.kind === "relative" || (item.lower === "that" && items[at - 1]?.kind === "noun");
    if (!clauseKinds.has(item.kind) && !relative) return false;
    if (relative) relatives++;
    else if (item.kind === "comma" && (at > phrase.to + 10 || object)) return false;
    else if (item.kind === "conjunction" && items[at + 1]?.kind === "verb") return false;
    else if (isFiniteVerb(item)) {
      if (relatives === 0 && !(object && describesNoun(items, at))) return true;
      if (relatives > 0) relatives--;
    }
  }
  return false;
}

function findAs(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < Math.min(from + 9, items.length); at++) {
    const item = items[at] as Item;
    if (item.lower === "as") return at;
    if (["comma", "stop", "verb", "subordinator", "semicolon", "quote"].includes(item.kind)) return -1;
  }
  return -1;
}

const counts =
  /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|at|more|some|about|around|nearly|over)/;

/** Item index of the "at" before a number: "the toll at 40", "the number of dead in the blast at 12"; -1 where there is none. */
function putAt({ items, words }: Clause, phrase: Phrase): number {
  for (let at = phrase.from + 1; at < Math.min(items.length, phrase.to + putReach); at++) {
    if (/^(?:comma|verb|stop|semicolon|subordinator|quote)$/.test(items[at]?.kind ?? "")) return -1;
    if (items[at]?.lower === "at" && counts.test(words[items[at + 1]?.from ?? -1] ?? "")) return at;
  }
  return -1;
}

/** Items behind the noun phrase within which the number may stand. */
const putReach = 6;

/** What the noun phrase at `at` is the start of: a clause, an object with more, or an object alone. */
function nounComplement(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  const { frames } = verb;
  const phrase = phraseAfter(items, at, clause.words);
  if (!phrase) return null;
  if (frames.has("object-infinitive") && isInfinitive(items[phrase.to])) {
    return upTo("object-infinitive", at, clauseEnd(clause, at, true));
  }
  const number = frames.has("object-at") ? putAt(clause, phrase) : -1;
  if (number > 0)
    return upTo("object-at", at, phraseAfter(items, number + 1, clause.words)?.to ?? number + 2);
  if (frames.has("object-as") && findAs(items, at) > 0)
    return upTo("object-as", at, clauseEnd(clause, at, true));
  if (frames.has("clause") && clauseFollows(items, phrase, frames.has("object"))) {
    return upTo("clause", at, clauseEnd(clause, at, false));
  }
  if (
    frames.has("object-predicate") &&
    predicates.has(items[at + 1]?.kind ?? "") &&
    items[at + 1]?.lower !== "time"
  ) {
    return upTo("object-predicate", at, clauseEnd(clause, at, true));
  }
  if (!frames.has("object") || isPersonAsked(clause, phrase, verb)) return null;
  return upTo("object", at, objectEnd(clause, at));
}

/** "questioning two men", "challenged the suspect": somebody who is asked or stopped is no claim in doubt. */
function isPersonAsked({ items, words }: Clause, { from, to }: Phrase, { verb }: ReportingVerb): boolean {
  if (verb !== "question" && verb !== "challenge") return false;
  return items
    .slice(from, to)
    .some((item) => words.slice(item.from, item.to).some((word) => personNouns.has(word)));
}

/** An utterance in quotation marks at `at`, a comma or colon allowed before it. */
function utterance(items: readonly Item[], at: number): Complement | null {
  if (items[at]?.kind === "quote") return upTo("quote", at, at + 1);
  const aside =
    items[at]?.kind === "comma" && items[at + 1]?.kind === "adverb" && items[at + 2]?.kind === "comma";
  if (aside && items[at + 3]?.kind === "quote") return upTo("quote", at + 3, at + 4);
  const opens = items[at]?.kind === "comma" || items[at]?.kind === "colon";
  return opens && items[at + 1]?.kind === "quote" ? upTo("quote", at + 1, at + 2) : null;
}

/** How many items a comma before "that" takes, with what stands between two of them: "reported, citing two doctors, that …". */
function pastAside(items: readonly Item[], at: number): number {
  if (items[at + 1]?.lower === "that") return 1;
  if (items[at + 1]?.group?.tense !== "gerund") return 0;
  for (let next = at + 2; next < Math.min(items.length, at + 14); next++) {
    const item = items[next] as Item;
    if (item.kind === "comma") return items[next + 1]?.lower === "that" ? next + 1 - at : 0;
    if (item.kind !== "noun" && item.kind !== "preposition" && item.kind !== "conjunction") return 0;
  }
  return 0;
}

/** A clause with an opening word of its own at `at`: "that …", "whether …", "why …". */
function openedClause(clause: Clause, at: number): Complement | null {
  const { items } = clause;
  const comma = items[at]?.kind === "comma" ? pastAside(items, at) : 0;
  const opener = items[at + comma];
  if (!opener || !(clauseOpeners.has(opener.lower) || opener.kind === "question")) return null;
  const asks = opener.kind === "question" || opener.lower !== "that";
  return upTo("clause", at + comma, clauseEnd(clause, at + comma, asks));
}

/** What is plain from its first word: an utterance, an opened clause, an infinitive, words after a colon. */
function plainComplement(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  const { frames } = verb;
  const quoted = frames.has("quote") ? utterance(items, at) : null;
  if (quoted) return quoted;
  const opened = frames.has("clause") ? openedClause(clause, at) : null;
  if (opened) return opened;
  if (isInfinitive(items[at]) && frames.has("infinitive"))
    return upTo("infinitive", at, clauseEnd(clause, at, true));
  if (items[at]?.kind === "colon" && frames.has("quote") && items[at + 1]) {
    return upTo("quote", at + 1, clauseEnd(clause, at + 1, false));
  }
  return null;
}

/** "told reporters that …", "asked him whether …", "told them to …". */
function withAddressee(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items, words } = clause;
  const addressee = phraseAfter(items, at, words);
  if (!addressee) return null;
  const far = pastAdjuncts(clause, addressee.to);
  const found = plainComplement(clause, far, verb);
  if (found && !(found.frame === "infinitive" && verb.frames.has("object-infinitive")))
    return { ...found, addressee };
  const opened = openedClause(clause, far);
  if (opened) return { ...opened, addressee };
  const item = items[addressee.to];
  if (isInfinitive(item) && !verb.frames.has("object")) {
    return upTo("object-infinitive", addressee.to, clauseEnd(clause, addressee.to, true), addressee);
  }
  if (item?.kind === "noun" && isFiniteVerb(items[addressee.to + 1])) {
    return upTo("clause", addressee.to, clauseEnd(clause, addressee.to, false), addressee);
  }
  return null;
}

/** What a passive verb governs: all frames but those whose noun phrase has become the subject. */
export function passiveComplement(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  const { frames } = verb;
  const plain = plainComplement(clause, at, verb);
  if (plain) return plain;
  const holds = frames.has("object-infinitive") || frames.has("infinitive") || frames.has("clause");
  if (isInfinitive(items[at]) && holds) {
    return upTo("object-infinitive", at, clauseEnd(clause, at, true));
  }
  const predicate = frames.has("object-as") && items[at]?.lower === "as";
  const named =
    frames.has("object-predicate") && predicates.has(items[at]?.kind ?? "") && items[at]?.lower !== "time";
  return predicate || named
    ? upTo(predicate ? "object-as" : "object-predicate", at, clauseEnd(clause, at, true))
    : null;
}

/** What `verb`, whose words end before item `at`, governs to its right; null where nothing does. */
export function complementAfter(clause: Clause, at: number, verb: ReportingVerb): Complement | null {
  const { items } = clause;
  const { frames } = verb;
  let start = at;
  while (items[start]?.kind === "adverb" && items[start]?.lower !== "time") start++;
  const plain = plainComplement(clause, start, verb);
  if (plain) return plain;
  const item = items[start];
  if (item?.kind === "noun") {
    const told = frames.has("addressee") ? withAddressee(clause, start, verb) : null;
    return told ?? nounComplement(clause, start, verb);
  }
  if (
    frames.has("object") &&
    (item?.kind === "quote" ||
      item?.kind === "question" ||
      (item?.group?.tense === "gerund" && !/^(?:cite|quote)$/.test(clause.words[item.group.head] ?? "")))
  ) {
    return upTo(
      "object",
      start,
      item.kind === "quote" ? objectEnd(clause, start) : clauseEnd(clause, start, true),
    );
  }
  if (frames.has("predicate") && item && (predicates.has(item.kind) || item.kind === "verb")) {
    return upTo("predicate", start, clauseEnd(clause, start, true));
  }
  const far = pastAdjuncts(clause, start);
  if (far === start) return null;
  const late = plainComplement(clause, far, verb);
  if (late) return late;
  const phrase =
    items[far]?.kind === "noun" && frames.has("clause") && frames.has("quote")
      ? phraseAfter(items, far, clause.words)
      : null;
  return phrase && isFiniteVerb(items[phrase.to]) ? upTo("clause", far, clauseEnd(clause, far, false)) : null;
}
