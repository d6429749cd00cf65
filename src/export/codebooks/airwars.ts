import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { Incident, IncidentPlace } from "../../model/dossier.ts";
import { spoken } from "../../model/labels.ts";
import type { Message } from "../../model/message.ts";
import type { Catalog } from "../catalog.ts";
import { csvText } from "../csv-text.ts";
import type { FormatWriter } from "../format.ts";
import type { Cell, Row, Table } from "../table.ts";
import { belligerentColumns, belligerentsOf, conceded } from "./airwars-belligerents.ts";
import { airwarsColumns } from "./airwars-columns.ts";
import { gradingColumns } from "./airwars-grading.ts";
import { type Harmed, harmColumns, harmedBy } from "./airwars-harm.ts";
import { airwarsRules } from "./airwars-rules.ts";
import { blank, cell, claimEvidence, inOrder } from "./cells.ts";
import { dateEvidence, eventEvidence, placeEvidence } from "./evidence.ts";
import { inDayOrder, isOrganised } from "./incidents.ts";
import { leftOut } from "./left-out.ts";
import { partiesOf } from "./parties.ts";
import { sayings } from "./rule.ts";
import { independentReports, reportsOf } from "./sources.ts";
import { gazetteerRow, mainPlace } from "./where.ts";

/** Cities from this size on; below the second number a village. */
const sizes = { city: 100_000, town: 1_000 };

function settlement(place: IncidentPlace): string {
  const row = gazetteerRow(place);
  if (row?.kind === "neighbourhood") return "Neighbourhood/area";
  if (!row || row.population === 0) return "Town";
  return row.population >= sizes.city ? "City" : row.population >= sizes.town ? "Town" : "Village";
}

function accuracyOf(place: IncidentPlace): Cell {
  const evidence = placeEvidence(place);
  switch (place.precision) {
    case "exact":
      return cell("Exact location (other)", "airwars/where/exact", evidence);
    case "settlement":
      return cell(settlement(place), "airwars/where/settlement", evidence);
    case "area":
      return cell("Nearby landmark", "airwars/where/near", evidence);
    case "district":
      return cell("District", "airwars/where/district", evidence);
    case "region":
      return cell("Province/governorate", "airwars/where/region", evidence);
    default:
      return blank("airwars/where/coarse", evidence);
  }
}

function whereColumns(incident: Incident): Record<string, Cell> {
  const place = mainPlace(incident);
  const none = blank("airwars/where/not-told");
  if (!place)
    return { country: none, location: none, latitude: none, longitude: none, location_accuracy: none };
  const evidence = placeEvidence(place);
  const point = place.precision !== "country" && place.lat !== null && place.lon !== null;
  const degrees = (value: number | null) =>
    point ? cell(value, "airwars/where/point", evidence) : blank("airwars/where/no-point", evidence);
  const country = place.country && (countryOf(place.country)?.name ?? place.country);
  return {
    country: country ? cell(country, "airwars/where/country", evidence) : blank("airwars/where/not-told"),
    location: cell(place.name, "airwars/where/finest", evidence),
    latitude: degrees(place.lat),
    longitude: degrees(place.lon),
    location_accuracy: accuracyOf(place),
  };
}

const timeTypes: ReadonlyMap<string, readonly [type: string, rule: string]> = new Map([
  ["minute", ["exact", "airwars/when/exact"]],
  ["hour", ["approximate", "airwars/when/approximate"]],
  ["part-of-day", ["approximate time of day", "airwars/when/part-of-day"]],
] as const);

function whenColumns(incident: Incident): Record<string, Cell> {
  const { date } = incident;
  const none = blank("airwars/when/not-told");
  if (!date) return { incident_date: none, incident_date_end: none, time_type: none };
  const evidence = dateEvidence(incident);
  const [type, rule] = timeTypes.get(date.precision) ?? ["unknown", "airwars/when/unknown"];
  return {
    incident_date: cell(date.from, "airwars/when/bounds", evidence),
    incident_date_end: cell(date.to, "airwars/when/bounds", evidence),
    time_type: cell(type, rule, evidence),
  };
}

function isHarm(found: Harmed): boolean {
  return [found.civilians, found.undetermined, found.belligerents].some((one) => one !== null && one.max > 0);
}

function rowOf(catalog: Catalog, incident: Incident): Row {
  const parties = partiesOf(catalog, incident);
  const belligerents = belligerentsOf(incident, parties);
  const [killed, injured] = [harmedBy(incident, "killed"), harmedBy(incident, "wounded")];
  const owned = conceded(incident, belligerents);
  const numbers = owned.map(({ figure }) => figure?.low ?? figure?.high ?? 0);
  const concededCell = (pick: (...values: number[]) => number) =>
    numbers.length === 0
      ? blank("airwars/conceded/none")
      : cell(pick(...numbers), "airwars/conceded/told", claimEvidence(owned));
  const evidence = eventEvidence(incident);
  const reports = reportsOf(catalog, incident);
  const id = `STEMMA-${incident.id}`;
  const cells: Readonly<Record<string, Cell>> = {
    code: cell(id, "airwars/id/own"),
    ...whenColumns(incident),
    ...whereColumns(incident),
    strike_type: cell(spoken(incident.type), "airwars/type/told", evidence),
    ...gradingColumns(catalog, incident, { belligerents, killed, injured }),
    ...harmColumns(killed, "killed"),
    ...harmColumns(injured, "injured"),
    conceded_killed_min: concededCell(Math.min),
    conceded_killed_max: concededCell(Math.max),
    ...belligerentColumns(catalog, incident, { belligerents, parties }),
    sources: cell(
      [...new Set(reports.map(({ outlet }) => outlet.replaceAll(";", ",")))].join(";"),
      "airwars/sources/outlets",
      evidence,
    ),
    sources_count: cell(reports.length, "airwars/sources/reports", evidence),
    independent_sources: cell(independentReports(catalog, incident), "airwars/sources/independent", evidence),
  };
  return { id, cells: inOrder(airwarsColumns, cells) };
}

/** One row an incident of organised violence in which somebody is told harmed. */
export function airwarsTable(catalog: Catalog): Table {
  const messages: Message[] = [];
  const kept: Incident[] = [];
  for (const incident of inDayOrder(catalog.dossier.incidents)) {
    if (!isOrganised(incident))
      messages.push(
        leftOut(incident, { rule: "airwars/row/violence", why: `${incident.type} is no organised violence` }),
      );
    else if (!isHarm(harmedBy(incident, "killed")) && !isHarm(harmedBy(incident, "wounded")))
      messages.push(leftOut(incident, { rule: "airwars/row/no-harm", why: "nobody is told harmed" }));
    else kept.push(incident);
  }
  const rows = {
    *[Symbol.iterator]() {
      for (const incident of kept) yield rowOf(catalog, incident);
    },
  };
  return { name: "airwars", columns: airwarsColumns, rows, rules: sayings(airwarsRules), messages };
}

export const airwars: FormatWriter = {
  write: (catalog, { bom }) => csvText(airwarsTable(catalog), { bom }),
  tables: (catalog) => [airwarsTable(catalog)],
};
