import { findPlaces, type GazetteerPlace } from "../../lexicon/gazetteer.ts";
import type { FactClaim, Incident, IncidentPlace } from "../../model/dossier.ts";
import type { PlacePrecision } from "../../model/place.ts";
import { fold } from "../../text/fold.ts";

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

function finestPlaces({ places }: Incident): IncidentPlace[] {
  const finest = Math.min(...places.map(fineness));
  return places.filter((place) => fineness(place) === finest);
}

/** The place told most finely; of equals the one most reports tell, which stands first. */
export function mainPlace(incident: Incident): IncidentPlace | null {
  return finestPlaces(incident)[0] ?? null;
}

/** Of several equally fine places the one where the dead are told; null where the toll names none or several. */
export function placeOfDead(incident: Incident, claims: readonly FactClaim[]): IncidentPlace | null {
  const places = finestPlaces(incident);
  return places.length > 1 ? namedPlace(claims, places) : null;
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

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The one place that the sentences of claims name ("two killed in the al-Qaim sector"); null where they name none or several. */
export function namedPlace(
  claims: readonly FactClaim[],
  places: readonly IncidentPlace[],
): IncidentPlace | null {
  const named = places.filter(({ name }) =>
    claims.some(({ evidence }) => letters(evidence.text).includes(letters(name))),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
