import type { EntityType } from "../model/entity.ts";

/** A stretch of tokens held to be a name; `type` is null while nothing tells, `strength` grows with the evidence. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType | null;
  readonly actor: string | null;
  readonly rule: string;
  readonly strength: number;
  /** Units of its first token that come before the name, and of its last that come after it ("Iran" in "Iran-backed"). */
  readonly skip?: number;
  readonly drop?: number;
}
