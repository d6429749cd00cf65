import type { Incident, IncidentPlace } from "../model/dossier.ts";

/** A place that a point on a map can stand for. */
export interface Pin extends IncidentPlace {
  readonly lat: number;
  readonly lon: number;
}

/** Whether a point can stand for a place: it is located, and is more than a whole country told by its middle. */
export function isPin(place: IncidentPlace): place is Pin {
  return (
    place.lat !== null && place.lon !== null && place.precision !== "country" && place.precision !== "none"
  );
}

/** The one place of an incident that a point can stand for; null where there is none, or where there are several. */
export function onlyPin({ places }: Incident): Pin | null {
  const pins = places.filter(isPin);
  return pins.length === 1 ? (pins[0] ?? null) : null;
}
