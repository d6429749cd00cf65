import type { BlockKind } from "../model/block.ts";

/** What a line was found to be, and by which rule. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly rule: string;
}
