import { classFor, isMute } from "../lexicon/reporting-verbs.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling } from "./telling.ts";
import { type Complement, complementAfter, isFiniteVerb, pastAdjuncts } from "./telling-complements.ts";
import { type Clause, clauseEnd } from "./telling-ends.ts";
import { passive, raised } from "./telling-passives.ts";
import type { Reading } from "./telling-periods.ts";
import { phraseAfter, withApposition, withModifiers } from "./telling-phrases.ts";
import { openingPart, preposedContent } from "./telling-preposed.ts";
import { quotedAs } from "./telling-quoted.ts";
import { type Cue, contentOf, cueAt, type Search, subjectOf, subjectsOf, telling } from "./telling-search.ts";
import { type Subject, subjectBefore } from "./telling-subjects.ts";

/** `“…,” said the mayor`: the speaker stands after the cue. */
function inverted(search: Search, cue: Cue): Telling | null {
  const { items, words } = search.clause;
  const before = items[cue.from - 1]?.kind;
  if (
    !cue.verb.frames.has("quote") ||
    cue.verb.verb === "tell" ||
    (before !== "quote" && before !== "comma") ||
    !isFiniteVerb(items[cue.item])
  )
    return null;
  const phrase = phraseAfter(items, cue.after, words);
  if (!phrase || items[phrase.to]?.kind === "verb") return null;
  const source = withApposition(items, withModifiers(items, phrase), words);
  const preposed = preposedContent(search.reading, search.clause, { first: cue.from, after: source.to });
  if (!preposed) return null;
  return telling(search, cue, {
    ...preposed,
    frame: "quote",
    source,
    relative: null,
    addressee: null,
    rule: "inverted",
  });
}

/** The clause, marked where the teller's own clause hangs on another: "When he said so, …", "Asked whether …, …". */
function subordinated({ clause }: Search, cue: Cue, subject: Subject | null): Clause {
  const { items } = clause;
  const own = subject && subject.phrase.to <= cue.from ? subject.phrase.from : cue.from;
  const before = items[own - 1];
  const opens = before?.kind === "subordinator" && before.lower !== "that" && own - 1 <= 2;
  const participle = cue.from <= 1 && !isFiniteVerb(items[cue.from]);
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

/** `The roads, which he said were shut`: the pronoun is the first part of what is told. */
function gapped(search: Search, cue: Cue, own: Subject | null): Telling | null {
  const { reading, clause } = search;
  const { items } = clause;
  if (!own || own.relative !== null || !cue.verb.frames.has("clause") || !isFiniteVerb(items[cue.after]))
    return null;
  const before = own.phrase.from - 1;
  if (items[before]?.kind !== "relative" && items[before]?.kind !== "question") return null;
  const pronoun = itemSpan(reading, items, { from: before, to: own.phrase.from });
  const rest = itemSpan(reading, items, { from: cue.after, to: clauseEnd(clause, cue.after, true) });
  if (!pronoun || !rest) return null;
  return telling(search, cue, {
    frame: "clause",
    content: [pronoun, rest],
    direct: false,
    source: own.phrase,
    relative: null,
    addressee: null,
    rule: "gapped",
  });
}

/** Content after the cue: `The mayor said that …`. */
function postposed(search: Search, cue: Cue, subject: Subject | null): Telling | null {
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
function awaiting(search: Search, cue: Cue, subject: Subject | null): Telling | null {
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

/** Content before speaker and cue: `Roads were shut, the mayor said`. */
function preposed(search: Search, cue: Cue, subject: Subject): Telling | null {
  const { clause, reading } = search;
  const { items, words } = clause;
  if (!cue.verb.frames.has("quote") && !cue.verb.frames.has("clause")) return null;
  if (subject.relative !== null) return null;
  let after = cue.after;
  const addressee = cue.verb.frames.has("addressee") ? phraseAfter(items, after, words) : null;
  if (addressee) after = addressee.to;
  after = pastAdjuncts(clause, after);
  const next = items[after]?.kind;
  if (
    next &&
    ![
      "other",
      "comma",
      "stop",
      "subordinator",
      "conjunction",
      "dash",
      "relative",
      "verb",
      "quote",
      "semicolon",
    ].includes(next)
  )
    return null;
  const asClause = items[subject.phrase.from - 1]?.lower === "as";
  const first = subject.phrase.from - (asClause ? 1 : 0);
  const found = preposedContent(reading, clause, { first, after });
  if (!found) return null;
  const frame = cue.verb.frames.has("quote") ? "quote" : "clause";
  return telling(search, cue, {
    ...found,
    frame,
    source: subject.phrase,
    relative: null,
    addressee,
    rule: "preposed",
  });
}

/** `As the mayor said, roads were shut`. */
function asClause(search: Search, cue: Cue, subject: Subject): Telling | null {
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

function leadsOn(search: Search, at: number): boolean {
  const next = search.clause.items[at + 1];
  if (next?.group?.tense !== "infinitive") return false;
  const cue = cueAt(search, at + 1);
  return cue !== null && cue.from <= at && complementAfter(search.clause, cue.after, cue.verb) !== null;
}

/** Whether item `at` is an utterance that leads on to its speaker: it ends in a comma, a question or a cry. */
function endsOpen({ reading, clause }: Search, at: number): boolean {
  const stretch = clause.items[at]?.stretch;
  if (clause.items[at]?.kind === "comma" && clause.items[at - 1]?.kind === "quote") return true;
  if (!stretch) return false;
  return /[,?!—–-]\s*$/.test(
    reading.annotated.article.text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end),
  );
}

function tellingAt(search: Search, at: number): Telling | null {
  const cue = cueAt(search, at);
  if (!cue || leadsOn(search, at)) return null;
  const quoted = quotedAs(search, cue);
  if (quoted) return quoted;
  if (cue.group.voice === "passive") return passive(search, cue, subjectOf(search, cue.from));
  if (cue.group.tense === "infinitive" && cue.from === at) return null;
  const behindLink =
    cue.group.tense === "gerund" && search.clause.items[cue.from - 1]?.kind === "preposition";
  if (behindLink && !cue.verb.classes.some((one) => one.act === "tell")) return null;
  const subject = subjectOf(search, cue.from);
  const own = subjectBefore(search.clause.items, cue.from);
  if (!own) return inverted(search, cue) ?? postposed(search, cue, subject) ?? awaiting(search, cue, subject);
  if (endsOpen(search, own.phrase.from - 1) && search.clause.items[cue.after]?.kind !== "comma") {
    const before = preposed(search, cue, own);
    if (before) return before;
  }
  return (
    gapped(search, cue, own) ??
    postposed(search, cue, subject) ??
    awaiting(search, cue, subject) ??
    afterComma(search, cue) ??
    asClause(search, cue, own) ??
    preposed(search, cue, own)
  );
}

/** `The talks, …, said the mayor`: what looked like the subject of a verb behind a comma was what is told. */
function afterComma(search: Search, cue: Cue): Telling | null {
  return search.clause.items[cue.from - 1]?.kind === "comma" ? inverted(search, cue) : null;
}

/** Every telling of one period that a verb brings in. */
export function verbTellings(reading: Reading, period: number): Telling[] {
  const items = reading.periods[period]?.items ?? [];
  const clause = { items, words: reading.words };
  const search: Search = { reading, period, clause, subjects: subjectsOf(items, reading.lower), told: [] };
  const found: Telling[] = [];
  let done = 0;
  for (let at = 0; at < items.length; at++) {
    const telling = at >= done && items[at]?.kind === "verb" ? tellingAt(search, at) : null;
    if (telling) found.push(telling);
    if (telling?.until) done = telling.until;
  }
  return found;
}
