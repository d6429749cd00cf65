import { type Telling, utteranceSpan } from "./telling.ts";
import { asClause, awaiting, gapped, postposed } from "./telling-clauses.ts";
import { complementAfter, isFiniteVerb } from "./telling-complements.ts";
import { afterComma, endsOpen, inverted, opening, preposed, reportedOn } from "./telling-inversions.ts";
import { passive } from "./telling-passives.ts";
import type { Reading } from "./telling-periods.ts";
import { quotedAs } from "./telling-quoted.ts";
import { cueAt, type Search, subjectOf, subjectsOf } from "./telling-search.ts";
import { subjectBefore } from "./telling-subjects.ts";

function leadsOn(search: Search, at: number): boolean {
  const next = search.clause.items[at + 1];
  if (next?.group?.tense !== "infinitive") return false;
  const cue = cueAt(search, at + 1);
  return cue !== null && cue.from <= at && complementAfter(search.clause, cue.after, cue.verb) !== null;
}

const speaking: ReadonlySet<string> = new Set(["speak", "talk"]);

/** `The mayor spoke in parliament of an error: “…”`: the utterance behind the colon is what the subject says. */
function beforeColon({ reading, period, clause }: Search, at: number): Telling | null {
  const { items, words } = clause;
  const { group } = items[at] ?? {};
  if (!group || !speaking.has(words[group.head] ?? "") || !isFiniteVerb(items[at])) return null;
  const colon = items.findIndex((item, index) => index > at && item.kind === "colon");
  const quote = items[colon + 1];
  const own = colon > at + 1 && quote?.kind === "quote" ? subjectBefore(items, at) : null;
  const between = items.slice(at + 1, colon);
  if (!own || !between.every(({ kind }) => /^(?:noun|preposition|adverb|adjective)$/.test(kind))) return null;
  const span = quote && utteranceSpan(reading, quote);
  if (!span) return null;
  return {
    period,
    item: at,
    cue: { start: group.start, end: group.end },
    verb: "speak",
    source: own.phrase,
    relative: own.relative,
    addressee: null,
    content: [span],
    direct: true,
    act: "tell",
    hedge: "said",
    stance: "asserts",
    rule: "attribution:spoke-colon",
  };
}

function tellingAt(search: Search, at: number): Telling | null {
  const led = beforeColon(search, at);
  if (led) return led;
  const cue = cueAt(search, at);
  if (!cue || leadsOn(search, at)) return null;
  const quoted = quotedAs(search, cue);
  if (quoted) return quoted;
  if (cue.group.voice === "passive")
    return reportedOn(search, cue) ?? passive(search, cue, subjectOf(search, cue.from));
  if (cue.group.tense === "infinitive" && cue.from === at) return null;
  const behindLink =
    cue.group.tense === "gerund" && search.clause.items[cue.from - 1]?.kind === "preposition";
  if (behindLink && !cue.verb.classes.some((one) => one.act === "tell")) return null;
  const subject = subjectOf(search, cue.from);
  const own = subjectBefore(search.clause.items, cue.from);
  if (!own)
    return (
      opening(search, cue) ??
      inverted(search, cue) ??
      postposed(search, cue, subject) ??
      awaiting(search, cue, subject)
    );
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
