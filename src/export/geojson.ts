import type { Feature, Point } from "geojson";
import type { Incident, IncidentPlace } from "../model/dossier.ts";
import { engine } from "../model/engine.ts";
import { anchorArticles, factSummary, incidentAnchors, offsetsNote } from "./anchors.ts";
import { type Catalog, independent } from "./catalog.ts";
import type { FormatWriter } from "./format.ts";
import { jsonObject } from "./json-stream.ts";
import { partyNames } from "./party-names.ts";
import { isPin } from "./pins.ts";
import { type GroundedIncident, ground } from "./tables/grounds.ts";
import { wholeFact } from "./tables/incidents-table.ts";

export type IncidentFeature = Feature<Point | null, Readonly<Record<string, unknown>>>;

/** A toll in flat properties, for tools that read no others. */
function toll(incident: Incident, aspect: "killed" | "wounded"): object {
  const fact = wholeFact(incident, aspect);
  return {
    [`${aspect}Low`]: fact?.low ?? null,
    [`${aspect}High`]: fact?.high ?? null,
    [`${aspect}Best`]: fact?.best ?? null,
    [`${aspect}Agreement`]: fact?.agreement ?? null,
  };
}

function placeProperties(place: IncidentPlace | null): object {
  return {
    place: place?.name ?? null,
    country: place?.country ?? null,
    precision: place?.precision ?? null,
    placeRule: place?.rule ?? null,
    /** Middle of a country, which no point may stand for. */
    middle: place && !isPin(place) && place.lat !== null ? [place.lon, place.lat] : null,
  };
}

function shared(catalog: Catalog, of: GroundedIncident): object {
  const { incident } = of;
  const names = (ids: readonly string[]) => partyNames(catalog, ids);
  return {
    incident: incident.id,
    story: incident.story,
    title: incident.title,
    type: incident.type,
    from: incident.date?.from ?? null,
    to: incident.date?.to ?? null,
    datePrecision: incident.date?.precision ?? null,
    dateRule: incident.date?.rule ?? null,
    initiators: names(incident.initiators),
    targets: names(incident.targets),
    weapons: names(incident.weapons),
    reports: incident.articles.length,
    independent: independent(catalog, incident.articles),
    placeAgreement: wholeFact(incident, "place")?.agreement ?? null,
    ...toll(incident, "killed"),
    ...toll(incident, "wounded"),
    facts: incident.facts.map(factSummary),
    evidence: incidentAnchors(of),
  };
}

function geometryOf(place: IncidentPlace | null): Point | null {
  return place && isPin(place) ? { type: "Point", coordinates: [place.lon, place.lat] } : null;
}

/** One feature a place of an incident, and one without geometry for an incident without place. */
export function* incidentFeatures(catalog: Catalog): Generator<IncidentFeature> {
  for (const incident of catalog.dossier.incidents) {
    const properties = shared(catalog, ground(incident));
    const places = incident.places.length > 0 ? incident.places : [null];
    for (const [index, place] of places.entries()) {
      yield {
        type: "Feature",
        id: `${incident.id}/${index + 1}`,
        geometry: geometryOf(place),
        properties: {
          placeNumber: place ? index + 1 : null,
          placeCount: incident.places.length,
          ...placeProperties(place),
          ...properties,
        },
      };
    }
  }
}

/** Places of incidents by RFC 7946: longitude before latitude, no geometry where no point can stand for the place. */
export const geojson: FormatWriter = {
  write: (catalog) =>
    jsonObject(
      {
        type: "FeatureCollection",
        generator: engine,
        offsets: offsetsNote,
        articles: anchorArticles(catalog),
      },
      { features: incidentFeatures(catalog) },
    ),
};
