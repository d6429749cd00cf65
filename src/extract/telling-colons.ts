import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import { sourceKind } from "../lexicon/source-words.ts";
import type { Telling } from "./telling.ts";
import { itemSpan, utteranceSpan } from "./telling.ts";
import type { Item } from "./telling-item.ts";
import type { Period, Reading } from "./telling-periods.ts";
import type { Phrase } from "./telling-phrases.ts";

const nominal: ReadonlySet<string> = new Set([
  "noun",
  "preposition",
  "open",
  "close",
  "conjunction",
  "adjective",
  "stop",
]);
const longestSpeaker = 9;

function isNominal(items: readonly Item[], from: number, to: number): boolean {
  if (to <= from) return false;
  const tokens = (items[to - 1]?.to ?? 0) - (items[from]?.from ?? 0);
  return (
    tokens <= longestSpeaker &&
    items[from]?.kind === "noun" &&
    items.slice(from, to).every((item) => nominal.has(item.kind))
  );
}

/** What a name must not be to speak before a colon: a state or town there is the topic ("Norland: two held"). */
const topics: ReadonlySet<string> = new Set(["state", "place", "weapon", "facility"]);

/** Whether the lower-case name is the subject of a reporting verb somewhere in the article ("Acme said"). */
function tellsElsewhere({ lower, words }: Reading, name: string): boolean {
  return lower.some(
    (word, at) =>
      word === name &&
      [at + 1, at + 2].some((verb) => reportingVerbAt(words, verb)?.verb.frames.has("clause")),
  );
}

/** Whether the phrase before a colon can name a speaker: somebody's name, or a noun for people, bodies or papers that speak. */
function canSpeak(reading: Reading, item: Item): boolean {
  const { annotated, lower } = reading;
  const head = item.chunk && item.chunk.head < item.to ? item.chunk.head : item.to - 1;
  if (sourceKind(lower[head] ?? "") !== null || sourceKind(lower[item.to - 1] ?? "") !== null) return true;
  const name = annotated.names.find((one) => one.from <= head && head < one.to);
  if (name) return !topics.has(name.type);
  const token = annotated.tokens[head];
  return token?.pos === "PROPN" && (item.to - item.from > 1 || tellsElsewhere(reading, token.lower));
}

/** `Norland: “We will not go”`: words in marks alone are somebody's, also a state's. */
function isNamedBeforeQuote({ annotated }: Reading, items: readonly Item[], colon: number): boolean {
  const name = items[0] as Item;
  return colon === 1 && items[colon + 1]?.kind === "quote" && annotated.tokens[name.to - 1]?.pos === "PROPN";
}

function told(
  reading: Reading,
  period: number,
  parts: { at: number; source: Phrase; content: Phrase },
): Telling | null {
  const { items } = reading.periods[period] as Period;
  const mark = reading.annotated.tokens[items[parts.at]?.from ?? 0];
  const only = items[parts.content.from];
  const direct = only?.kind === "quote" && parts.content.to - parts.content.from === 1;
  const content = direct ? utteranceSpan(reading, only) : itemSpan(reading, items, parts.content);
  if (!mark || !content) return null;
  return {
    period,
    item: parts.at,
    cue: { start: mark.start, end: mark.end },
    verb: "colon",
    source: parts.source,
    relative: null,
    addressee: null,
    content: [content],
    direct,
    act: "tell",
    hedge: "said",
    stance: "asserts",
    rule: "attribution:headline-colon",
  };
}

/** Headlines that name who says so: `Army: road reopened`, `Road reopened: army`, and `“Never again” — a survivor`. */
export function colonTellings(reading: Reading, period: number): Telling[] {
  const one = reading.periods[period];
  const kind = one ? reading.annotated.blocks[one.block]?.kind : undefined;
  if (!one) return [];
  const { items } = one;
  const last = items.at(-1)?.kind === "stop" ? items.length - 1 : items.length;
  const [first] = items;
  if (first?.kind === "quote" && items[1]?.kind === "dash" && isNominal(items, 2, last)) {
    const found = told(reading, period, {
      at: 1,
      source: { from: 2, to: last, head: 2 },
      content: { from: 0, to: 1, head: 0 },
    });
    return found ? [found] : [];
  }
  if (kind !== "title" && kind !== "heading") return [];
  const at = items.findIndex((item) => item.kind === "colon");
  if (at <= 0 || at >= last - 1) return [];
  const verbAfter = items.slice(at + 1, last).some((item) => item.kind === "verb" || item.kind === "quote");
  const verbBefore = items.slice(0, at).some((item) => item.kind === "verb" || item.kind === "quote");
  const parts =
    isNominal(items, 0, at) &&
    (canSpeak(reading, items[0] as Item) || isNamedBeforeQuote(reading, items, at)) &&
    (verbAfter || !isNominal(items, at + 1, last))
      ? { at, source: { from: 0, to: at, head: 0 }, content: { from: at + 1, to: last, head: at + 1 } }
      : verbBefore && isNominal(items, at + 1, last)
        ? { at, source: { from: at + 1, to: last, head: at + 1 }, content: { from: 0, to: at, head: 0 } }
        : null;
  const found = parts && told(reading, period, parts);
  return found ? [found] : [];
}
