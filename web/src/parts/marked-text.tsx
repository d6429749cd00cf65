import type { VNode } from "preact";
import type { Span } from "../../../src/model/span.ts";

/** A stretch of a text that stands out, and as what. */
export interface TextMark extends Span {
  readonly kind: "words" | "sentence" | "hop";
}

interface Stretch extends Span {
  readonly kinds: ReadonlySet<TextMark["kind"]>;
}

/** The stretches of `range` between the edges of marks, each with the marks that cover it. */
function stretchesOf(range: Span, marks: readonly TextMark[]): Stretch[] {
  const inside = (at: number) => at > range.start && at < range.end;
  const edges = [range.start, range.end, ...marks.flatMap(({ start, end }) => [start, end]).filter(inside)];
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] as number;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    return { start, end, kinds: new Set(over.map(({ kind }) => kind)) };
  });
}

/** Words of an article with what matters marked; the text is never interpreted. */
export function MarkedText(props: {
  readonly text: string;
  readonly range: Span;
  readonly marks: readonly TextMark[];
}): VNode {
  const { text, range, marks } = props;
  return (
    <>
      {stretchesOf(range, marks).map(({ start, end, kinds }) => {
        const words = text.slice(start, end);
        const style = [...kinds].map((kind) => `mark-${kind}`).join(" ");
        if (kinds.has("words")) {
          return (
            <mark key={start} class={style}>
              {words}
            </mark>
          );
        }
        return (
          <span key={start} class={style || undefined}>
            {words}
          </span>
        );
      })}
    </>
  );
}
