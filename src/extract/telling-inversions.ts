import { readNumber } from "../text/numbers.ts";
import { type Telling, utteranceSpan } from "./telling.ts";
import { isFiniteVerb, pastAdjuncts } from "./telling-complements.ts";
import { type Phrase, phraseAfter, phraseBefore, withApposition, withModifiers } from "./telling-phrases.ts";
import { preposedContent } from "./telling-preposed.ts";
import { type Cue, type Search, telling } from "./telling-search.ts";
import type { Subject } from "./telling-subjects.ts";

/** Whether a phrase is a number alone, which tells nothing ("the consulate said two"). */
function isBareCount({ reading, clause }: Search, phrase: Phrase): boolean {
  const item = clause.items[phrase.head];
  if (!item || item.to - item.from !== 1 || phrase.to - phrase.from !== 1) return false;
  return readNumber([reading.lower[item.from] ?? ""], 0) !== null;
}

/** `“…,” said the mayor`: the speaker stands after the cue. */
export function inverted(search: Search, cue: Cue): Telling | null {
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
  if (phrase && isBareCount(search, phrase)) return null;
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

/** `Said the mayor: “…”`: cue and speaker open the sentence. */
export function opening(search: Search, cue: Cue): Telling | null {
  const { reading, clause } = search;
  const { items, words } = clause;
  if (cue.from !== 0 || !cue.verb.frames.has("quote")) return null;
  const source = phraseAfter(items, cue.after, words);
  if (!source || items[source.to]?.kind !== "colon") return null;
  const next = items[source.to + 1];
  const span = next?.kind === "quote" ? utteranceSpan(reading, next) : null;
  if (next && !span) return null;
  return telling(search, cue, {
    frame: "quote",
    content: span ? [span] : [],
    direct: true,
    source,
    relative: null,
    addressee: null,
    rule: "opening",
  });
}

/** `The talks, …, said the mayor`: what looked like the subject of a verb behind a comma was what is told. */
export function afterComma(search: Search, cue: Cue): Telling | null {
  return search.clause.items[cue.from - 1]?.kind === "comma" ? inverted(search, cue) : null;
}

/** What may follow speaker and cue when the content stands before them. */
const closesTelling: ReadonlySet<string> = new Set(
  "other,comma,stop,subordinator,conjunction,dash,relative,verb,quote,semicolon".split(","),
);

/** Content before speaker and cue: `Roads were shut, the mayor said`. */
export function preposed(search: Search, cue: Cue, subject: Subject): Telling | null {
  const { clause, reading } = search;
  const { items, words } = clause;
  if (!cue.verb.frames.has("quote") && !cue.verb.frames.has("clause")) return null;
  if (subject.relative !== null) return null;
  let after = cue.after;
  const addressee = cue.verb.frames.has("addressee") ? phraseAfter(items, after, words) : null;
  if (addressee) after = addressee.to;
  after = pastAdjuncts(clause, after);
  const next = items[after]?.kind;
  if (next && !closesTelling.has(next) && !endsOpen(search, subject.phrase.from - 1)) return null;
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

/** `Roads were shut, the daily reported on Monday`: a past form behind a comma and its subject, be it taken for a participle. */
export function reportedOn(search: Search, cue: Cue): Telling | null {
  const { items } = search.clause;
  const { group, item, after } = cue;
  if (group.tense !== "participle" || group.from !== group.head || cue.from !== item) return null;
  const phrase = items[item - 1]?.kind === "noun" ? phraseBefore(items, item - 1) : null;
  if (!phrase || items[phrase.from - 1]?.kind !== "comma") return null;
  if (!items.slice(0, phrase.from - 1).some(isFiniteVerb)) return null;
  const time = pastAdjuncts(search.clause, after);
  const timed = items.slice(after, time).some(({ lower }) => lower === "time");
  const ends = items[time] === undefined || /^(?:comma|stop)$/.test(items[time]?.kind ?? "");
  return timed && ends ? preposed(search, cue, { phrase, relative: null }) : null;
}

/** Whether item `at` is an utterance that leads on to its speaker: it ends in a comma, a question or a cry. */
export function endsOpen({ reading, clause }: Search, at: number): boolean {
  const stretch = clause.items[at]?.stretch;
  if (clause.items[at]?.kind === "comma" && clause.items[at - 1]?.kind === "quote") return true;
  if (!stretch) return false;
  return /[,?!—–-]\s*$/.test(
    reading.annotated.article.text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end),
  );
}
