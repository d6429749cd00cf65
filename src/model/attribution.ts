import type { Span } from "./span.ts";

export type HopRole = "outlet" | "agency" | "speaker" | "document" | "post";

/** One link of a chain of telling; positions are null where the text does not name the hop (the outlet itself). */
export interface Hop {
  readonly name: string;
  readonly role: HopRole;
  readonly anonymous: boolean;
  readonly entity: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export type Hedge = "none" | "said" | "claimed" | "reported" | "alleged" | "believed";
export type Stance = "asserts" | "denies" | "doubts" | "confirms" | "asks";

/** Who told whom: from the outlet inward to the first source, and the words it governs. */
export interface Attribution {
  readonly id: string;
  readonly chain: readonly Hop[];
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly cue: Span | null;
  /** What was told; empty for the outlet's own voice. */
  readonly content: readonly Span[];
  readonly rule: string;
}
