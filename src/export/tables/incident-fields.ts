import type { Incident, IncidentPlace } from "../../model/dossier.ts";
import { onlyPin } from "../pins.ts";
import { type Field, field, type Reading } from "./field.ts";
import type { GroundedIncident } from "./grounds.ts";

/** An item that may belong to an incident. */
export interface OfIncident {
  readonly of: GroundedIncident | null;
  /** Whether a row before this one told of the incident. */
  readonly incidentAgain?: boolean;
}

function settled(
  read: (incident: Incident) => string | number | null,
  words: keyof Omit<GroundedIncident, "incident">,
): Reading<OfIncident> {
  return {
    rule: "table/settled",
    value: ({ of }) => (of ? read(of.incident) : null),
    evidence: ({ of }) => of?.[words] ?? [],
    again: ({ incidentAgain = false }) => incidentAgain,
  };
}

/** The place a point stands for, else the only place. */
function mainPlace(incident: Incident): IncidentPlace | null {
  return onlyPin(incident) ?? (incident.places.length === 1 ? (incident.places[0] ?? null) : null);
}

function country({ places }: Incident): string | null {
  const found = new Set(places.map((place) => place.country));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Columns that say which incident a row is about, when and where; blank for what holds of no one incident. */
export const incidentFields: readonly Field<OfIncident>[] = [
  field(["incident_id", "string", "Id of the incident; blank where a fact holds of no one incident"], {
    rule: "table/id",
    value: ({ of }) => of?.incident.id ?? null,
  }),
  field(
    ["incident", "string", "Title of the incident"],
    settled(({ title }) => title, "told"),
  ),
  field(
    ["incident_type", "string", "Kind of the incident"],
    settled(({ type }) => type, "told"),
  ),
  field(
    ["date_from", "date", "First day of the incident"],
    settled(({ date }) => date?.from ?? null, "days"),
  ),
  field(
    ["date_to", "date", "Last day of the incident, itself included"],
    settled(({ date }) => date?.to ?? null, "days"),
  ),
  field(
    ["date_precision", "string", "How finely the days are told"],
    settled(({ date }) => date?.precision ?? null, "days"),
  ),
  field(["date_rule", "string", "The rule that settled the days"], {
    rule: "table/rule-name",
    value: ({ of }) => of?.incident.date?.rule ?? null,
  }),
  field(
    ["places", "string", "Names of the incident's places, parted by a semicolon and a blank"],
    settled(({ places }) => places.map(({ name }) => name).join("; "), "where"),
  ),
  field(
    ["latitude", "number", "WGS 84 degrees, where a point can stand for one place of the incident alone"],
    settled((incident) => onlyPin(incident)?.lat ?? null, "where"),
  ),
  field(
    ["longitude", "number", "WGS 84 degrees, where a point can stand for one place of the incident alone"],
    settled((incident) => onlyPin(incident)?.lon ?? null, "where"),
  ),
  field(
    ["place_precision", "string", "How finely that place is told, or the only place"],
    settled((incident) => mainPlace(incident)?.precision ?? null, "where"),
  ),
  field(
    ["country", "string", "ISO 3166-1 alpha-2 code, where all places lie in one country"],
    settled(country, "where"),
  ),
];
