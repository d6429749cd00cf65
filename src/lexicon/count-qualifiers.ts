import type { Qualifier } from "../model/figure.ts";

/** Words beside a number that say how far to trust it. */
export interface CountQualifier {
  readonly words: string;
  readonly qualifier: Qualifier;
  /** Whether the words stand before the number or behind it ("12 or more"). */
  readonly side: "before" | "after";
}

type Row = readonly [qualifier: Qualifier, words: string];

/** Source: own knowledge of general usage. Example: "at least 12", "12 or more". */
const before: readonly Row[] = [
  [
    "at-least",
    "at least, no fewer than, not fewer than, not less than, no less than, a minimum of, upwards of, a confirmed, at the very least",
  ],
  [
    "more-than",
    "more than, over, well over, greater than, in excess of, above, exceeding, exceeded, surpassing, surpassed",
  ],
  ["up-to", "up to, as many as, at most, no more than, not more than, a maximum of"],
  ["less-than", "fewer than, less than, under, almost, nearly, close to, just under, just short of, below"],
  [
    "about",
    "about, around, roughly, approximately, some, an estimated, estimated, approx, circa, perhaps, reportedly about, more or less",
  ],
  ["exact", "exactly, a total of, only, just"],
];

const after: readonly Row[] = [
  ["at-least", "or more, or so more, and counting, plus, if not more"],
  ["up-to", "or fewer, or less, at most"],
  ["about", "or so, or thereabouts"],
];

function expand(rows: readonly Row[], side: "before" | "after"): CountQualifier[] {
  return rows.flatMap(([qualifier, words]) =>
    words.split(", ").map((one) => ({ words: one, qualifier, side })),
  );
}

export const countQualifiers: readonly CountQualifier[] = [
  ...expand(before, "before"),
  ...expand(after, "after"),
];
