import type { Span } from "../model/span.ts";
import { itemSpan } from "./telling.ts";
import { type Clause, clauseEnd } from "./telling-ends.ts";
import type { Item } from "./telling-items.ts";
import type { Reading } from "./telling-periods.ts";

/** Content that stands before (and around) a speaker and cue: `“…,” he said`, `Roads, he added, were shut`. */
export interface Preposed {
  readonly content: readonly Span[];
  readonly direct: boolean;
}

/** The words of a quoted utterance, without its marks and the comma that leads on to the speaker. */
export function utteranceSpan(reading: Reading, item: Item): Span | null {
  if (!item.stretch) return null;
  const { text } = reading.annotated.article;
  let { start, end } = item.stretch;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Item index at which the clause that ends before item `last` begins, past a dateline and link words. */
export function clauseStart(items: readonly Item[], last: number): number {
  let at = last;
  while (at > 0) {
    const before = items[at - 1] as Item;
    if (["semicolon", "quote", "stop"].includes(before.kind)) break;
    if (before.kind === "dash" && at - 1 < 8 && !items.slice(0, at - 1).some((item) => item.kind === "verb"))
      break;
    at--;
  }
  while (
    at < last &&
    (items[at]?.kind === "conjunction" || items[at]?.kind === "comma" || items[at]?.kind === "dash")
  )
    at++;
  return at;
}

/** Content left of item `first`, where the speaker or, inverted, the cue begins; `after` is the item behind both. */
export function preposedContent(
  reading: Reading,
  clause: Clause,
  range: { first: number; after: number },
): Preposed | null {
  const { items } = clause;
  const before = items[range.first - 1];
  if (!before) return null;
  if (before.kind === "quote") {
    const span = utteranceSpan(reading, before);
    const next = followingQuote(reading, items, range.after);
    return span ? { content: next ? [span, next] : [span], direct: true } : null;
  }
  if (before.kind !== "comma" || range.first < 2) return null;
  const from = clauseStart(items, range.first - 1);
  const left = itemSpan(reading, items, { from, to: range.first - 1 });
  if (!left) return null;
  const medial = items[range.after]?.kind === "comma" ? range.after + 1 : -1;
  const goesOn = medial > 0 && medial < items.length;
  const to = medial > 0 ? clauseEnd(clause, medial, false) : -1;
  const right = goesOn && to > medial ? itemSpan(reading, items, { from: medial, to }) : null;
  const told = items
    .slice(from, range.first - 1)
    .some((item) => item.kind === "verb" || item.kind === "quote");
  if (!told && !right) return null;
  return { content: right ? [left, right] : [left], direct: false };
}

/** An utterance that goes on after the speaker: `“…,” he said, “…”`. */
function followingQuote(reading: Reading, items: readonly Item[], at: number): Span | null {
  let next = at;
  while (next < items.length && next < at + 8 && items[next]?.kind !== "quote") {
    const item = items[next] as Item;
    if (item.kind === "verb" || item.kind === "stop" || item.kind === "semicolon") return null;
    next++;
  }
  const item = items[next];
  return item?.kind === "quote" ? utteranceSpan(reading, item) : null;
}
