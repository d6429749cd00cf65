import type { TokenRange } from "../model/annotated-article.ts";
import type { Hedge, SpeechAct, Stance } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { QuotedStretch } from "../text/quotation-marks.ts";
import type { Item } from "./telling-item.ts";
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
  /** Tokens of a source that stands inside a noun item: "the army" in "the army's claim". */
  readonly owner?: TokenRange | null;
  /** Item index of a relative pronoun that stands for the source. */
  readonly relative: number | null;
  /** Who passes the words on: "SANA" in "SANA quoted a soldier as saying". */
  readonly via?: Phrase | null;
  /** Whom the teller cites for it: "two officials" in "…, the paper said, citing two officials". */
  readonly cited?: Phrase | null;
  /** Item index before which no other telling begins, where the cue is in two parts. */
  readonly until?: number;
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

/** What content neither begins nor ends with. */
const edges: ReadonlySet<string> = new Set(["comma", "colon", "semicolon", "dash", "stop"]);

/** The stretch in quotation marks that holds `offset`, marks included; stretches are sorted and the outermost is meant. */
function stretchAt(reading: Reading, offset: number): QuotedStretch | null {
  const { stretches } = reading;
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.outerStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at > low - 6; at--) {
    const stretch = stretches[at] as QuotedStretch;
    if (stretch.depth === 0) return offset < stretch.outerEnd ? stretch : null;
  }
  return null;
}

/** `span` drawn out to a quotation mark at its edge whose partner it holds, or inside marks that hold all of it. */
function balanced(reading: Reading, span: Span): Span {
  const { text } = reading.annotated.article;
  const first = stretchAt(reading, span.start);
  const last = stretchAt(reading, span.end - 1);
  let { start, end } = span;
  const atStart = first !== null && text.slice(first.outerStart, start).length <= 3;
  const atEnd =
    last !== null &&
    /^[\s.,;:!?…]*$/.test(text.slice(end, Math.min(last.end, end + 5))) &&
    last.end - end < 5;
  if (first && first === last && atStart && atEnd) return { start: first.start, end: trimEnd(text, first) };
  if (first && atStart && first.outerEnd <= end + 4) start = first.outerStart;
  if (last && atEnd && last.outerStart >= start) end = last.outerEnd;
  return { start, end };
}

/** End of the words of a stretch without the comma that leads on to the speaker. */
function trimEnd(text: string, span: Span): number {
  let { end } = span;
  while (end > span.start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The span of items `[from, to)`, with the quotation marks that pair up inside it. */
export function itemSpan(
  reading: Reading,
  items: readonly Item[],
  range: { from: number; to: number },
): Span | null {
  const { tokens } = reading.annotated;
  const kept = items.slice(range.from, range.to);
  while (kept.length > 0 && edges.has(kept[0]?.kind ?? "")) kept.shift();
  while (kept.length > 0 && edges.has(kept.at(-1)?.kind ?? "")) kept.pop();
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return null;
  const start = tokens[first.from]?.start ?? 0;
  return balanced(reading, { start, end: tokens[last.to - 1]?.end ?? start });
}

/** The words of a quoted utterance, without its marks and the comma that leads on to the speaker. */
export function utteranceSpan(reading: Reading, item: Item): Span | null {
  if (!item.stretch) return null;
  const { text } = reading.annotated.article;
  let { start } = item.stretch;
  while (start < item.stretch.end && /\s/.test(text.charAt(start))) start++;
  const end = trimEnd(text, { start, end: item.stretch.end });
  return end > start ? { start, end } : null;
}
