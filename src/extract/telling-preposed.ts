import type { Span } from "../model/span.ts";
import { itemSpan, utteranceSpan } from "./telling.ts";
import { isFiniteVerb } from "./telling-complements.ts";
import { type Clause, clauseEnd } from "./telling-ends.ts";
import type { Item } from "./telling-item.ts";
import type { Reading } from "./telling-periods.ts";

/** Content that stands before (and around) a speaker and cue: `“…,” he said`, `Roads, he added, were shut`. */
export interface Preposed {
  readonly content: readonly Span[];
  readonly direct: boolean;
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

/** The utterance that ends before item `first`, its comma inside or outside the marks. */
function leadingUtterance(items: readonly Item[], first: number): Item | null {
  const near = items[first - 1];
  const item = near?.kind === "comma" ? items[first - 2] : near;
  return item?.kind === "quote" ? item : null;
}

/** Content left of item `first`, where the speaker or, inverted, the cue begins; `after` is the item behind both. */
export function preposedContent(
  reading: Reading,
  clause: Clause,
  range: { first: number; after: number },
): Preposed | null {
  const { items } = clause;
  const before = leadingUtterance(items, range.first) ?? items[range.first - 1];
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
  const finite = hasFiniteVerb(items, from, range.first - 1);
  const medial =
    items[range.after]?.kind === "comma" && goesOn(items, range.after + 1, finite) ? range.after + 1 : -1;
  const right =
    medial > 0 ? itemSpan(reading, items, { from: medial, to: clauseEnd(clause, medial, false) }) : null;
  const told = items
    .slice(from, range.first - 1)
    .some((item) => item.kind === "verb" || item.kind === "quote");
  if (!told && !right) return null;
  return { content: right ? [left, right] : [left], direct: false };
}

function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(isFiniteVerb);
}

/** Whether the words after the speaker go on with what is told: more of an unfinished clause, or a further one joined to it. */
function goesOn(items: readonly Item[], at: number, finite: boolean): boolean {
  const item = items[at];
  if (!item || item.kind === "relative") return false;
  return !finite || item.kind === "subordinator" || item.kind === "conjunction";
}

/** What of an utterance stands before the speaker of `“…,” he said, “…”` or `Once shut, he said, “it stays shut”`. */
export function openingPart(
  reading: Reading,
  items: readonly Item[],
  first: number,
  rest: Span,
): Span | null {
  const utterance = leadingUtterance(items, first);
  if (utterance) return utteranceSpan(reading, utterance);
  const before = items[first - 1];
  const goesOnLow = /\p{Ll}/u.test(reading.annotated.article.text.charAt(rest.start));
  if (before?.kind !== "comma" || !goesOnLow) return null;
  const from = clauseStart(items, first - 1);
  const clausal = items.slice(from, first - 1).some((item) => item.kind === "verb");
  const asked = items[from]?.kind === "verb" || /^(?:when|after|as)$/.test(items[from]?.lower ?? "");
  return clausal && !asked ? itemSpan(reading, items, { from, to: first - 1 }) : null;
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
  if (next > at && items[next - 1]?.kind !== "comma") return null;
  return item?.kind === "quote" ? utteranceSpan(reading, item) : null;
}
