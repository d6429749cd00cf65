import { countryCodes } from "../../lexicon/country-codes.ts";
import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { FactClaim, Incident, IncidentPlace } from "../../model/dossier.ts";
import { judgementOfRule } from "../../model/judgement.ts";
import type { PlacePrecision } from "../../model/place.ts";
import type { Cell } from "../table.ts";
import { blank, cell } from "./cells.ts";
import { placeEvidence } from "./evidence.ts";
import { gazetteerRow, isHighSea, isStretch, mainPlace, placeOfDead } from "./where.ts";

type Column =
  | "where_prec"
  | "where_coordinates"
  | "where_description"
  | "adm_1"
  | "adm_2"
  | "latitude"
  | "longitude"
  | "geom_wkt"
  | "priogrid_gid"
  | "country"
  | "country_id"
  | "region";

export type WhereColumns = Readonly<Record<Column, Cell>>;

const precisions: Readonly<Record<Exclude<PlacePrecision, "none">, readonly [code: number, rule: string]>> = {
  exact: [1, "ged/where/exact"],
  settlement: [1, "ged/where/exact"],
  area: [2, "ged/where/near"],
  district: [3, "ged/where/second-order"],
  region: [4, "ged/where/first-order"],
  country: [6, "ged/where/country"],
};

function precisionOf(place: IncidentPlace): readonly [code: number | null, rule: string] {
  if (isHighSea(place)) return [7, "ged/where/high-sea"];
  if (isStretch(place)) return [5, "ged/where/stretch"];
  return place.precision === "none" ? [null, "ged/where/unknown-place"] : precisions[place.precision];
}

/** Cell of the half-degree grid, counted row by row from the south-west corner of the world. */
export function gridCell(lat: number, lon: number): number {
  const row = Math.min(359, Math.floor((lat + 90) * 2));
  const column = Math.min(719, Math.floor((lon + 180) * 2));
  return row * 720 + column + 1;
}

function pointColumns(
  place: IncidentPlace,
): Pick<WhereColumns, "latitude" | "longitude" | "geom_wkt" | "priogrid_gid"> {
  const { lat, lon } = place;
  const evidence = placeEvidence(place);
  const none = place.precision === "country" ? "ged/where/no-centroid" : "ged/where/no-point";
  if (lat === null || lon === null || place.precision === "country") {
    const missing = blank(none, evidence);
    return { latitude: missing, longitude: missing, geom_wkt: missing, priogrid_gid: missing };
  }
  return {
    latitude: cell(lat, "ged/where/point", evidence),
    longitude: cell(lon, "ged/where/point", evidence),
    geom_wkt: cell(`POINT (${lon.toFixed(6)} ${lat.toFixed(6)})`, "ged/where/wkt", evidence),
    priogrid_gid: cell(gridCell(lat, lon), "ged/where/grid", evidence),
  };
}

function areaColumns(
  place: IncidentPlace,
): Pick<WhereColumns, "adm_1" | "adm_2" | "country" | "country_id" | "region"> {
  const evidence = placeEvidence(place);
  const row = gazetteerRow(place);
  const region =
    place.precision === "region" ? (isStretch(place) ? null : place.name) : (row?.region ?? null);
  const { country } = place;
  const codes = country ? countryCodes(country) : null;
  const id = codes?.gleditschWard ?? null;
  return {
    adm_1: region ? cell(region, "ged/where/adm-1", evidence) : blank("ged/where/adm-unknown", evidence),
    adm_2:
      place.precision === "district"
        ? cell(place.name, "ged/where/adm-2", evidence)
        : blank("ged/where/adm-2-unknown", evidence),
    country: country
      ? cell(countryOf(country)?.name ?? country, "ged/where/country-name", evidence)
      : blank("ged/where/no-country", evidence),
    country_id:
      id === null ? blank("ged/where/no-country-id", evidence) : cell(id, "ged/where/country-id", evidence),
    region: codes?.ucdpRegion
      ? cell(codes.ucdpRegion, "ged/where/region", evidence)
      : blank("ged/where/no-country", evidence),
  };
}

function choice(place: IncidentPlace, ofDead: boolean): string {
  if (ofDead) return "ged/where/of-the-dead";
  if (judgementOfRule(place.rule ?? null) !== null) return "ged/where/judged";
  return place.rule ? "ged/where/named-most" : "ged/where/finest";
}

/** Everything on where an incident happened; blank where no place is told. `toll` are the claims of the best estimate. */
export function whereColumns(incident: Incident, toll: readonly FactClaim[]): WhereColumns {
  const ofDead = placeOfDead(incident, toll);
  const place = ofDead ?? mainPlace(incident);
  const none = blank("ged/where/not-told");
  if (!place) {
    const area = { adm_1: none, adm_2: none, country: none, country_id: none, region: none };
    const point = { latitude: none, longitude: none, geom_wkt: none, priogrid_gid: none };
    return { where_prec: none, where_coordinates: none, where_description: none, ...area, ...point };
  }
  const [code, rule] = precisionOf(place);
  const evidence = placeEvidence(place);
  const described = incident.places.map(
    ({ name, precision }) => `${name} (${precision === "none" ? "not in the gazetteer" : precision})`,
  );
  return {
    where_prec: cell(code, rule, evidence),
    where_coordinates: cell(place.name, choice(place, ofDead !== null), evidence),
    where_description: cell(described.join("; "), "ged/where/all", incident.places.flatMap(placeEvidence)),
    ...pointColumns(place),
    ...areaColumns(place),
  };
}
