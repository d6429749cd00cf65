import type { Span } from "../model/span.ts";
import { type Telling, utteranceSpan } from "./telling.ts";
import type { Item } from "./telling-item.ts";
import type { Period, Reading } from "./telling-periods.ts";

/** Who spoke last, as the reader remembers it. */
interface Floor {
  /** Index of the telling. */
  readonly telling: number;
  readonly block: number;
}

const idle: ReadonlySet<string> = new Set(["quote", "stop", "comma", "dash", "semicolon", "conjunction"]);

/** Whether a period is nothing but quoted utterances. */
function isBare(period: Period): boolean {
  return period.items.every((item) => idle.has(item.kind));
}

function covers(contents: readonly Span[], span: Span): boolean {
  return contents.some((content) => content.start < span.end && span.start < content.end);
}

function uncovered(reading: Reading, period: Period, contents: readonly Span[]): Span[] {
  return period.items.flatMap((item: Item) => {
    const span = item.kind === "quote" ? utteranceSpan(reading, item) : null;
    return span && !covers(contents, span) ? [span] : [];
  });
}

/** The telling of a period that holds the floor after it: one with an utterance, else the last that tells. */
function holder(own: readonly number[], tellings: readonly Telling[]): number {
  const told = own.filter((index) => tellings[index]?.act === "tell" && tellings[index]?.source);
  return told.findLast((index) => tellings[index]?.direct) ?? told[0] ?? -1;
}

/**
 * Gives utterances that no cue of their own brings in to whoever holds the floor: the speaker of the words before,
 * in the same paragraph or the one it follows, or of a cue that ends in a colon. Tellings left without content are dropped.
 */
export function withContinuations(reading: Reading, tellings: readonly Telling[]): Telling[] {
  const added = tellings.map((one): Span[] => [...one.content]);
  const byPeriod = Map.groupBy(tellings.keys(), (index) => tellings[index]?.period ?? -1);
  let floor: Floor | null = null;
  let waiting: Span[] = [];
  for (const [index, period] of reading.periods.entries()) {
    const own = byPeriod.get(index) ?? [];
    const left = uncovered(
      reading,
      period,
      own.flatMap((one) => added[one] ?? []),
    );
    const near = floor !== null && period.block - floor.block <= 1;
    const bare = isBare(period);
    if (left.length > 0 && floor && near && (bare || tellings[floor.telling]?.content.length === 0)) {
      added[floor.telling]?.push(...left);
      floor = { telling: floor.telling, block: period.block };
    } else if (left.length > 0 && bare) waiting.push(...left);
    const next = holder(own, tellings);
    if (next >= 0) {
      floor = { telling: next, block: period.block };
      if (tellings[next]?.direct) added[next]?.unshift(...waiting);
      waiting = [];
    } else if (!bare) waiting = [];
  }
  return tellings.flatMap((one, index) => {
    const content = added[index] ?? [];
    if (content.length === 0) return [];
    const rule = content.length > one.content.length ? `${one.rule}+continued` : one.rule;
    return [{ ...one, rule, content: content.toSorted((a, b) => a.start - b.start) }];
  });
}
