import type { Hedge, SpeechAct, Stance } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Item } from "./telling-items.ts";
import type { Reading } from "./telling-periods.ts";
import type { Phrase } from "./telling-phrases.ts";

/** One place where the text says that somebody said, thought or wants something, before speakers are named. */
export interface Telling {
  /** Index into the periods of the reading. */
  readonly period: number;
  /** Item index of the cue. */
  readonly item: number;
  readonly cue: Span;
  readonly verb: string;
  /** Who tells, as items of the period; null where the text does not say. */
  readonly source: Phrase | null;
  /** Item index of a relative pronoun that stands for the source. */
  readonly relative: number | null;
  /** To whom. */
  readonly addressee: Phrase | null;
  readonly content: readonly Span[];
  /** Whether the content is an utterance in quotation marks. */
  readonly direct: boolean;
  readonly act: SpeechAct;
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly rule: string;
}

const closing = /[\s,;:.!?…]*(?:["”»’]|'')[\s,;:.]*$/;

/** The span of items `[from, to)`, without outer punctuation and the quotation marks at its ends. */
export function itemSpan(
  reading: Reading,
  items: readonly Item[],
  range: { from: number; to: number },
): Span | null {
  const { tokens, article } = reading.annotated;
  const first = items[range.from];
  const last = items[range.to - 1];
  if (!first || !last || range.to <= range.from) return null;
  const start = tokens[first.from]?.start ?? 0;
  const end = tokens[last.to - 1]?.end ?? start;
  return bareSpan(article.text, { start, end });
}

/** `span` without white space, link punctuation, and an opening or closing quotation mark whose partner is elsewhere or at the other end. */
export function bareSpan(text: string, span: Span): Span | null {
  let words = text.slice(span.start, span.end);
  let start = span.start;
  const lead = /^[\s,;:–—-]*/.exec(words)?.[0].length ?? 0;
  words = words.slice(lead);
  start += lead;
  words = words.slice(0, words.length - (/[\s,;:–—-]*$/.exec(words.slice(-8))?.[0].length ?? 0));
  const opener = /^(?:["“«‘]|''|``)\s?/.exec(words)?.[0].length ?? 0;
  if (opener > 0) {
    words = words.slice(opener);
    start += opener;
  }
  const tail = closing.exec(words.slice(-12));
  if (tail) words = words.slice(0, words.length - tail[0].length + (/^[!?…]/.test(tail[0]) ? 1 : 0));
  else words = words.replace(/[\s.,;:]+$/, (found) => (/\b\p{Lu}\.$/u.test(words) ? found : ""));
  return words === "" ? null : { start, end: start + words.length };
}
