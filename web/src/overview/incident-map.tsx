import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { IncidentFilter } from "../../../src/model/desk.ts";
import { counted } from "../labels.ts";
import type { Box, MapPlace } from "../map/map-place.ts";
import { PlaceMap } from "../map/place-map.tsx";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Words } from "../parts/words.tsx";
import { go, setQuery } from "../router.ts";
import { boxText } from "./filter.ts";
import type { Outline } from "./outline.ts";

function placesOf(items: readonly Outline[]): MapPlace[] {
  return items.flatMap(({ id, title, agreement, places }) =>
    places.flatMap(({ name, lat, lon, precision }) =>
      lat === null || lon === null ? [] : [{ id, label: name, title, lat, lon, precision, agreement }],
    ),
  );
}

function Picked(props: { readonly items: readonly Outline[]; readonly onClose: () => void }): VNode {
  return (
    <section class="picked" aria-label="Incidents at this place">
      <div class="picked-head">
        <strong>{counted(props.items.length, "incident")} here</strong>
        <button type="button" class="button button-plain" onClick={props.onClose} aria-label="Close">
          ×
        </button>
      </div>
      <ul>
        {props.items.map(({ id, title, agreement }) => (
          <li key={id}>
            <a href={`/incidents/${id}`}>
              <Words>{title}</Words>
            </a>{" "}
            <AgreementChip of={agreement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Incidents on the map; it can hold the list to what it shows. */
export function IncidentMap(props: {
  readonly items: readonly Outline[];
  readonly box: IncidentFilter["box"];
}): VNode {
  const { items, box } = props;
  const [seen, setSeen] = useState<Box | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const places = useMemo(() => placesOf(items), [items]);
  const located = useMemo(() => new Set(places.map(({ id }) => id)), [places]);
  const chosen = items.filter(({ id }) => picked.includes(id));
  const view = (next: Box) => {
    setSeen(next);
    if (box) setQuery({ box: boxText(next) }, { replace: true });
  };
  const select = (ids: readonly string[]) => {
    if (ids.length === 1) go(`/incidents/${ids[0]}`);
    else setPicked(ids);
  };
  return (
    <section class="overview-map" aria-label="Map">
      <PlaceMap
        places={places}
        label={`Map of ${counted(located.size, "incident")}; the table below lists the same`}
        view={box ?? null}
        onView={view}
        onSelect={select}
      >
        <span>○ one source ● several ✕ in conflict; numbers count places</span>
      </PlaceMap>
      {chosen.length > 1 && <Picked items={chosen} onClose={() => setPicked([])} />}
      <p class="overview-map-foot">
        <label>
          <input
            type="checkbox"
            checked={box !== undefined}
            onChange={(event) =>
              setQuery({ box: event.currentTarget.checked ? boxText(seen ?? [-180, -85, 180, 85]) : null })
            }
          />{" "}
          Only what the map shows
        </label>
        {items.length > located.size && (
          <span class="soft">
            {counted(items.length - located.size, "incident")} without a known point{" "}
            {items.length - located.size === 1 ? "is" : "are"} in the table only
          </span>
        )}
      </p>
    </section>
  );
}
