import {
  type AttitudeAdjective,
  attitudeRows,
  type SpeechNoun,
  speechNoun,
} from "../lexicon/attribution-cues.ts";
import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling } from "./telling.ts";
import { isFiniteVerb } from "./telling-complements.ts";
import { type Clause, clauseEnd, objectEnd } from "./telling-ends.ts";
import type { Item } from "./telling-item.ts";
import type { Reading } from "./telling-periods.ts";
import type { Phrase } from "./telling-phrases.ts";
import { subjectBefore } from "./telling-subjects.ts";

interface Place {
  readonly reading: Reading;
  readonly period: number;
  readonly clause: Clause;
}

/** What a noun or adjective of speech governs: the items of its content, and where its cue ends. */
interface Governed {
  readonly content: { from: number; to: number };
  /** Item index after the cue. */
  readonly cueTo: number;
}

interface Government {
  readonly prepositions: readonly string[];
  readonly infinitive: boolean;
  readonly clause: boolean;
}

const possessives: ReadonlySet<string> = new Set("his,her,their,its,our,my,your".split(","));
/** Verbs that only carry the noun they govern: "made a promise", "has doubts". */
const carriers: ReadonlySet<string> = new Set("make,give,have,take,raise,draw,deliver,receive".split(","));

function startsContent(item: Item | undefined): boolean {
  if (item?.kind === "verb") return item.group?.tense === "gerund";
  return item?.kind === "noun" || item?.kind === "question" || item?.kind === "quote";
}

/** Where a that-clause that hangs on a subject ends: before the finite verb of that subject ("the claim that he fled is false"). */
function beforeMainVerb(clause: Clause, from: number): number {
  const end = clauseEnd(clause, from, true);
  const { items, words } = clause;
  let own = -1;
  for (let at = from; at < end; at++) {
    if (!isFiniteVerb(items[at])) continue;
    if (own >= 0 && items[at - 1]?.kind === "noun" && !bindsClause(words, items[own])) return at;
    const joined = ["conjunction", "relative", "subordinator", "comma"].includes(items[at - 1]?.kind ?? "");
    own = joined ? own : at;
  }
  return end;
}

function bindsClause(words: readonly string[], item: Item | undefined): boolean {
  return reportingVerbAt(words, item?.group?.head ?? -1)?.verb.frames.has("clause") ?? false;
}

/** What stands behind item `at`, if a noun or adjective with this government can govern it. */
function governed(clause: Clause, at: number, rule: Government): Governed | null {
  const { items } = clause;
  const next = items[at];
  if (!next) return null;
  if (
    rule.clause &&
    next.lower === "that" &&
    next.kind === "subordinator" &&
    items[at + 1]?.kind !== "verb"
  ) {
    return { content: { from: at + 1, to: beforeMainVerb(clause, at + 1) }, cueTo: at };
  }
  if (rule.infinitive && next.group?.tense === "infinitive") {
    return { content: { from: at, to: clauseEnd(clause, at, true) }, cueTo: at };
  }
  if (next.kind === "preposition" && rule.prepositions.includes(next.lower) && startsContent(items[at + 1])) {
    return { content: { from: at + 1, to: objectEnd(clause, at + 1) }, cueTo: at + 1 };
  }
  return null;
}

/** Tokens of the owner inside a noun item: "the ministry" in "the ministry's claim", "his" in "his claim". */
function ownerIn({ reading }: Place, item: Item): { range: TokenRange; cueFrom: number } | null {
  const { lower } = reading;
  if (possessives.has(lower[item.from] ?? ""))
    return { range: { from: item.from, to: item.from + 1 }, cueFrom: item.from + 1 };
  for (let token = item.from + 1; token < item.to - 1; token++) {
    if (/^['’](?:s)?$/.test(lower[token] ?? ""))
      return { range: { from: item.from, to: token }, cueFrom: token + 1 };
  }
  return null;
}

/** Who stands behind "by" or "from" directly after the noun at `at`. */
function bearer({ clause }: Place, at: number): Phrase | null {
  const link = clause.items[at + 1];
  if (link?.kind !== "preposition" || !/^(?:by|from|among)$/.test(link.lower)) return null;
  const noun = clause.items[at + 2];
  return noun?.kind === "noun" ? { from: at + 2, to: at + 3, head: at + 2 } : null;
}

function tokenSpan({ reading }: Place, range: TokenRange): Span {
  const { tokens } = reading.annotated;
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** Everything about a telling but its content. */
interface Frame {
  readonly item: number;
  readonly cue: TokenRange;
  readonly source: Phrase | null;
  readonly owner: TokenRange | null;
  readonly relative: number | null;
  readonly row: SpeechNoun | AttitudeAdjective;
}

function tellingOf(place: Place, frame: Frame, content: { from: number; to: number }): Telling | null {
  const span = itemSpan(place.reading, place.clause.items, content);
  if (!span) return null;
  const { act, hedge, stance, id } = frame.row;
  return {
    period: place.period,
    item: frame.item,
    cue: tokenSpan(place, frame.cue),
    verb: id,
    source: frame.source,
    owner: frame.owner,
    relative: frame.relative,
    addressee: null,
    content: [span],
    direct: false,
    act,
    hedge,
    stance,
    rule: `attribution:noun-${id}`,
  };
}

/** The subject of a verb that only carries the noun at `at`, with the verb's item. */
function carriedBy(
  { reading, clause }: Place,
  at: number,
): { verb: number; source: Phrase; relative: number | null } | null {
  const verb = clause.items[at - 1];
  if (!verb?.group || !carriers.has(reading.words[verb.group.head] ?? "") || verb.group.voice === "passive")
    return null;
  const subject = subjectBefore(clause.items, at - 1);
  return subject ? { verb: at - 1, source: subject.phrase, relative: subject.relative } : null;
}

function nounTelling(place: Place, at: number): Telling | null {
  const { clause, reading } = place;
  const item = clause.items[at] as Item;
  const row = speechNoun(reading.lower[item.to - 1] ?? "");
  if (!row) return null;
  const owner = ownerIn(place, item);
  const by = owner ? null : bearer(place, at);
  const found = governed(clause, by ? by.to : at + 1, { ...row, clause: true });
  if (!found) return null;
  const carried = owner || by ? null : carriedBy(place, at);
  const opens = clause.items[found.content.from - 1]?.lower === "that";
  if (!owner && !by && !carried && !opens) return null;
  const from = carried ? (clause.items[carried.verb]?.from ?? item.from) : (owner?.cueFrom ?? item.from);
  const cueTo = by ? item.to : (clause.items[found.cueTo - 1]?.to ?? item.to);
  return tellingOf(
    place,
    {
      item: at,
      cue: { from, to: cueTo },
      source: carried?.source ?? by,
      owner: owner?.range ?? null,
      relative: carried?.relative ?? null,
      row,
    },
    found.content,
  );
}

const linking: ReadonlySet<string> = new Set("be,remain,feel,become,get,seem,appear,stay,grow".split(","));

/** The item of the adjective that a linking verb at `at` leads to, or the verb itself where tagged a passive ("is opposed"). */
function adjectiveAfter({ reading, clause }: Place, at: number): number {
  const group = clause.items[at]?.group;
  if (!group) return -1;
  if (group.voice === "passive") return at;
  if (!linking.has(reading.words[group.head] ?? "")) return -1;
  let next = at + 1;
  while (clause.items[next]?.kind === "adverb") next++;
  const kind = clause.items[next]?.kind;
  return kind === "adjective" || kind === "verb" || kind === "noun" ? next : -1;
}

function adjectiveTelling(place: Place, at: number): Telling | null {
  const { clause, reading } = place;
  const adjective = adjectiveAfter(place, at);
  const word = clause.items[adjective];
  if (!word || !isFiniteVerb(clause.items[at])) return null;
  const rows = attitudeRows(reading.lower[word.to - 1] ?? "");
  for (const row of rows) {
    const found = governed(clause, adjective + 1, row);
    const subject = found && subjectBefore(clause.items, at);
    if (!found || !subject) continue;
    const cue = { from: clause.items[at]?.from ?? 0, to: clause.items[found.cueTo - 1]?.to ?? word.to };
    const { phrase: source, relative } = subject;
    return tellingOf(place, { item: at, cue, source, owner: null, relative, row }, found.content);
  }
  return null;
}

/** Tellings of one period that a noun or an adjective brings in: "the army's claim that …", "they are worried about …". */
export function nounTellings(reading: Reading, period: number): Telling[] {
  const items = reading.periods[period]?.items ?? [];
  const place: Place = { reading, period, clause: { items, words: reading.words } };
  return items.flatMap((item, at) => {
    const found =
      item.kind === "noun"
        ? nounTelling(place, at)
        : item.kind === "verb"
          ? adjectiveTelling(place, at)
          : null;
    return found ? [found] : [];
  });
}
