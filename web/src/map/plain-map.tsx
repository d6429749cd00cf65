import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Basemap } from "./basemap.ts";
import { basemap } from "./basemap.ts";
import { type Box, boundsOf, type MapPlace } from "./map-place.ts";
import type { PlaceMapProps } from "./place-map.tsx";

const width = 800;
const height = 450;

/** A view with the drawing's proportions around `bounds`, with room at the edges. */
function viewAround(bounds: Box | null): Box {
  const [west, south, east, north] = bounds ?? [-170, -55, 180, 75];
  const tall = Math.max(north - south, ((east - west) * height) / width, 2) * 1.3;
  const wide = (tall * width) / height;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2];
}

type Project = (lon: number, lat: number) => readonly [number, number];

function projection([west, south, east, north]: Box): Project {
  return (lon, lat) => [((lon - west) / (east - west)) * width, ((north - lat) / (north - south)) * height];
}

function pathOf(ground: Basemap, project: Project): string {
  const line = (points: readonly (readonly number[])[]) =>
    points
      .map(
        ([lon = 0, lat = 0], index) =>
          `${index ? "L" : "M"}${project(lon, lat)
            .map((value) => value.toFixed(1))
            .join(" ")}`,
      )
      .join("");
  return ground.land.features
    .flatMap(({ geometry }) => {
      if (geometry.type === "Polygon") return geometry.coordinates.map(line);
      if (geometry.type === "MultiPolygon") return geometry.coordinates.flat().map(line);
      return [];
    })
    .join("");
}

interface Spot {
  readonly at: readonly [number, number];
  readonly places: readonly MapPlace[];
}

/** Places that would cover one another become one spot with their number. */
function spotsOf(places: readonly MapPlace[], project: Project): Spot[] {
  const cells = new Map<string, Spot>();
  for (const place of places) {
    const at = project(place.lon, place.lat);
    const key = at.map((value) => Math.round(value / 28)).join(" ");
    const known = cells.get(key);
    cells.set(key, known ? { at: known.at, places: [...known.places, place] } : { at, places: [place] });
  }
  return [...cells.values()];
}

function SpotMark(props: { readonly spot: Spot; readonly onSelect: PlaceMapProps["onSelect"] }): VNode {
  const { at, places } = props.spot;
  const ids = [...new Set(places.map(({ id }) => id))];
  const disputed = places.some(({ agreement }) => agreement === "conflict");
  const names = [...new Set(places.map(({ label }) => label))];
  return (
    <button
      type="button"
      class={`plain-map-spot${disputed ? " plain-map-disputed" : ""}`}
      style={{ left: `${(at[0] / width) * 100}%`, top: `${(at[1] / height) * 100}%` }}
      title={names.slice(0, 6).join(", ")}
      aria-label={`${ids.length}: ${names.slice(0, 6).join(", ")}`}
      onClick={() => props.onSelect?.(ids)}
    >
      {ids.length}
    </button>
  );
}

/** The map where there is no WebGL: one drawing, every spot a button. */
export function PlainMap({ places, label, onSelect, view }: PlaceMapProps): VNode {
  const [ground, setGround] = useState<Basemap | null>(null);
  useEffect(() => {
    basemap("110m").then(setGround, () => undefined);
  }, []);
  const project = projection(viewAround(view ?? boundsOf(places)));
  return (
    <figure class="map">
      <div class="map-chart plain-map">
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="none">
          {ground && <path class="plain-map-land" d={pathOf(ground, project)} />}
        </svg>
        {spotsOf(places, project).map((spot) => (
          <SpotMark key={spot.at.join(" ")} spot={spot} onSelect={onSelect} />
        ))}
      </div>
      <figcaption class="map-caption">
        <span class="hidden-visually">{label}</span>
        <span>This browser draws no WebGL, so the map is plain and does not move. Map: Natural Earth</span>
      </figcaption>
    </figure>
  );
}
