import type { RefObject, VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Ruling } from "../../../src/model/judgement.ts";
import type { PlacePrecision } from "../../../src/model/place.ts";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { placePrecisionLabels } from "../labels.ts";
import type { IncidentView } from "./incident-view.ts";

interface FormProps {
  readonly view: IncidentView;
  readonly onDone: () => void;
  readonly onWritten: () => void;
}

/** Sets the day, or the first and last day. */
export function DateForm({ view, onDone, onWritten }: FormProps): VNode {
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const { anchor, date } = view.detail.summary;
  const ruling = (): Ruling | null => {
    const first = from.current?.value ?? "";
    const last = to.current?.value || first;
    if (!anchor || first === "" || last < first) return null;
    return { kind: "date", incident: anchor, from: first, to: last };
  };
  return (
    <DecisionForm
      title="Set the day"
      reasons={["Day of the report taken for the day of the event", "Stated by a witness", "From footage"]}
      ruling={ruling}
      onDone={onDone}
      onWritten={onWritten}
    >
      <div class="decision-fields">
        <label class="label">
          First day
          <input ref={from} class="field" type="date" required value={date?.from ?? ""} />
        </label>
        <label class="label">
          Last day
          <input ref={to} class="field" type="date" value={date?.to ?? ""} />
        </label>
      </div>
    </DecisionForm>
  );
}

function degrees(field: HTMLInputElement | null): number | null {
  const text = field?.value.trim() ?? "";
  return text === "" ? null : Number(text);
}

function Degrees(props: {
  readonly of: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly most: number;
  readonly value: number | null;
}): VNode {
  const { of, label, most, value } = props;
  return (
    <label class="label">
      {label}
      <input ref={of} class="field" type="number" step="any" min={-most} max={most} value={value ?? ""} />
    </label>
  );
}

function Exactness(props: {
  readonly of: RefObject<HTMLSelectElement | null>;
  readonly value: PlacePrecision;
}): VNode {
  return (
    <label class="label">
      How exact
      <select ref={props.of} class="field" defaultValue={props.value}>
        {Object.entries(placePrecisionLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Sets the place by its name, with coordinates where they are known. */
export function PlaceForm({ view, onDone, onWritten }: FormProps): VNode {
  const name = useRef<HTMLInputElement>(null);
  const country = useRef<HTMLInputElement>(null);
  const precision = useRef<HTMLSelectElement>(null);
  const lat = useRef<HTMLInputElement>(null);
  const lon = useRef<HTMLInputElement>(null);
  const { anchor, places } = view.detail.summary;
  const ruling = (): Ruling | null => {
    const called = name.current?.value.trim() ?? "";
    const at = { lat: degrees(lat.current), lon: degrees(lon.current) };
    if (!anchor || called === "" || (at.lat === null) !== (at.lon === null)) return null;
    return {
      kind: "place",
      incident: anchor,
      name: called,
      ...at,
      country: country.current?.value.trim().toUpperCase() || null,
      precision: (precision.current?.value ?? "none") as PlacePrecision,
    };
  };
  const known = places[0];
  return (
    <DecisionForm
      title="Set the place"
      reasons={["Geolocated from footage", "Another place of that name", "Place of the dateline"]}
      ruling={ruling}
      onDone={onDone}
      onWritten={onWritten}
    >
      <label class="label">
        Name
        <input ref={name} class="field" required dir="auto" value={known?.name ?? ""} />
      </label>
      <div class="decision-fields">
        <Degrees of={lat} label="Latitude" most={90} value={known?.lat ?? null} />
        <Degrees of={lon} label="Longitude" most={180} value={known?.lon ?? null} />
        <label class="label">
          Country (two letters)
          <input ref={country} class="field" pattern="[A-Za-z]{2}" value={known?.country ?? ""} />
        </label>
        <Exactness of={precision} value={known?.precision ?? "settlement"} />
      </div>
    </DecisionForm>
  );
}
