import { type AttributionCue, attributionCueAt } from "../lexicon/attribution-cues.ts";
import type { Span } from "../model/span.ts";
import { itemSpan, type Telling, utteranceSpan } from "./telling.ts";
import { type Clause, clauseEnd, isReporting } from "./telling-ends.ts";
import type { Item } from "./telling-item.ts";
import type { Reading } from "./telling-periods.ts";
import { type Phrase, phraseAfter, withApposition, withModifiers } from "./telling-phrases.ts";
import { clauseStart } from "./telling-preposed.ts";

interface Place {
  readonly reading: Reading;
  readonly period: number;
  readonly clause: Clause;
}

/** A cue phrase over the items `[from, to)` with its source. */
interface PhraseCue {
  readonly cue: AttributionCue;
  readonly from: number;
  readonly to: number;
  readonly source: Phrase | null;
}

function cueSpan({ reading, clause }: Place, from: number, to: number): Span {
  const { tokens } = reading.annotated;
  const first = clause.items[from] as Item;
  const last = clause.items[to - 1] as Item;
  return { start: tokens[first.from]?.start ?? 0, end: tokens[last.to - 1]?.end ?? 0 };
}

function spansOf({ reading, clause }: Place, ranges: readonly { from: number; to: number }[]): Span[] {
  return ranges.flatMap((range) => {
    const only = clause.items[range.from];
    const alone = range.to - range.from === 1 && only?.kind === "quote";
    const span = alone ? utteranceSpan(reading, only) : itemSpan(reading, clause.items, range);
    return span ? [span] : [];
  });
}

function toTelling(
  place: Place,
  found: PhraseCue,
  content: readonly Span[],
  direct: boolean,
): Telling | null {
  if (content.length === 0) return null;
  const { cue } = found;
  return {
    period: place.period,
    item: found.from,
    cue: cueSpan(place, found.from, found.to),
    verb: cue.id,
    source: found.source,
    relative: null,
    addressee: null,
    content,
    direct,
    act: cue.act,
    hedge: cue.hedge,
    stance: cue.stance,
    rule: `attribution:${cue.id}`,
  };
}

const joints: ReadonlySet<string> = new Set(["comma", "colon", "dash"]);

/**
 * Where what the source tells begins: behind a quotation that its speaker closes ("…," said the mayor, who is ill,
 * according to his party) only the last relative clause is told, or nothing (-1).
 */
function behindTelling(clause: Clause, from: number, left: number): number {
  const { items } = clause;
  const closes = from > 0 && items[from - 1]?.kind === "quote" && isReporting(clause, from);
  if (!closes || from >= left) return from;
  for (let at = left - 1; at > from; at--) if (items[at]?.kind === "relative") return at;
  return -1;
}

/** `According to police, the road is open`, `The road, according to police, is open`, `The road is open, according to police`. */
function sourceAfter(place: Place, found: PhraseCue): Telling | null {
  const { clause } = place;
  const { items } = clause;
  const end = found.source?.to ?? found.to;
  const comma = items[found.from - 1]?.kind === "comma" ? 1 : 0;
  const left = found.from - comma;
  const from = behindTelling(clause, clauseStart(items, left), left);
  if (from < 0) return null;
  const opens = joints.has(items[end]?.kind ?? "");
  const quoted = items[left - 1]?.kind === "quote";
  const leftRange = quoted ? [{ from: left - 1, to: left }] : left > from ? [{ from, to: left }] : [];
  const leads =
    leftRange.length === 0 ||
    (!quoted &&
      !items.slice(from, left).some((item) => item.kind !== "adverb" && item.kind !== "conjunction"));
  const rightFrom = end + (opens ? 1 : 0);
  const goesOn = rightFrom < items.length && items[rightFrom]?.kind !== "stop";
  if (leads) {
    if (!goesOn) return null;
    const to = clauseEnd(clause, rightFrom, false);
    return toTelling(
      place,
      found,
      spansOf(place, [{ from: rightFrom, to }]),
      items[rightFrom]?.kind === "quote",
    );
  }
  const medial = goesOn && comma === 1 && opens && !hasFiniteVerb(items, from, left);
  const right = medial ? [{ from: rightFrom, to: clauseEnd(clause, rightFrom, false) }] : [];
  return toTelling(place, found, spansOf(place, [...leftRange, ...right]), quoted);
}

function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some((item) => {
    const tense = item.group?.tense;
    return tense && tense !== "infinitive" && tense !== "gerund" && tense !== "participle";
  });
}

/** `The convoy had reportedly left`: the clause around the adverb is told by nobody named. */
function adverb(place: Place, found: PhraseCue): Telling | null {
  const { clause } = place;
  const from = clauseStart(clause.items, found.from);
  const to = clauseEnd(clause, found.from, true);
  const start = subjectStart(clause.items, from, found.from);
  return toTelling(place, found, spansOf(place, [{ from: start, to }]), false);
}

/** Where the clause around item `at` begins: after the last comma or link word before its subject. */
function subjectStart(items: readonly Item[], from: number, at: number): number {
  for (let start = at; start > from; start--) {
    const before = items[start - 1] as Item;
    const joint = before.kind === "comma" || before.kind === "subordinator" || before.kind === "relative";
    if (joint && items.slice(start, at).some((item) => item.kind === "noun")) return start;
  }
  return from;
}

function itemEndingAt(items: readonly Item[], from: number, token: number): number {
  let at = from;
  while (at < items.length && (items[at]?.to ?? 0) < token) at++;
  return at + 1;
}

/** The span of an adverb inside a verb group, where the cue is a word of it. */
function wordCue(place: Place, telling: Telling, token: number): Telling {
  const word = place.reading.annotated.tokens[token];
  return word ? { ...telling, cue: { start: word.start, end: word.end } } : telling;
}

/** The source with its descriptions, unless these turn out to be the subject of the clause ("According to the Herald, Ms Li said"). */
function described({ items, words }: Clause, phrase: Phrase): Phrase {
  const plain = withModifiers(items, phrase);
  const whole = withApposition(items, plain, words);
  const next = items[whole.to]?.kind === "comma" ? whole.to + 1 : whole.to;
  return whole.to > plain.to && items[next]?.kind === "verb" ? plain : whole;
}

function tellingsOfItem(place: Place, at: number): Telling[] {
  const { items } = place.clause;
  const item = items[at] as Item;
  if (item.kind === "quote") return [];
  const found: Telling[] = [];
  for (let token = item.from; token < item.to; token++) {
    const match = attributionCueAt(place.reading.lower, token);
    if (!match) continue;
    const to = itemEndingAt(items, at, match.to);
    if (match.cue.kind === "adverb") {
      const telling = adverb(place, { cue: match.cue, from: at, to: at + 1, source: null });
      if (telling) found.push(wordCue(place, telling, token));
      continue;
    }
    const phrase = phraseAfter(items, to, place.clause.words);
    const source = phrase && described(place.clause, phrase);
    const telling = source && sourceAfter(place, { cue: match.cue, from: at, to, source });
    if (telling) found.push(telling);
  }
  return found;
}

/** Tellings of one period that a set phrase brings in: "according to", "reportedly". */
export function phraseTellings(reading: Reading, period: number): Telling[] {
  const items = reading.periods[period]?.items ?? [];
  const place: Place = { reading, period, clause: { items, words: reading.words } };
  return items.flatMap((_, at) => tellingsOfItem(place, at));
}
