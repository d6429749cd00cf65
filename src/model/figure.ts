export type Qualifier =
  | "exact"
  | "at-least"
  | "up-to"
  | "more-than"
  | "less-than"
  | "about"
  | "range"
  | "vague";

/** A counted quantity as told; never a bare number. An open end is null. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** The words of the quantity. */
  readonly text: string;
  /** Id of a population in the lexicon (`civilians`, `children`, `soldiers`, `people`). */
  readonly population: string;
  /** What the count runs over: one incident, one day, or everything since `since`. */
  readonly scope: "incident" | "day" | "cumulative";
  /** First day of a cumulative count. */
  readonly since: string | null;
  /** Day the count was true on, where told. */
  readonly asOf: string | null;
  /** Whether the count says that it includes the perpetrator. */
  readonly includesPerpetrator: boolean | null;
  /** Id of the claim whose figure this one is a part of ("including three children"). */
  readonly subsetOf: string | null;
}
