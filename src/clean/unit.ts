import type { Span } from "../model/span.ts";

/** A line, or the lines of one hard-wrapped paragraph; `gap` tells whether a blank line stands before it. */
export interface Unit extends Span {
  readonly gap: boolean;
}

const breaks = /[\n\r\v\f\u0085\u2028\u2029]/g;
const blank = /\s|\u200B|\uFEFF/;
const closed = /[.!?:…”"»)\]]$/;
const lowerStart = /^\p{Ll}/u;
const sampled = 400;

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && blank.test(text[from] as string)) from++;
  while (to > from && blank.test(text[to - 1] as string)) to--;
  return from < to ? { start: from, end: to } : null;
}

function lines(text: string): Unit[] {
  const found: Unit[] = [];
  let gap = false;
  let from = 0;
  const take = (to: number): void => {
    const span = trimmed(text, from, to);
    if (span) found.push({ ...span, gap });
    gap = span === null && (gap || found.length > 0 || to > from);
  };
  for (const { index } of text.matchAll(breaks)) {
    take(index);
    from = index + (text[index] === "\r" && text[index + 1] === "\n" ? 2 : 1);
  }
  take(text.length);
  return found;
}

/** Width to which the text is wrapped by hand, or null: many lines of like length that end in mid-sentence. */
function wrapWidth(text: string, units: readonly Unit[]): number | null {
  let inner = 0;
  let open = 0;
  let lower = 0;
  let width = 0;
  for (let at = 1; at < units.length && inner < sampled; at++) {
    const before = units[at - 1] as Unit;
    const unit = units[at] as Unit;
    const length = before.end - before.start;
    if (unit.gap || length < 40) continue;
    if (length > 100) return null;
    inner++;
    width = Math.max(width, length);
    if (!closed.test(text[before.end - 1] as string)) open++;
    if (lowerStart.test(text[unit.start] as string)) lower++;
  }
  if (inner < 3) return null;
  return lower >= inner * 0.3 ||
    (lower === 0 && inner >= 8 && open >= inner * 0.7 && allCapitals(text, units))
    ? width
    : null;
}

function allCapitals(text: string, units: readonly Unit[]): boolean {
  const first = units[0] as Unit;
  return !/\p{Ll}/u.test(text.slice(first.start, first.start + 4000));
}

/** The lines of a text that are not blank; lines wrapped by hand are joined into their paragraph. */
export function splitUnits(text: string): Unit[] {
  const units = lines(text);
  const width = wrapWidth(text, units);
  if (width === null) return units;
  const joined: Unit[] = [];
  let lastLength = 0;
  for (const unit of units) {
    const before = joined.at(-1);
    const indented = /[ \t]{2,}$/.test(text.slice(Math.max(0, unit.start - 8), unit.start));
    if (before && !unit.gap && !indented && lastLength >= width * 0.6) {
      joined[joined.length - 1] = { start: before.start, end: unit.end, gap: before.gap };
    } else joined.push(unit);
    lastLength = unit.end - unit.start;
  }
  return joined;
}
