import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Block, BlockKind } from "../../../src/model/block.ts";
import type { Span } from "../../../src/model/span.ts";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { blockLabels } from "../labels.ts";
import { Dialog } from "../parts/dialog.tsx";

const kinds: readonly BlockKind[] = [
  "paragraph",
  "heading",
  "title",
  "dateline",
  "promo",
  "related",
  "credit",
  "form",
  "other",
];
const reasons = ["Not part of the report", "Part of the report", "Another story", "Promotion", "Caption"];

/** What the reader is about to mark: a whole block, or the words selected. */
export interface ToMark extends Span {
  readonly kind: BlockKind | null;
  readonly words: string;
}

export function toMark(block: Block, text: string): ToMark {
  const { start, end, kind } = block;
  return { start, end, kind, words: text.slice(start, end) };
}

/** Asks what the words are and why, and writes the decision down. */
export function MarkBlock(props: {
  readonly article: string;
  readonly marked: ToMark;
  readonly onDone: () => void;
}): VNode {
  const { article, marked, onDone } = props;
  const choice = useRef<HTMLSelectElement>(null);
  const { start, end, kind, words } = marked;
  return (
    <Dialog title="What are these words?" onClose={onDone}>
      <blockquote class="mark-words" dir="auto">
        {words.length > 300 ? `${words.slice(0, 300)} …` : words}
      </blockquote>
      <DecisionForm
        title={kind ? `Now taken as ${blockLabels[kind]}` : "Words you selected"}
        reasons={reasons}
        ruling={() => {
          const as = kinds.find((one) => one === choice.current?.value);
          return as && as !== kind ? { kind: "block", block: { article, start, end }, as } : null;
        }}
        onDone={onDone}
      >
        <label class="label">
          They are
          <select class="field" ref={choice}>
            {kinds.map((one) => (
              <option key={one} value={one} selected={one === (kind === "paragraph" ? "promo" : "paragraph")}>
                {blockLabels[one]}
                {one === kind ? " (as now)" : ""}
              </option>
            ))}
          </select>
        </label>
      </DecisionForm>
    </Dialog>
  );
}
