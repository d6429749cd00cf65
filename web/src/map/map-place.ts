import type { Agreement } from "../../../src/model/dossier.ts";
import type { PlacePrecision } from "../../../src/model/place.ts";

/** West, south, east, north in degrees; west is greater than east across the antimeridian. */
export type Box = readonly [number, number, number, number];

/** One place to show; several may share an id (an incident at two places) or a point (many incidents in one town). */
export interface MapPlace {
  /** What `onSelect` gives back. */
  readonly id: string;
  /** Name written beside the mark and read out. */
  readonly label: string;
  /** What happened there, told when the reader points at the mark; `label` where absent. */
  readonly title?: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
  readonly agreement?: Agreement;
  /** Inferred, or disputed by another claim: drawn dashed. */
  readonly uncertain?: boolean;
}

/** How far from the point a happening may lie, in kilometres: a drawing aid, no claim. */
export const radiusOf: Readonly<Record<PlacePrecision, number>> = {
  exact: 0.5,
  settlement: 4,
  area: 12,
  district: 30,
  region: 100,
  country: 350,
  none: 0,
};

/** Whether the point stands for much more ground than it covers. */
export function isRough({ precision, uncertain }: MapPlace): boolean {
  return uncertain === true || precision === "region" || precision === "country";
}

/** The box around all places; null where there is none. */
export function boundsOf(places: readonly MapPlace[]): Box | null {
  if (places.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lat, lon } of places) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
