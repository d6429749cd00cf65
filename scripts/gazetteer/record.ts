export type RecordKind =
  | "country"
  | "region"
  | "county"
  | "settlement"
  | "neighbourhood"
  | "physical"
  | "facility";

/** How important a seat of administration is: 3 a national capital, 2 a regional one, 1 lower, 0 none. */
export type SeatRank = 0 | 1 | 2 | 3;

/** One place on its way into the compiled gazetteer. */
export interface PlaceRecord {
  readonly source: "geonames" | "wof" | "fips" | "ne" | "own";
  /** Id within the source. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly region: string | null;
  readonly population: number;
  readonly seat: SeatRank;
}
