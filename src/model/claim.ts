import type { Figure } from "./figure.ts";
import type { Span } from "./span.ts";

export type Aspect =
  | "killed"
  | "wounded"
  | "casualties"
  | "missing"
  | "detained"
  | "displaced"
  | "hostages"
  | "sites"
  | "attacks"
  | "weapon"
  | "responsibility"
  | "severity"
  | "strength"
  | "intercepted"
  | "target"
  | "place";

export interface Evidence extends Span {
  readonly text: string;
}

/** What one article asserts on one aspect of one event or entity. */
export interface Claim {
  readonly id: string;
  readonly event: string | null;
  readonly entity: string | null;
  /** Place id the figure holds for ("900 in Syria"). */
  readonly place: string | null;
  readonly aspect: Aspect;
  readonly figure: Figure | null;
  /** What is claimed where it is not a number: an entity id, a word of the lexicon, or words of the text. */
  readonly value: string | null;
  readonly attribution: string;
  readonly evidence: Evidence;
  readonly rule: string;
}
