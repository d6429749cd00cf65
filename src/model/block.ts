import type { Span } from "./span.ts";

export type BlockKind =
  | "title"
  | "dateline"
  | "heading"
  | "paragraph"
  | "promo"
  | "related"
  | "credit"
  | "form"
  | "other";

/** A stretch of an article's text, what it is, and the rule that says so. Blocks are sorted and disjoint. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly rule: string;
}

/** The kinds whose words feed extraction. */
export const contentKinds: ReadonlySet<BlockKind> = new Set(["title", "dateline", "heading", "paragraph"]);

export function isContent(block: Block): boolean {
  return contentKinds.has(block.kind);
}
