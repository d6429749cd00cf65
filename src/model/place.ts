import type { Span } from "./span.ts";

export type PlacePrecision = "exact" | "settlement" | "area" | "district" | "region" | "country" | "none";
export type PlaceRole = "event" | "dateline" | "origin" | "mention";

/** A toponym in the text. Coordinates are WGS 84 degrees; null where the gazetteer lacks the place. */
export interface Place extends Span {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Name of the first-level region the place lies in. */
  readonly region: string | null;
  readonly precision: PlacePrecision;
  /** Gazetteer and id (`geonames:98182`), or `none`. */
  readonly source: string;
  readonly role: PlaceRole;
  readonly rule: string;
}
