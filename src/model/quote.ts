import type { Span } from "./span.ts";

export interface Quote {
  readonly id: string;
  readonly kind: "direct" | "indirect" | "mixed";
  /** The words presented as somebody's own, without the quotation marks. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** Entity id. */
  readonly speaker: string | null;
  /** Attribution id. */
  readonly attribution: string | null;
}
