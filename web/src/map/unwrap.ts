import type { Feature, FeatureCollection, Geometry, Position } from "geojson";

/**
 * A line whose neighbours lie half the world apart runs over the antimeridian: from there on its longitudes go on past
 * 180 instead of jumping to the other side.
 */
function unwrapLine(line: readonly Position[]): Position[] {
  let turns = 0;
  let before = line[0]?.[0] ?? 0;
  return line.map(([lon = 0, lat = 0]) => {
    if (lon - before > 180) turns -= 1;
    else if (before - lon > 180) turns += 1;
    before = lon;
    return [lon + turns * 360, lat];
  });
}

/** A ring around a pole does not close on a flat map: it is led down to the map's edge and back. */
function unwrapRing(ring: readonly Position[]): Position[] {
  const line = unwrapLine(ring);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || Math.abs((last[0] ?? 0) - (first[0] ?? 0)) < 180) return line;
  const edge = (first[1] ?? 0) < 0 ? -90 : 90;
  return [...line, [last[0] ?? 0, edge], [first[0] ?? 0, edge], first];
}

function unwrapShape(shape: Geometry): Geometry {
  switch (shape.type) {
    case "Polygon":
      return { type: "Polygon", coordinates: shape.coordinates.map(unwrapRing) };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: shape.coordinates.map((rings) => rings.map(unwrapRing)) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: shape.coordinates.map(unwrapLine) };
    default:
      return shape;
  }
}

/** World Atlas is drawn on a globe, where nothing ends at 180 degrees; this makes a shape of it fit for a flat map. */
export function unwrap<T extends Feature>(feature: T): T {
  return { ...feature, geometry: unwrapShape(feature.geometry) };
}

export function unwrapAll<T extends FeatureCollection>(collection: T): T {
  return { ...collection, features: collection.features.map(unwrap) };
}
