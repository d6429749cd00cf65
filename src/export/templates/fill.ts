import type { Span } from "../../model/span.ts";
import type { MucRule } from "./rules.ts";
import type { SlotName } from "./slots.ts";

/** One fill of a slot, the rule that made it, and where the words stand that it was read from. */
export interface Fill {
  readonly text: string;
  readonly rule: MucRule;
  readonly words: readonly Span[];
}

export type Fills = Readonly<Partial<Record<SlotName, readonly Fill[]>>>;

export function fill(text: string, rule: MucRule, words: readonly Span[]): Fill {
  return { text, rule, words };
}
