import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import borders10 from "world-atlas/countries-10m.json?url";
import borders50 from "world-atlas/countries-50m.json?url";
import borders110 from "world-atlas/countries-110m.json?url";
import townsAddress from "../../../data/basemap/towns.json?url";
import { unwrap, unwrapAll } from "./unwrap.ts";

/** Natural Earth's scales, coarse to fine. */
export type Detail = "110m" | "50m" | "10m";

type World = Topology<{
  readonly countries: GeometryCollection<{ readonly name: string }>;
  readonly land: GeometryCollection;
}>;

/** The world as GeoJSON: land, the borders between countries, and where to write their names. */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly borders: Feature;
  readonly names: FeatureCollection<Point, { readonly name: string; readonly rank: number }>;
}

const addresses: Readonly<Record<Detail, string>> = {
  "110m": borders110,
  "50m": borders50,
  "10m": borders10,
};
const loaded = new Map<Detail, Promise<Basemap>>();

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load the base map: the server answered ${response.status}`);
  return (await response.json()) as T;
}

/** Twice the signed area of a ring in square degrees, and its centroid. */
function centroid(ring: readonly Position[]): { readonly area: number; readonly at: Position } {
  let [area, x, y] = [0, 0, 0];
  for (const [index, point] of ring.entries()) {
    const [ax = 0, ay = 0] = point;
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? point;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { area: Math.abs(area), at: area === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * area), y / (3 * area)] };
}

/** Where a country's name stands: the middle of its largest part; rank is the root of that part's size. */
function nameOf(
  country: Feature<Polygon | MultiPolygon, { readonly name: string }>,
): Feature<Point, { name: string; rank: number }> {
  const { geometry, properties } = country;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = parts.map((rings) => centroid(rings[0] ?? [])).sort((a, b) => b.area - a.area);
  return {
    type: "Feature",
    properties: { name: properties.name, rank: Math.sqrt(largest?.area ?? 0) },
    geometry: { type: "Point", coordinates: largest?.at ?? [0, 0] },
  };
}

function isArea(
  shape: Feature<GeoJSON.Geometry, { readonly name: string }>,
): shape is Feature<Polygon | MultiPolygon, { readonly name: string }> {
  return shape.geometry?.type === "Polygon" || shape.geometry?.type === "MultiPolygon";
}

function basemapOf(world: World): Basemap {
  const { countries, land } = world.objects;
  return {
    land: unwrapAll(feature(world, land)),
    borders: unwrap({
      type: "Feature",
      properties: {},
      geometry: mesh(world, countries, (a, b) => a !== b),
    }),
    names: {
      type: "FeatureCollection",
      features: unwrapAll(feature(world, countries)).features.filter(isArea).map(nameOf),
    },
  };
}

/** The base map in one detail; loaded once a page. */
export function basemap(detail: Detail): Promise<Basemap> {
  const known = loaded.get(detail);
  if (known) return known;
  const coming = load<World>(addresses[detail]).then(basemapOf);
  coming.catch(() => loaded.delete(detail));
  loaded.set(detail, coming);
  return coming;
}

/** Towns of the gazetteer to find one's way by, the greatest first. */
export async function towns(): Promise<
  FeatureCollection<Point, { readonly name: string; readonly rank: number }>
> {
  const rows = await load<readonly (readonly [string, number, number, number])[]>(townsAddress);
  return {
    type: "FeatureCollection",
    features: rows.map(([name, lon, lat, rank]) => ({
      type: "Feature",
      properties: { name, rank },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  };
}
