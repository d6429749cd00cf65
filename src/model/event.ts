import type { Span } from "./span.ts";
import type { DateRange } from "./time.ts";

export type EventStatus = "actual" | "planned" | "hypothetical" | "negated" | "historical" | "habitual";

/** One happening as one article tells it; `start`/`end` cover the trigger of its first mention. */
export interface Event extends Span {
  readonly id: string;
  /** Id of an event type in the lexicon (`air-strike`). */
  readonly type: string;
  readonly status: EventStatus;
  /** Entity ids. */
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly weapons: readonly string[];
  /** Place ids. */
  readonly places: readonly string[];
  /** Time id. */
  readonly time: string | null;
  /** The days it happened on, as far as this article tells. */
  readonly date: DateRange | null;
  /** Triggers of every mention held to be this event, the first included. */
  readonly mentions: readonly Span[];
  /** Ids of events this one is said to answer, and of series it is said to belong to. */
  readonly respondsTo: readonly string[];
  readonly partOf: readonly string[];
  readonly rule: string;
}
