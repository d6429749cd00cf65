import type { ComponentChildren, RefObject, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Words } from "../parts/words.tsx";
import { theme } from "../theme.ts";
import "./map.css";
import { type Box, boundsOf, isRough, type MapPlace } from "./map-place.ts";
import { MapTools } from "./map-tools.tsx";
import type { MapHandle } from "./open-map.ts";
import { PlainMap } from "./plain-map.tsx";
import { tileAddress } from "./tile-address.ts";

export interface PlaceMapProps {
  readonly places: readonly MapPlace[];
  /** What the map shows, in words, for those who do not see it. */
  readonly label: string;
  /** Id whose ground is drawn; with `areas="all"` every place's is. */
  readonly selected?: string | null;
  readonly areas?: "all" | "selected";
  /** Ids at the mark that was clicked, several where marks cannot be told apart; none where the ground was. */
  readonly onSelect?: (ids: readonly string[]) => void;
  /** The ground in view, each time the reader moved it. */
  readonly onView?: (box: Box) => void;
  /** Ground to show instead of that around all places. */
  readonly view?: Box | null;
  /** Words under the map. */
  readonly children?: ComponentChildren;
}

function hasWebGl(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

interface OpenedChart {
  readonly chart: MapHandle | null;
  /** Whether the browser cannot draw it. */
  readonly plain: boolean;
  readonly hovered: string | null;
}

interface ChartRefs {
  readonly latest: RefObject<PlaceMapProps>;
  /** The view the reader moved to last. */
  readonly reached: RefObject<string | null>;
}

function useChart(box: RefObject<HTMLDivElement | null>, { latest, reached }: ChartRefs): OpenedChart {
  const [chart, setChart] = useState<MapHandle | null>(null);
  const [plain, setPlain] = useState(() => !hasWebGl());
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    const container = box.current;
    if (plain || !container) return;
    let [handle, gone]: [MapHandle | null, boolean] = [null, false];
    const open = async () => {
      const { openMap } = await import("./open-map.ts");
      if (gone) return;
      handle = openMap(container, {
        tiles: tileAddress(),
        label: latest.current.label,
        onSelect: (ids) => latest.current.onSelect?.(ids),
        onView: (view) => {
          reached.current = view.join(",");
          latest.current.onView?.(view);
        },
        onHover: setHovered,
      });
      setChart(handle);
    };
    open().catch(() => setPlain(true));
    return () => {
      gone = true;
      handle?.close();
    };
  }, [plain, box, latest, reached]);
  return { chart, plain, hovered };
}

/** Takes the page's colours again when the theme changes, by choice or by the hour. */
function useRepaint(chart: MapHandle | null): void {
  const chosen = theme.value;
  useEffect(() => {
    if (!chart || chosen === undefined) return;
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    chart.repaint();
    dark.addEventListener("change", chart.repaint);
    return () => dark.removeEventListener("change", chart.repaint);
  }, [chart, chosen]);
}

interface FitRefs extends Pick<ChartRefs, "reached"> {
  readonly key: string;
}

/** Follows the view that is asked for, or all places where none is, but never the reader's own moves. */
function useFit(
  chart: MapHandle | null,
  { places, view = null }: PlaceMapProps,
  { key, reached }: FitRefs,
): void {
  const asked = view?.join(",") ?? null;
  useEffect(() => {
    if (asked === null || asked !== reached.current)
      chart?.fit(view ?? boundsOf(places), { loosely: view === null });
  }, [chart, asked, asked === null ? key : null]);
}

function keyOf(places: readonly MapPlace[]): string {
  return places.map(({ id, lat, lon, agreement }) => `${id} ${lat} ${lon} ${agreement}`).join("\n");
}

/** Places on a map that needs no network; without WebGL a plain drawing of the same. */
export function PlaceMap(props: PlaceMapProps): VNode {
  const { places, selected = null, areas = "selected", label } = props;
  const box = useRef<HTMLDivElement | null>(null);
  const reached = useRef<string | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { chart, plain, hovered } = useChart(box, { latest, reached });
  useRepaint(chart);
  const key = keyOf(places);
  const circled = areas === "all" ? "all" : (hovered ?? selected);
  useEffect(() => {
    chart?.show(places, areas === "all" ? places : places.filter(({ id }) => id === circled));
  }, [chart, key, circled, areas]);
  useFit(chart, props, { key, reached });
  const pointed = places.find(({ id }) => id === hovered);
  if (plain) return <PlainMap {...props} />;
  return (
    <figure class="map">
      <div class="map-chart" ref={box} />
      {pointed && (
        <p class="map-told" aria-hidden="true">
          <Words>{pointed.title ?? pointed.label}</Words>
        </p>
      )}
      {chart && <MapTools chart={chart} onFit={() => chart.fit(boundsOf(places), { loosely: true })} />}
      <figcaption class="map-caption">
        <span class="hidden-visually">{label}</span>
        {props.children}
        {areas === "all" && places.some(isRough) && <span>Dashed: known only roughly</span>}
        <span>Map: Natural Earth, GeoNames</span>
      </figcaption>
    </figure>
  );
}
