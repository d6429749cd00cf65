/** A half-open range `[start, end)` of UTF-16 code units in the text of one article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sort order of spans: by start, the longer one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that covers all of `spans`; throws where there is none. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (!first) throw new Error("Cannot take the hull of no spans");
  let { start, end } = first;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** The member of sorted, disjoint `spans` that covers `offset`, found by bisection. */
export function covering<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** Index of the last of sorted `spans` that starts at or before `offset`, or -1. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
