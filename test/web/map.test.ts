import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Feature, Polygon, Position } from "geojson";
import { boundsOf, type MapPlace, radiusOf } from "../../web/src/map/map-place.ts";
import { areasOf } from "../../web/src/map/place-features.ts";
import { unwrap } from "../../web/src/map/unwrap.ts";

function polygon(ring: Position[]): Feature<Polygon> {
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}

test("a ring over the antimeridian goes on past 180 degrees", () => {
  const ring = unwrap(
    polygon([
      [170, 60],
      [179, 62],
      [-178, 64],
      [-170, 66],
      [170, 60],
    ]),
  ).geometry.coordinates[0];
  deepEqual(
    ring?.map(([lon]) => lon),
    [170, 179, 182, 190, 170],
  );
});

test("a ring around the pole is led to the edge of the map and back", () => {
  const ring = unwrap(
    polygon([
      [-180, -70],
      [-90, -72],
      [0, -70],
      [90, -68],
      [180, -70],
      [-180, -70],
    ]),
  ).geometry.coordinates[0];
  deepEqual(ring?.slice(-3), [
    [180, -90],
    [-180, -90],
    [-180, -70],
  ]);
  deepEqual(ring?.[0], ring?.at(-1));
});

test("the ground of a place is as wide as its precision, wherever it lies", () => {
  for (const lat of [0, 33.3, 69]) {
    const place: MapPlace = { id: "a", label: "A", lat, lon: 44.4, precision: "district" };
    const ring = areasOf([place]).features[0]?.geometry.coordinates[0] ?? [];
    const north = Math.max(...ring.map(([, y = 0]) => y));
    ok(Math.abs((north - lat) * 111.2 - radiusOf.district) < 0.2, `at ${lat}`);
    deepEqual(
      ring[0]?.map((value) => value.toFixed(6)),
      ring.at(-1)?.map((value) => value.toFixed(6)),
    );
  }
});

test("bounds hold every place and there are none of nothing", () => {
  const at = (lat: number, lon: number): MapPlace => ({
    id: "a",
    label: "A",
    lat,
    lon,
    precision: "settlement",
  });
  deepEqual(boundsOf([at(33, 44), at(-12, 17)]), [17, -12, 44, 33]);
  equal(boundsOf([]), null);
});
