import type { ArticleSpan, Copy } from "../model/dossier.ts";

/** What one article holds of another's text. */
interface Holding {
  readonly copy: Copy;
  readonly spans: readonly ArticleSpan[];
  readonly length: number;
}

function holdings(copies: readonly Copy[]): Map<string, Holding[]> {
  const found = new Map<string, Holding[]>();
  for (const copy of copies) {
    for (const article of [copy.from, copy.to]) {
      const spans = copy.evidence.filter((span) => span.article === article);
      const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
      const known = found.get(article);
      if (known) known.push({ copy, spans, length });
      else found.set(article, [{ copy, spans, length }]);
    }
  }
  return found;
}

function overlap(a: Holding, b: Holding): number {
  let shared = 0;
  for (const one of a.spans)
    for (const other of b.spans)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared;
}

/**
 * Copies that make no voice: an article merged from two texts speaks with the voice it took most from, so what it took
 * elsewhere, from other passages, does not make the two texts one.
 */
export function mergedIn(copies: readonly Copy[]): ReadonlySet<Copy> {
  const merged = new Set<Copy>();
  for (const held of holdings(copies).values()) {
    const [most, ...rest] = held.sort((a, b) => b.length - a.length);
    if (!most) continue;
    for (const one of rest) if (overlap(one, most) < one.length / 4) merged.add(one.copy);
  }
  return merged;
}
