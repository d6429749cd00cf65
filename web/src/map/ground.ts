import type { Map as Chart, GeoJSONSource } from "maplibre-gl";
import { basemap, type Detail, towns } from "./basemap.ts";

/** One of the chart's sources of shapes; none before the style is there. */
export function shapes(chart: Chart, id: string): GeoJSONSource | undefined {
  return chart.getSource<GeoJSONSource>(id);
}

const order: readonly Detail[] = ["110m", "50m", "10m"];

function wanted(zoom: number): number {
  return zoom > 5.2 ? 2 : zoom > 2.6 ? 1 : 0;
}

async function lay(chart: Chart, detail: Detail): Promise<void> {
  const ground = await basemap(detail);
  shapes(chart, "land")?.setData(ground.land);
  shapes(chart, "borders")?.setData(ground.borders);
  shapes(chart, "countries")?.setData(ground.names);
}

/** Lays the coarse ground at once, finer ones as the reader comes nearer, and the towns. */
export function layGround(chart: Chart): void {
  let reached = -1;
  const refine = () => {
    const level = wanted(chart.getZoom());
    if (level <= reached) return;
    const first = reached === -1 ? lay(chart, "110m") : Promise.resolve();
    reached = level;
    if (level > 0) first.then(() => lay(chart, order[level] as Detail)).catch(() => undefined);
  };
  refine();
  chart.on("zoomend", refine);
  towns().then(
    (found) => shapes(chart, "towns")?.setData(found),
    () => undefined,
  );
}
