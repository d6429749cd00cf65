import { Map as Chart, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerAddress from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { layGround, shapes } from "./ground.ts";
import { listen, type MapListeners, nearest, still } from "./listen.ts";
import { mapColors } from "./map-colors.ts";
import type { Box, MapPlace } from "./map-place.ts";
import { mapStyle } from "./map-style.ts";
import { areasOf, pointsOf } from "./place-features.ts";

export interface MapHandle {
  /** Marks `places`, and draws the ground that `areas` may mean. */
  readonly show: (places: readonly MapPlace[], areas: readonly MapPlace[]) => void;
  /** Shows the ground of `box`; `loosely` leaves room around it and stays far enough away to know where one is. */
  readonly fit: (box: Box | null, options: { readonly loosely: boolean }) => void;
  readonly zoomBy: (steps: number) => void;
  /** Takes the colours of the page anew. */
  readonly repaint: () => void;
  readonly close: () => void;
}

export interface MapOptions extends MapListeners {
  readonly tiles: string | null;
  readonly label: string;
}

function chartIn(container: HTMLElement, { tiles, label }: MapOptions): Chart {
  setWorkerUrl(workerAddress);
  return new Chart({
    container,
    style: mapStyle(mapColors(container), tiles),
    center: [20, 25],
    zoom: 1,
    minZoom: 0.4,
    maxZoom: tiles ? 18 : nearest,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: true,
    fadeDuration: 0,
    locale: { "Map.Title": label },
  });
}

function repaint(chart: Chart, { layers }: StyleSpecification): void {
  if (!chart.isStyleLoaded() && !chart.getLayer("points")) return;
  for (const { id, paint } of layers) {
    for (const [name, value] of Object.entries(paint ?? {})) {
      chart.setPaintProperty(id, name as Parameters<Chart["setPaintProperty"]>[1], value);
    }
  }
}

/** A map in `container`; throws where the browser has no WebGL. */
export function openMap(container: HTMLElement, options: MapOptions): MapHandle {
  const chart = chartIn(container, options);
  chart.touchZoomRotate.disableRotation();
  chart.keyboard.disableRotation();
  let shown: readonly MapPlace[] = [];
  let circled: readonly MapPlace[] = [];
  const draw = () => {
    shapes(chart, "points")?.setData(pointsOf(shown));
    shapes(chart, "areas")?.setData(areasOf(circled));
  };
  chart.on("load", () => {
    if (!options.tiles) layGround(chart);
    draw();
  });
  listen(chart, options);
  return {
    show: (places, areas) => {
      const same = places === shown;
      [shown, circled] = [places, areas];
      if (same) shapes(chart, "areas")?.setData(areasOf(areas));
      else draw();
    },
    fit: (box, { loosely }) => {
      if (!box) return;
      const [west, south, east, north] = box;
      const bounds: [number, number, number, number] = [west, south, east < west ? east + 360 : east, north];
      chart.fitBounds(bounds, {
        ...(loosely ? { padding: 44, maxZoom: 6.5 } : {}),
        animate: !still() && chart.loaded(),
      });
    },
    zoomBy: (steps) => {
      chart.zoomTo(chart.getZoom() + steps, { animate: !still() }, { originalEvent: new Event("zoom") });
    },
    repaint: () => repaint(chart, mapStyle(mapColors(container), options.tiles)),
    close: () => chart.remove(),
  };
}
