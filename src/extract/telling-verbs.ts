import {
  classFor,
  type Frame,
  leadingVerbs,
  type ReportingClass,
  type ReportingVerb,
  reportingVerbAt,
} from "../lexicon/reporting-verbs.ts";
import { sourceKind } from "../lexicon/source-words.ts";
import type { VerbGroup } from "../model/annotated-article.ts";
import type { SpeechAct } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling, utteranceSpan } from "./telling.ts";
import {
  type Complement,
  complementAfter,
  isFiniteVerb,
  passiveComplement,
  pastAdjuncts,
} from "./telling-complements.ts";
import { type Clause, clauseEnd } from "./telling-ends.ts";
import type { Item } from "./telling-items.ts";
import type { Reading } from "./telling-periods.ts";
import { type Phrase, phraseAfter, phraseBefore, withApposition, withModifiers } from "./telling-phrases.ts";
import { openingPart, preposedContent } from "./telling-preposed.ts";
import { type Subject, subjectBefore } from "./telling-subjects.ts";

/** A reporting verb found at an item, with the items of its cue. */
interface Cue {
  readonly verb: ReportingVerb;
  readonly item: number;
  /** First item of the cue: a leading verb ("declined to") comes before its own. */
  readonly from: number;
  /** Item index after the cue. */
  readonly after: number;
  readonly group: VerbGroup;
}

interface Search {
  readonly reading: Reading;
  readonly period: number;
  readonly clause: Clause;
  /** Subject of each verb item that has one of its own. */
  readonly subjects: readonly (Subject | null)[];
  /** Items already found to be words told. */
  readonly told: { from: number; to: number }[];
}

/** Whether a noun can itself be what tells ("a letter saying", "a man shouting"); else the clause's subject does. */
function canTell(item: Item, lower: readonly string[]): boolean {
  return sourceKind(lower[item.to - 1] ?? "") !== null;
}

/** Subjects that verbs have of their own, by item. */
function subjectsOf(items: readonly Item[], lower: readonly string[]): (Subject | null)[] {
  return items.map((item, at) => {
    if (!item.group) return null;
    const before = items[at - 1];
    if (item.group.tense === "gerund" && before?.kind === "noun" && canTell(before, lower)) {
      const phrase = phraseBefore(items, at - 1);
      return phrase ? { phrase, relative: null } : null;
    }
    return isFiniteVerb(item) ? subjectBefore(items, at) : null;
  });
}

/** The subject of the verb at `at`: its own, else that of the last finite verb before it that is not inside words told. */
function subjectOf(search: Search, at: number): Subject | null {
  const own = search.subjects[at];
  if (own) return own;
  for (let before = at - 1; before >= 0; before--) {
    const inside = search.told.find((range) => range.from <= before && before < range.to && range.to <= at);
    if (inside) {
      before = inside.from;
      continue;
    }
    const subject = search.subjects[before];
    if (subject && isFiniteVerb(search.clause.items[before]) && subject.relative === null) return subject;
  }
  return null;
}

function cueAt({ clause }: Search, at: number): Cue | null {
  const { items, words } = clause;
  const group = items[at]?.group;
  if (!group) return null;
  const found = reportingVerbAt(words, group.head);
  if (!found) return null;
  let from = at;
  while (items[from]?.group?.tense === "infinitive") {
    const lead = items[from - 1]?.group;
    if (!lead || !leadingVerbs.has(words[lead.head] ?? "")) break;
    from--;
  }
  let after = at + 1;
  while (after < items.length && (items[after]?.from ?? 0) < found.to) after++;
  return { verb: found.verb, item: at, from, after, group };
}

const unreal: ReadonlySet<string> = new Set("may,might,could,should,must,will,can".split(","));

function actOf(row: ReportingClass, group: VerbGroup): SpeechAct {
  if (row.act !== "tell") return row.act;
  if (group.negated || group.tense === "future" || (group.modal && unreal.has(group.modal))) return "express";
  return "tell";
}

function cueSpan({ reading, clause }: Search, cue: Cue): Span {
  const { tokens } = reading.annotated;
  const first = clause.items[cue.from] as Item;
  const last = clause.items[cue.after - 1] as Item;
  return { start: tokens[first.from]?.start ?? 0, end: tokens[last.to - 1]?.end ?? 0 };
}

interface Found {
  readonly frame: Frame;
  readonly source: Phrase | null;
  readonly relative: number | null;
  readonly addressee: Phrase | null;
  readonly content: readonly Span[];
  readonly direct: boolean;
  readonly rule: string;
}

function telling(search: Search, cue: Cue, found: Found): Telling {
  const row = classFor(cue.verb, found.frame);
  return {
    period: search.period,
    item: cue.item,
    cue: cueSpan(search, cue),
    verb: cue.verb.verb,
    source: found.source,
    relative: found.relative,
    addressee: found.addressee,
    content: found.content,
    direct: found.direct,
    act: actOf(row, cue.group),
    hedge: row.hedge,
    stance: row.stance,
    rule: `attribution:${found.rule}`,
  };
}

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

function contentOf(
  { reading, clause }: Search,
  complement: Complement,
): { content: Span[]; direct: boolean } {
  const only = clause.items[complement.from] as Item;
  const span =
    complement.to - complement.from === 1 && only.kind === "quote"
      ? utteranceSpan(reading, only)
      : itemSpan(reading, clause.items, {
          from:
            complement.from +
            (only.lower === "that" && clause.items[complement.from + 1]?.kind !== "verb" ? 1 : 0),
          to: complement.to,
        });
  return { content: span ? [span] : [], direct: only.kind === "quote" };
}

interface Raised {
  readonly subject: Subject | null;
  readonly told: { readonly content: readonly Span[]; readonly direct: boolean };
  readonly complement: Complement;
}

/** `The truce seems to hold`, `Raids were expected to go on`: the subject is the first part of what is held. */
function raised(search: Search, cue: Cue, { subject, told, complement }: Raised): Telling | null {
  const { items } = search.clause;
  const span = subject && subject.relative === null ? itemSpan(search.reading, items, subject.phrase) : null;
  const impersonal = subject && items[subject.phrase.head]?.lower === "it";
  return telling(search, cue, {
    frame: complement.frame,
    content: span && !impersonal ? [span, ...told.content] : told.content,
    direct: false,
    source: byPhrase(search, cue.after, complement.from),
    relative: null,
    addressee: null,
    rule: "raised",
  });
}

/** The noun phrase of "by …" among items `[from, to)`. */
function byPhrase(search: Search, from: number, to: number): Phrase | null {
  const { items, words } = search.clause;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const item = items[at] as Item;
    if (item?.kind === "preposition" && item.lower === "by") return phraseAfter(items, at + 1, words);
    if (["comma", "verb", "stop", "quote"].includes(item?.kind ?? "stop")) return null;
  }
  return null;
}

const toldSubject: ReadonlySet<Frame> = new Set(["clause", "quote", "infinitive"]);

/** `He was told that …`, `The raid was condemned by …`, `Raids are expected to …`. */
function passive(search: Search, cue: Cue, subject: Subject | null): Telling | null {
  const { clause } = search;
  const { frames } = cue.verb;
  const start = pastBy(search, cue.after);
  const complement = passiveComplement(clause, start, cue.verb);
  const source = byPhrase(search, cue.after, clause.items.length);
  if (complement) {
    const told = contentOf(search, complement);
    const addressed = frames.has("addressee") && toldSubject.has(complement.frame);
    const found = raised(search, cue, { subject: addressed ? null : subject, told, complement });
    return found && { ...found, source, direct: told.direct };
  }
  const span = subject
    ? itemSpan(
        search.reading,
        clause.items,
        subject.relative === null ? subject.phrase : { from: subject.relative, to: subject.relative + 1 },
      )
    : null;
  if (!source || !span || !frames.has("object")) return null;
  return telling(search, cue, {
    frame: "object",
    content: [span],
    direct: false,
    source,
    relative: null,
    addressee: null,
    rule: "passive",
  });
}

function pastBy({ clause }: Search, at: number): number {
  const { items, words } = clause;
  const adverb = items[at]?.kind === "adverb" ? 1 : 0;
  if (items[at + adverb]?.lower !== "by") return at + adverb;
  return phraseAfter(items, at + adverb + 1, words)?.to ?? at;
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
  if (!complement || !subject) return null;
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
  if (!stretch) return false;
  return /[,?!—–-]\s*$/.test(
    reading.annotated.article.text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end),
  );
}

function tellingAt(search: Search, at: number): Telling | null {
  const cue = cueAt(search, at);
  if (!cue || leadsOn(search, at)) return null;
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
  return items.flatMap((item, at) => (item.kind === "verb" ? (tellingAt(search, at) ?? []) : []));
}
