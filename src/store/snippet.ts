import type { SearchHit } from "../model/desk.ts";
import { fold } from "../text/fold.ts";

const word = /[\p{L}\p{N}\p{M}]+/gu;
const width = 220;

export interface Snippet {
  readonly start: number;
  readonly end: number;
  readonly parts: SearchHit["snippet"];
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** The first of the stretches that hold the most matches. */
function densest(matches: readonly Found[]): readonly Found[] {
  let best: readonly Found[] = [];
  let from = 0;
  for (let to = 0; to < matches.length; to++) {
    while ((matches[to] as Found).end - (matches[from] as Found).start > width) from++;
    if (to - from + 1 > best.length) best = matches.slice(from, to + 1);
  }
  return best;
}

/** Widens a stretch to about `width`, to whole words. */
function widened(text: string, first: Found, last: Found): Found {
  const spare = Math.max(0, width - (last.end - first.start));
  const from = Math.max(0, first.start - Math.floor(spare / 3));
  const to = Math.min(text.length, last.end + spare - Math.min(first.start - from, spare));
  const head = from === 0 ? 0 : text.slice(from, first.start).search(/\s/);
  const tail = to === text.length ? 0 : text.slice(last.end, to).match(/\s\S*$/)?.[0].length;
  return {
    start: from === 0 ? 0 : head < 0 ? first.start : from + head + 1,
    end: to === text.length ? to : tail === undefined ? last.end : to - tail,
  };
}

/** Every word of a text in its folded form. */
export function wordsIn(text: string): string[] {
  return (text.match(word) ?? []).map(fold);
}

/** The stretch of `text` where words whose folded form is in `forms` stand closest; its head where none does. */
export function snippetOf(text: string, forms: ReadonlySet<string>): Snippet {
  const matches = [...text.matchAll(word)]
    .filter(([form]) => forms.has(fold(form)))
    .map(({ 0: form, index }) => ({ start: index, end: index + form.length }));
  const inside = densest(matches);
  const start = { start: 0, end: 0 };
  const span = widened(text, inside[0] ?? start, inside.at(-1) ?? start);
  const parts: { text: string; match: boolean }[] = [];
  let at = span.start;
  const put = (to: number, match: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), match });
    at = Math.max(at, to);
  };
  for (const one of matches) {
    if (one.start < span.start || one.end > span.end) continue;
    put(one.start, false);
    put(one.end, true);
  }
  put(span.end, false);
  return { ...span, parts };
}
