import { eventTypes } from "../../lexicon/event-types.ts";
import type { Incident } from "../../model/dossier.ts";

/** Incidents in the order of their first day, undated ones last, then of their ids. */
export function inDayOrder(incidents: readonly Incident[]): Incident[] {
  const key = ({ date, id }: Incident) => `${date?.from ?? "9"} ${id}`;
  return incidents.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whether an incident is violence that somebody did to somebody: no accident, disaster or suicide. */
export function isOrganised({ type }: Incident): boolean {
  const known = eventTypes.get(type);
  return Boolean(known?.violent && known.plover !== null);
}
