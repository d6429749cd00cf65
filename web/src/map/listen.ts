import type { Map as Chart, MapGeoJSONFeature } from "maplibre-gl";
import { shapes } from "./ground.ts";
import type { Box } from "./map-place.ts";

export interface MapListeners {
  readonly onSelect: (ids: readonly string[]) => void;
  /** Called when the reader moved the map, not when the program did. */
  readonly onView: (box: Box) => void;
  readonly onHover: (id: string | null) => void;
}

/** Nearer than this no map can tell two marks apart. */
export const nearest = 13;

/** Whether the reader asked for no motion. */
export function still(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

async function idsOf(chart: Chart, found: MapGeoJSONFeature): Promise<string[]> {
  const { cluster_id: cluster, point_count: count, id } = found.properties;
  if (cluster === undefined) return [String(id)];
  const leaves = await shapes(chart, "points")?.getClusterLeaves(Number(cluster), Number(count), 0);
  return [...new Set((leaves ?? []).map(({ properties }) => String(properties?.["id"])))];
}

/** Opens a cluster by going nearer, and gives its ids where going nearer would not part them. */
async function press(chart: Chart, found: MapGeoJSONFeature, onSelect: MapListeners["onSelect"]) {
  const cluster = found.properties["cluster_id"];
  const ids = await idsOf(chart, found);
  if (cluster === undefined || found.geometry.type !== "Point") return onSelect(ids);
  const zoom = await shapes(chart, "points")?.getClusterExpansionZoom(Number(cluster));
  if (zoom === undefined || zoom >= nearest || ids.length === 1) return onSelect(ids);
  const [lon = 0, lat = 0] = found.geometry.coordinates;
  chart.easeTo(
    { center: [lon, lat], zoom: zoom + 0.3, animate: !still() },
    { originalEvent: new Event("press") },
  );
}

/** The ground in view. */
export function viewOf(chart: Chart): Box {
  const bounds = chart.getBounds();
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const wrap = (lon: number) => rounded(((((lon + 180) % 360) + 360) % 360) - 180);
  const whole = east - west >= 360;
  return [
    whole ? -180 : wrap(west),
    rounded(bounds.getSouth()),
    whole ? 180 : wrap(east),
    rounded(bounds.getNorth()),
  ];
}

/** Tells of clicks, hovering and moves. */
export function listen(chart: Chart, { onSelect, onView, onHover }: MapListeners): void {
  const markAt = ({ x, y }: { readonly x: number; readonly y: number }) =>
    chart.getLayer("points")
      ? chart.queryRenderedFeatures([x, y], { layers: ["points", "clusters"] })[0]
      : undefined;
  chart.on("click", ({ point }) => {
    const found = markAt(point);
    if (found) void press(chart, found, onSelect);
    else onSelect([]);
  });
  chart.on("mousemove", ({ point }) => {
    const found = markAt(point);
    chart.getCanvas().style.cursor = found ? "pointer" : "";
    const id = found?.properties["id"];
    onHover(typeof id === "string" ? id : null);
  });
  chart.on("mouseout", () => onHover(null));
  chart.on("moveend", (moved) => {
    if ("originalEvent" in moved && moved.originalEvent) onView(viewOf(chart));
  });
}
