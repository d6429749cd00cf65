import { classFor, isMute } from "../lexicon/reporting-verbs.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling } from "./telling.ts";
import { type Complement, complementAfter, isFiniteVerb, pastAdjuncts } from "./telling-complements.ts";
import { type Clause, clauseEnd } from "./telling-ends.ts";
import { raised } from "./telling-passives.ts";
import { openingPart } from "./telling-preposed.ts";
import { type Cue, contentOf, type Search, telling } from "./telling-search.ts";
import type { Subject } from "./telling-subjects.ts";

/** Whether what follows the cue is a clause or a name that lacks the word a relative pronoun stands for. */
function isGap({ clause }: Search, cue: Cue): boolean {
  const next = clause.items[cue.after];
  if (cue.verb.frames.has("clause") && isFiniteVerb(next)) return true;
  if (cue.verb.frames.has("object-as") && next?.lower === "as") return true;
  return cue.verb.frames.has("object-predicate") && (next?.kind === "quote" || next?.kind === "adjective");
}

/** `The roads, which he said were shut`, `a law he called “a trap”`: the pronoun is the first part of what is told. */
export function gapped(search: Search, cue: Cue, own: Subject | null): Telling | null {
  const { reading, clause } = search;
  const { items } = clause;
  if (!own || own.relative !== null || !isGap(search, cue)) return null;
  const before = own.phrase.from - 1;
  if (items[before]?.kind !== "relative" && items[before]?.kind !== "question") return null;
  const pronoun = itemSpan(reading, items, { from: before, to: own.phrase.from });
  const rest = itemSpan(reading, items, { from: cue.after, to: clauseEnd(clause, cue.after, true) });
  if (!pronoun || !rest) return null;
  return telling(search, cue, {
    frame: isFiniteVerb(items[cue.after]) ? "clause" : "object-predicate",
    content: [pronoun, rest],
    direct: false,
    source: own.phrase,
    relative: null,
    addressee: null,
    rule: "gapped",
  });
}

/** The clause, marked where the teller's own clause hangs on another: "When he said so, …", "Asked whether …, …". */
function subordinated({ clause }: Search, cue: Cue, subject: Subject | null): Clause {
  const { items } = clause;
  const own = subject && subject.phrase.to <= cue.from ? subject.phrase.from : cue.from;
  const before = items[own - 1];
  const opens = before?.kind === "subordinator" && before.lower !== "that" && own - 1 <= 2;
  const participle = cue.from === 0 || (cue.from === 1 && !isFiniteVerb(items[cue.from]));
  return opens || participle ? { ...clause, subordinate: true } : clause;
}

/** Whether verb and object only make an idiom: "claimed four lives", "was pronounced dead". */
function isIdiom({ clause, reading }: Search, cue: Cue, complement: Complement): boolean {
  if (!complement.frame.startsWith("object")) return false;
  for (let at = complement.from; at < Math.min(complement.to, complement.from + 2); at++) {
    const item = clause.items[at];
    if (item && isMute(cue.verb.verb, reading.lower[item.to - 1] ?? "")) return true;
  }
  return false;
}

/** Puts before an utterance what of it stands left of the speaker. */
function withOpening(
  { reading, clause }: Search,
  subject: Subject,
  told: { content: Span[]; direct: boolean },
): { content: Span[]; direct: boolean } {
  const [rest] = told.content;
  if (!told.direct || !rest || subject.relative !== null) return told;
  const opening = openingPart(reading, clause.items, subject.phrase.from, rest);
  return opening ? { ...told, content: [opening, rest] } : told;
}

/** Content after the cue: `The mayor said that …`. */
export function postposed(search: Search, cue: Cue, subject: Subject | null): Telling | null {
  const complement = complementAfter(subordinated(search, cue, subject), cue.after, cue.verb);
  if (!complement || !subject || isIdiom(search, cue, complement)) return null;
  search.told.push({ from: complement.from, to: complement.to });
  const told = withOpening(search, subject, contentOf(search, complement));
  if (classFor(cue.verb, complement.frame).raising) return raised(search, cue, { subject, told, complement });
  return telling(search, cue, {
    ...told,
    frame: complement.frame,
    source: subject.phrase,
    relative: subject.relative,
    addressee: complement.addressee,
    rule: complement.frame,
  });
}

/** A cue at a colon that ends its sentence: what is told stands in the next. */
export function awaiting(search: Search, cue: Cue, subject: Subject | null): Telling | null {
  const { items } = search.clause;
  if (!subject || items.at(-1)?.kind !== "colon" || !cue.verb.frames.has("quote")) return null;
  const between = items.slice(cue.after, -1);
  if (between.some((item) => item.kind === "verb" || item.kind === "comma")) return null;
  return telling(search, cue, {
    frame: "quote",
    source: subject.phrase,
    relative: subject.relative,
    addressee: null,
    content: [],
    direct: true,
    rule: "colon",
  });
}

/** `As the mayor said, roads were shut`. */
export function asClause(search: Search, cue: Cue, subject: Subject): Telling | null {
  const { clause, reading } = search;
  const { items } = clause;
  if (items[subject.phrase.from - 1]?.lower !== "as" || subject.phrase.from > 3) return null;
  const comma = pastAdjuncts(clause, cue.after);
  if (items[comma]?.kind !== "comma") return null;
  const span = itemSpan(reading, items, { from: comma + 1, to: items.length });
  if (!span || !cue.verb.frames.has("clause")) return null;
  return telling(search, cue, {
    frame: "clause",
    content: [span],
    direct: false,
    source: subject.phrase,
    relative: null,
    addressee: null,
    rule: "as-clause",
  });
}
