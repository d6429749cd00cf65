import type { Feature, FeatureCollection, Point, Polygon, Position } from "geojson";
import { isRough, type MapPlace, radiusOf } from "./map-place.ts";

const earthRadius = 6371;
const corners = 48;
const radians = Math.PI / 180;

export interface PointProperties {
  readonly id: string;
  readonly label: string;
  readonly agreement: string;
  readonly conflict: 0 | 1;
  readonly rough: boolean;
}

/** A ring of points `radius` kilometres from a place. */
function ringAround({ lat, lon }: MapPlace, radius: number): Position[] {
  const arc = radius / earthRadius;
  const ring: Position[] = [];
  for (let corner = 0; corner <= corners; corner++) {
    const bearing = (corner / corners) * 2 * Math.PI;
    const sine =
      Math.sin(lat * radians) * Math.cos(arc) + Math.cos(lat * radians) * Math.sin(arc) * Math.cos(bearing);
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(arc) * Math.cos(lat * radians),
      Math.cos(arc) - Math.sin(lat * radians) * sine,
    );
    ring.push([lon + turn / radians, Math.asin(sine) / radians]);
  }
  return ring;
}

/** Places as points, to be clustered and clicked. */
export function pointsOf(places: readonly MapPlace[]): FeatureCollection<Point, PointProperties> {
  return {
    type: "FeatureCollection",
    features: places.map((place) => ({
      type: "Feature",
      properties: {
        id: place.id,
        label: place.label,
        agreement: place.agreement ?? "single",
        conflict: place.agreement === "conflict" ? 1 : 0,
        rough: isRough(place),
      },
      geometry: { type: "Point", coordinates: [place.lon, place.lat] },
    })),
  };
}

/** The ground each place may mean, by its precision. */
export function areasOf(places: readonly MapPlace[]): FeatureCollection<Polygon> {
  return {
    type: "FeatureCollection",
    features: places.map(
      (place): Feature<Polygon> => ({
        type: "Feature",
        properties: { id: place.id, rough: isRough(place) },
        geometry: { type: "Polygon", coordinates: [ringAround(place, radiusOf[place.precision])] },
      }),
    ),
  };
}
