import type { Block, BlockKind } from "../model/block.ts";
import { type Judgement, judgementRule } from "../model/judgement.ts";
import { overlaps, type Span } from "../model/span.ts";

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const inner = words.trim();
  return inner === "" ? null : { start: start + lead, end: start + lead + inner.length };
}

/** A block cut at the edges of `span`: what lies in it is told by the verdict, the rest as it was. */
function recut(
  block: Block,
  span: Span,
  told: { text: string; verdict: { kind: BlockKind; rule: string } },
): Block[] {
  const { text, verdict } = told;
  const pieces = [
    { start: block.start, end: Math.max(block.start, span.start), as: block },
    { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end), as: verdict },
    { start: Math.min(block.end, span.end), end: block.end, as: block },
  ];
  return pieces.flatMap(({ as: { kind, rule }, ...piece }) => {
    const own = trimmed(text, piece);
    return own ? [{ ...own, kind, rule }] : [];
  });
}

/** The blocks of an article as persons mark them, a later judgement over an earlier one; only its own are looked at. */
export function judgeBlocks(
  article: { readonly id: string; readonly text: string },
  blocks: readonly Block[],
  judgements: readonly Judgement[],
): readonly Block[] {
  let marked = blocks;
  for (const { id, ruling } of judgements) {
    if (ruling.kind !== "block" || ruling.block.article !== article.id) continue;
    const verdict = { kind: ruling.as, rule: judgementRule(id) };
    marked = marked.flatMap((block) =>
      overlaps(block, ruling.block) ? recut(block, ruling.block, { text: article.text, verdict }) : [block],
    );
  }
  return marked;
}
