import type { Span } from "../model/span.ts";
import type { Catalog, Source } from "./catalog.ts";

/** A stretch of a paragraph; `marked` is evidence of something, `anchor` the offset other sections point at. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
  readonly anchor: number | null;
}

/** A line of a report's text; `noise` is the kind and rule by which it fed nothing. */
export interface Paragraph {
  readonly segments: readonly Segment[];
  readonly noise: { readonly kind: string; readonly rule: string } | null;
}

function push(map: Map<string, Span[]>, article: string, span: Span): void {
  const spans = map.get(article);
  if (spans) spans.push(span);
  else map.set(article, [span]);
}

/** Every span of every article that something in the dossier rests on. */
export function evidenceSpans({ dossier }: Catalog): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const facts = [...dossier.incidents.flatMap((incident) => incident.facts), ...dossier.facts];
  for (const { claims } of facts) for (const claim of claims) push(spans, claim.article, claim.evidence);
  for (const { places } of dossier.incidents) {
    for (const { evidence } of places) for (const one of evidence) push(spans, one.article, one);
  }
  for (const { renderings } of dossier.quotes) for (const one of renderings) push(spans, one.article, one);
  return spans;
}

function unions(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** Offsets at which a line is cut: where evidence begins or a marked stretch ends. */
function cuts(line: Span, starts: ReadonlySet<number>, marked: readonly Span[]): number[] {
  const inside = (offset: number) => offset > line.start && offset < line.end;
  const found = new Set<number>([line.start, line.end]);
  for (const { start, end } of marked) {
    if (start >= line.end || end <= line.start) continue;
    for (const offset of [start, end]) if (inside(offset)) found.add(offset);
    for (const offset of starts) if (inside(offset) && offset >= start && offset < end) found.add(offset);
  }
  return [...found].sort((a, b) => a - b);
}

/** Gives, line by line going down, the spans that touch it; each span is taken up and put down once. */
function sweep(spans: readonly Span[]): (line: Span) => Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Span[] = [];
  return (line) => {
    open = open.filter((span) => line.start < span.end);
    for (let span = sorted[next]; span && span.start < line.end; span = sorted[next]) {
      if (line.start < span.end) open.push(span);
      next++;
    }
    return open;
  };
}

function segmentsOf(text: string, line: Span, near: readonly Span[]): Segment[] {
  const starts = new Set(near.map((span) => span.start));
  const marked = unions(near);
  const offsets = cuts(line, starts, marked);
  return offsets.slice(0, -1).map((from, index) => ({
    text: text.slice(from, offsets[index + 1]),
    marked: marked.some((span) => span.start <= from && from < span.end),
    anchor: starts.has(from) ? from : null,
  }));
}

/** The lines of a report up to `limit` code units, evidence marked, what was left out named. */
export function paragraphsOf(source: Source, spans: readonly Span[], limit: number): Paragraph[] {
  const text = source.text.slice(0, limit);
  const { leftOut } = source.article;
  const touching = sweep(spans);
  let next = 0;
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => {
    const line = { start: match.index, end: match.index + match[0].length };
    while (next < leftOut.length && (leftOut[next]?.end ?? 0) <= line.start) next++;
    const block = leftOut[next];
    const noise = block && block.start < line.end ? { kind: block.kind, rule: block.rule } : null;
    return { segments: segmentsOf(text, line, touching(line)), noise };
  });
}
