/** Words between two happenings that say how one belongs to the other. */
export interface EventLink {
  readonly words: string;
  readonly kind: "respondsTo" | "partOf";
  /** Whether the answer or part stands before the words and what it answers behind them, or the other way round. */
  readonly order: "forward" | "backward";
}

function rows(kind: EventLink["kind"], order: EventLink["order"], words: string): EventLink[] {
  return words.split(", ").map((one) => ({ words: one, kind, order }));
}

/** Source: own knowledge of general usage. Example: "The strikes were in retaliation for an attack on the base." */
export const eventLinks: readonly EventLink[] = [
  ...rows(
    "respondsTo",
    "forward",
    "in retaliation for, an answer to, answer to, in reply to, in retaliation to, in retaliation against, in response to, in direct response to, in reprisal for, in revenge for, to avenge, avenging, in answer to, retaliating for, retaliated for, retaliation for, response to, responding to, reprisal for, revenge for, days after, a day after, one day after, hours after, a week after, weeks after, shortly after, come days after, comes days after, came days after, following",
  ),
  ...rows(
    "respondsTo",
    "backward",
    "prompting, triggering, provoking, prompted, triggered, provoked, sparking, sparked, drew",
  ),
  ...rows(
    "partOf",
    "forward",
    "the latest in a series of, the latest in a string of, latest in a series of, latest in a string of, the latest in a spate of, part of a series of, part of a string of, part of a campaign of, part of a wave of, one of several, one of many, one of dozens of, the latest of, the latest in a wave of, in a series of, in a string of, in a wave of",
  ),
];
