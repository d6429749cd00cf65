import type { FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { MapColors } from "./map-colors.ts";
import { placeLayers } from "./place-layers.ts";

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };
/** Drawn with the reader's own fonts: a style without `glyphs` needs none from a server. */
export const font: string[] = ["system-ui", "sans-serif"];

function groundLayers(colors: MapColors, tiles: boolean): LayerSpecification[] {
  if (tiles) return [{ id: "tiles", type: "raster", source: "tiles" }];
  return [
    {
      id: "land",
      type: "fill",
      source: "land",
      paint: { "fill-color": colors.land, "fill-antialias": true },
    },
    {
      id: "coast",
      type: "line",
      source: "land",
      paint: { "line-color": colors.border, "line-width": 0.6 },
    },
    {
      id: "borders",
      type: "line",
      source: "borders",
      paint: {
        "line-color": colors.border,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 8, 1.4],
      },
    },
  ];
}

function nameLayers(colors: MapColors): LayerSpecification[] {
  const halo = { "text-halo-color": colors.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "towns",
      type: "symbol",
      source: "towns",
      minzoom: 3.5,
      filter: [">=", ["get", "rank"], ["step", ["zoom"], 7.5, 4.5, 6.8, 5.5, 6, 6.5, 5.4, 7.5, 0]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": ["interpolate", ["linear"], ["get", "rank"], 5, 10, 8, 12],
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
        "text-padding": 6,
      },
      paint: { "text-color": colors.town, ...halo },
    },
    {
      id: "countries",
      type: "symbol",
      source: "countries",
      filter: [">=", ["get", "rank"], ["step", ["zoom"], 14, 2.5, 8, 3.5, 3.5, 4.5, 0]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": ["interpolate", ["linear"], ["zoom"], 2, 10, 6, 14],
        "text-letter-spacing": 0.08,
        "text-max-width": 7,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
      paint: { "text-color": colors.label, ...halo },
    },
  ];
}

/** The whole style: no tile, glyph or image comes from anywhere but this server, unless `tiles` names another. */
export function mapStyle(colors: MapColors, tiles: string | null): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: nothing },
      borders: { type: "geojson", data: nothing, attribution: "Natural Earth" },
      countries: { type: "geojson", data: nothing },
      towns: { type: "geojson", data: nothing },
      areas: { type: "geojson", data: nothing },
      points: {
        type: "geojson",
        data: nothing,
        cluster: true,
        clusterRadius: 34,
        maxzoom: 18,
        clusterMaxZoom: 17,
        clusterProperties: {
          conflicts: ["+", ["get", "conflict"]],
          // The one name of all its places; empty where they have several.
          name: [
            ["case", ["==", ["accumulated"], ["get", "name"]], ["accumulated"], ""],
            ["get", "label"],
          ],
        },
      },
      ...(tiles ? { tiles: { type: "raster" as const, tiles: [tiles], tileSize: 256 } } : {}),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colors.sea } },
      ...groundLayers(colors, tiles !== null),
      ...(tiles ? [] : nameLayers(colors)),
      ...placeLayers(colors),
    ],
  };
}
