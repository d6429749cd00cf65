import { countryCodes } from "../../lexicon/country-codes.ts";
import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { Incident, IncidentPlace } from "../../model/dossier.ts";
import type { Catalog } from "../catalog.ts";
import type { Cell } from "../table.ts";
import { blank, cell } from "./cells.ts";
import { placeEvidence } from "./evidence.ts";
import { gazetteerRow, mainPlace } from "./where.ts";

type Column =
  | "iso"
  | "region"
  | "country"
  | "admin1"
  | "admin2"
  | "admin3"
  | "location"
  | "latitude"
  | "longitude"
  | "geo_precision";

export type WhereColumns = Readonly<Record<Column, Cell>>;

const precisions: ReadonlyMap<IncidentPlace["precision"], readonly [code: number, rule: string]> = new Map([
  ["exact", [1, "acled/where/town"]],
  ["settlement", [1, "acled/where/town"]],
  ["area", [2, "acled/where/near"]],
  ["district", [2, "acled/where/part"]],
  ["region", [3, "acled/where/region"]],
] as const);

/** Longest stretch between two places told in one breath. */
const breath = 60;
const joined = /^[^.!?;:\n]*?(?:,| and | & )[^.!?;:\n]*$/;

function isTown({ precision }: IncidentPlace): boolean {
  return precision === "exact" || precision === "settlement";
}

/** Whether some report names both places in one breath: "two sites, Al-Qaim and Jurf al-Sakhar". */
function toldTogether(a: IncidentPlace, b: IncidentPlace, catalog: Catalog): boolean {
  return a.evidence.some((one) =>
    b.evidence.some((other) => {
      if (one.article !== other.article) return false;
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      if (second.start - first.end > breath) return false;
      return joined.test((catalog.sourceOf.get(one.article)?.text ?? "").slice(first.end, second.start));
    }),
  );
}

/** The towns an incident makes rows of: the main one, and those told with it in one breath. */
export function codedPlaces(incident: Incident, catalog: Catalog): IncidentPlace[] {
  const main = mainPlace(incident);
  if (!main) return [];
  if (!isTown(main)) return [main];
  const others = incident.places.filter(
    (place) => place !== main && isTown(place) && place.lat !== null && toldTogether(main, place, catalog),
  );
  return [main, ...others];
}

/** Whether a place is fine enough to be recorded. */
export function isRecorded(place: IncidentPlace): boolean {
  return (
    place.lat !== null && place.lon !== null && place.country !== null && precisions.has(place.precision)
  );
}

function degrees(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

/** Everything on where one row happened. */
export function whereColumns(place: IncidentPlace): WhereColumns {
  const evidence = placeEvidence(place);
  const codes = place.country ? countryCodes(place.country) : null;
  const [code, rule] = precisions.get(place.precision) ?? [null, "acled/where/unknown"];
  const admin1 = place.precision === "region" ? place.name : (gazetteerRow(place)?.region ?? null);
  return {
    iso: codes?.numeric
      ? cell(codes.numeric, "acled/where/iso", evidence)
      : blank("acled/where/no-iso", evidence),
    region: codes
      ? cell(codes.acledRegion, "acled/where/world-region", evidence)
      : blank("acled/where/no-iso", evidence),
    country: cell(
      place.country ? (countryOf(place.country)?.name ?? place.country) : null,
      "acled/where/country",
      evidence,
    ),
    admin1: admin1 ? cell(admin1, "acled/where/admin1", evidence) : blank("acled/where/no-admin", evidence),
    admin2:
      place.precision === "district"
        ? cell(place.name, "acled/where/admin2", evidence)
        : blank("acled/where/no-admin", evidence),
    admin3: blank("acled/where/no-admin"),
    location: cell(place.name, "acled/where/location", evidence),
    latitude: cell(degrees(place.lat), "acled/where/point", evidence),
    longitude: cell(degrees(place.lon), "acled/where/point", evidence),
    geo_precision: cell(code, rule, evidence),
  };
}
