import type { VNode } from "preact";
import type { MapHandle } from "./open-map.ts";

/** Buttons on the map, for those without a wheel. */
export function MapTools(props: { readonly chart: MapHandle; readonly onFit: () => void }): VNode {
  const { chart, onFit } = props;
  return (
    <div class="map-tools">
      <button
        type="button"
        class="map-button"
        onClick={() => chart.zoomBy(1)}
        aria-label="Nearer"
        title="Nearer"
      >
        +
      </button>
      <button
        type="button"
        class="map-button"
        onClick={() => chart.zoomBy(-1)}
        aria-label="Farther"
        title="Farther"
      >
        −
      </button>
      <button type="button" class="map-button" onClick={onFit} aria-label="Show all" title="Show all">
        ⤢
      </button>
    </div>
  );
}
