import type { EntityType } from "../model/entity.ts";
import type { Span } from "../model/span.ts";

/** A stretch of tokens held to be a name; `type` is null while nothing tells, `strength` grows with the evidence. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType | null;
  readonly actor: string | null;
  readonly rule: string;
  readonly strength: number;
  /** Units of the one token that the name covers, where it is but a part of it ("Iran" in "Iran-backed"). */
  readonly inside?: Span;
}
