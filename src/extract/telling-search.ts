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
import type { Hedge, SpeechAct } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling, utteranceSpan } from "./telling.ts";
import { type Complement, isFiniteVerb } from "./telling-complements.ts";
import type { Clause } from "./telling-ends.ts";
import type { Item } from "./telling-item.ts";
import type { Reading } from "./telling-periods.ts";
import { type Phrase, phraseBefore } from "./telling-phrases.ts";
import { type Subject, subjectBefore } from "./telling-subjects.ts";

/** A reporting verb found at an item, with the items of its cue. */
export interface Cue {
  readonly verb: ReportingVerb;
  readonly item: number;
  /** First item of the cue: a leading verb ("declined to") comes before its own. */
  readonly from: number;
  /** Item index after the cue. */
  readonly after: number;
  readonly group: VerbGroup;
}

/** One period under search. */
export interface Search {
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
export function subjectsOf(items: readonly Item[], lower: readonly string[]): (Subject | null)[] {
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
export function subjectOf(search: Search, at: number): Subject | null {
  const own = search.subjects[at];
  if (own) return own;
  for (let before = at - 1; before >= 0; before--) {
    if (search.clause.items[before]?.kind === "semicolon") return null;
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

/** The reporting verb whose group is item `at`. */
export function cueAt({ clause }: Search, at: number): Cue | null {
  const { items, words } = clause;
  const group = items[at]?.group;
  if (!group) return null;
  const found = reportingVerbAt(words, group.head);
  if (!found) return null;
  let from = at;
  while (items[from]?.group?.tense === "infinitive") {
    const particle = items[from - 1]?.lower === "on" ? 1 : 0;
    const lead = items[from - 1 - particle]?.group;
    if (!lead || !leadingVerbs.has(words[lead.head] ?? "")) break;
    from -= 1 + particle;
  }
  let after = at + 1;
  while (after < items.length && (items[after]?.from ?? 0) < found.to) after++;
  return { verb: found.verb, item: at, from, after, group };
}

const unreal: ReadonlySet<string> = new Set("may,might,could,should,must,will,can".split(","));
const nobody = /^(?:nobody|none|neither|no)$/;

/** Whether the words were not said after all: the verb is negated, or its subject is nobody. */
function isUnsaid({ reading, clause }: Search, group: VerbGroup, source: Phrase | null): boolean {
  if (group.negated || /^(?:nor|neither|never)$/.test(reading.lower[group.from - 1] ?? "")) return true;
  const first = source ? (clause.items[source.from]?.from ?? -1) : -1;
  return nobody.test(reading.lower[first] ?? "");
}

function actOf(
  search: Search,
  row: ReportingClass,
  { group, source }: { group: VerbGroup; source: Phrase | null },
): SpeechAct {
  if (row.act !== "tell") return row.act;
  const unreached = group.tense === "future" || (group.modal !== null && unreal.has(group.modal));
  return unreached || isUnsaid(search, group, source) ? "express" : "tell";
}

/** Words that nobody is named to have said were "reported". */
function hedgeOf(row: ReportingClass, { source, rule }: Found): Hedge {
  return row.hedge === "said" && source === null && rule === "raised" ? "reported" : row.hedge;
}

function cueSpan({ reading, clause }: Search, cue: Cue): Span {
  const { tokens } = reading.annotated;
  const first = clause.items[cue.from] as Item;
  const last = clause.items[cue.after - 1] as Item;
  return { start: tokens[first.from]?.start ?? 0, end: tokens[last.to - 1]?.end ?? 0 };
}

/** What a pattern found: the frame it filled, who tells whom, and the words. */
export interface Found {
  readonly frame: Frame;
  readonly source: Phrase | null;
  readonly relative: number | null;
  /** Who passes the words on: "SANA quoted a soldier as saying". */
  readonly via?: Phrase | null;
  readonly addressee: Phrase | null;
  readonly content: readonly Span[];
  readonly direct: boolean;
  readonly rule: string;
}

/** A telling from what a pattern found, its act, hedge and stance from the verb's class. */
export function telling(search: Search, cue: Cue, found: Found): Telling {
  const row = classFor(cue.verb, found.frame);
  return {
    period: search.period,
    item: cue.item,
    cue: cueSpan(search, cue),
    verb: cue.verb.verb,
    source: found.source,
    relative: found.relative,
    via: found.via ?? null,
    addressee: found.addressee,
    content: found.content,
    direct: found.direct,
    act: actOf(search, row, { group: cue.group, source: found.source }),
    hedge: hedgeOf(row, found),
    stance: row.stance,
    rule: `attribution:${found.rule}`,
  };
}

/** The words of a complement, and whether they are an utterance in quotation marks. */
export function contentOf(
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
