import { findPlaces, type GazetteerPlace } from "../../lexicon/gazetteer.ts";
import type { Incident, IncidentPlace } from "../../model/dossier.ts";
import type { PlacePrecision } from "../../model/place.ts";

const fineToCoarse: readonly PlacePrecision[] = [
  "exact",
  "settlement",
  "area",
  "district",
  "region",
  "country",
  "none",
];

function fineness({ precision }: IncidentPlace): number {
  return fineToCoarse.indexOf(precision);
}

/** The place told most finely; of equals the one most reports tell, which stands first. */
export function mainPlace({ places }: Incident): IncidentPlace | null {
  const finest = Math.min(...places.map(fineness));
  return places.find((place) => fineness(place) === finest) ?? null;
}

/** The gazetteer's row of a place: of its name, the one at its point. */
export function gazetteerRow({ name, lat, lon, country }: IncidentPlace): GazetteerPlace | null {
  if (lat === null || lon === null) return null;
  return (
    findPlaces(name).find((row) => row.lat === lat && row.lon === lon && row.country === country) ?? null
  );
}

const water = /\b(?:sea|gulf|strait|straits|ocean|bay|channel|waters)\b/i;

/** Whether a place is open water of no country. */
export function isHighSea(place: IncidentPlace): boolean {
  return place.country === null && gazetteerRow(place)?.kind === "physical" && water.test(place.name);
}

/** Whether a place is a stretch of land or a line and no point: a desert, a valley, a river. */
export function isStretch(place: IncidentPlace): boolean {
  return gazetteerRow(place)?.kind === "physical" && !isHighSea(place);
}
