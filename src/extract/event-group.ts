import type { EventStatus } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { TimeExpression } from "../model/time.ts";
import type { EventDraft } from "./event-drafts.ts";

/** Drafts held to be one happening, with what they settle together. */
export interface EventGroup {
  readonly drafts: EventDraft[];
  readonly rules: Set<string>;
  type: string;
  status: EventStatus;
  readonly sides: Set<string>;
  readonly targets: Set<string>;
  readonly places: Place[];
  /** Times told of it; the main happening begins with the day most others share. */
  readonly times: TimeExpression[];
  /** Whether it was brought in as another than those before, or as what lies behind them. */
  readonly fresh: boolean;
  /** The several happenings told of together that this is one of. */
  readonly within: EventGroup | null;
}
