import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColors } from "./map-colors.ts";

const alone: ExpressionSpecification = ["!", ["has", "point_count"]];
const many: ExpressionSpecification = ["has", "point_count"];
const font: string[] = ["system-ui", "sans-serif"];

function areaLayers(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: "area-fill",
      type: "fill",
      source: "areas",
      paint: { "fill-color": colors.selected, "fill-opacity": 0.12 },
    },
    {
      id: "area-sure",
      type: "line",
      source: "areas",
      filter: ["!", ["get", "rough"]],
      paint: { "line-color": colors.selected, "line-width": 1.4 },
    },
    {
      id: "area-rough",
      type: "line",
      source: "areas",
      filter: ["get", "rough"],
      paint: { "line-color": colors.selected, "line-width": 1.4, "line-dasharray": [3, 2.5] },
    },
  ];
}

const disputed: ExpressionSpecification = [">", ["get", "conflicts"], 0];
const mostlyDisputed: ExpressionSpecification = [">", ["*", 2, ["get", "conflicts"]], ["get", "point_count"]];

function clusterLayers(colors: MapColors): LayerSpecification[] {
  return [
    {
      id: "clusters",
      type: "circle",
      source: "points",
      filter: many,
      paint: {
        "circle-color": ["case", mostlyDisputed, colors.conflict, colors.mark],
        "circle-radius": ["step", ["get", "point_count"], 14, 10, 17, 50, 20, 200, 24],
        "circle-stroke-color": ["case", disputed, colors.conflict, colors.halo],
        "circle-stroke-width": ["case", disputed, 3, 1.5],
      },
    },
    {
      id: "cluster-counts",
      type: "symbol",
      source: "points",
      filter: many,
      layout: {
        "text-field": [
          "format",
          ["to-string", ["get", "point_count"]],
          {},
          ["case", disputed, ["concat", "\n✕", ["to-string", ["get", "conflicts"]]], ""],
          { "font-scale": 0.78 },
        ],
        "text-font": font,
        "text-size": 12,
        "text-line-height": 1,
        "text-allow-overlap": true,
      },
      paint: { "text-color": ["case", mostlyDisputed, colors["conflict-text"], colors["mark-text"]] },
    },
  ];
}

interface Named {
  readonly filter: ExpressionSpecification;
  readonly text: ExpressionSpecification;
  /** Distance of the name from the middle of its mark, in letters. */
  readonly offset: number;
}

function nameLayer(id: string, { filter, text, offset }: Named, colors: MapColors): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "points",
    filter,
    minzoom: 4,
    layout: {
      "text-field": text,
      "text-font": font,
      "text-size": 12,
      "text-variable-anchor-offset": [
        ...["left", [offset, 0], "right", [-offset, 0]],
        ...["top", [0, offset], "bottom", [0, -offset]],
      ] as (string | [number, number])[],
      "text-max-width": 14,
      "text-justify": "auto",
    },
    paint: { "text-color": colors.label, "text-halo-color": colors.halo, "text-halo-width": 1.6 },
  };
}

function pointLayers(colors: MapColors): LayerSpecification[] {
  const byAgreement = (conflict: string, single: string, other: string): ExpressionSpecification => [
    "match",
    ["get", "agreement"],
    "conflict",
    conflict,
    "single",
    single,
    other,
  ];
  return [
    {
      id: "points",
      type: "circle",
      source: "points",
      filter: alone,
      paint: {
        "circle-color": byAgreement(colors.conflict, colors.halo, colors.mark),
        "circle-radius": ["match", ["get", "agreement"], "conflict", 8, 6],
        "circle-stroke-color": byAgreement(colors.halo, colors.mark, colors.halo),
        "circle-stroke-width": ["match", ["get", "agreement"], "single", 2.5, 1.5],
      },
    },
    {
      id: "point-signs",
      type: "symbol",
      source: "points",
      filter: ["all", alone, ["==", ["get", "agreement"], "conflict"]],
      layout: {
        "text-field": "✕",
        "text-font": font,
        "text-size": 10,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colors["conflict-text"] },
    },
    nameLayer("point-labels", { filter: alone, text: ["get", "label"], offset: 1 }, colors),
    nameLayer("cluster-labels", { filter: many, text: ["get", "name"], offset: 1.9 }, colors),
  ];
}

/** Marks of places above the ground: what each may cover, clusters with their counts, single marks. */
export function placeLayers(colors: MapColors): LayerSpecification[] {
  return [...areaLayers(colors), ...clusterLayers(colors), ...pointLayers(colors)];
}
