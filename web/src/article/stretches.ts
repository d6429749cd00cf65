import type { Span } from "../../../src/model/span.ts";
import type { LayerMark } from "./layers.ts";

/** Words that the same marks cover. */
export interface Stretch extends Span {
  readonly marks: readonly LayerMark[];
  /** Whether they are the words the address points at. */
  readonly target: boolean;
}

/** `range` cut at every edge of a mark; together the stretches are the range again. */
export function stretchesOf(range: Span, marks: readonly LayerMark[], target: Span | null): Stretch[] {
  const over = marks.filter(({ start, end }) => start < range.end && end > range.start);
  const aimed = target && target.start < range.end && target.end > range.start ? [target] : [];
  const inside = (at: number) => at > range.start && at < range.end;
  const edges = [...over, ...aimed].flatMap(({ start, end }) => [start, end]).filter(inside);
  const cuts = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    const covers = (span: Span) => span.start < end && span.end > start;
    return { start, end, marks: over.filter(covers), target: aimed.some(covers) };
  });
}

/** The span that `?at=12-40` names, held to the text; null where it names none. */
export function targetIn(value: string | undefined, length: number): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? "");
  if (!found) return null;
  const [start, end] = [Number(found[1]), Math.min(Number(found[2]), length)];
  return start < end ? { start, end } : null;
}
