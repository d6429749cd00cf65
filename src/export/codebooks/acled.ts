import { countryOf } from "../../lexicon/gazetteer-areas.ts";
import type { Incident, IncidentPlace } from "../../model/dossier.ts";
import { isDecided } from "../../model/judgement.ts";
import type { Message } from "../../model/message.ts";
import { dayNumber } from "../../text/calendar.ts";
import { fold } from "../../text/fold.ts";
import type { Catalog } from "../catalog.ts";
import { csvText } from "../csv-text.ts";
import type { FormatWriter } from "../format.ts";
import type { Cell, Row, Table } from "../table.ts";
import { actorColumns, actorNote } from "./acled-actors.ts";
import { castOf } from "./acled-cast.ts";
import { acledColumns } from "./acled-columns.ts";
import { type CodedDay, codedDays } from "./acled-days.ts";
import { type Coding, codingOf, disorderOf } from "./acled-events.ts";
import { type Fatalities, fatalitiesOf, splitEvenly } from "./acled-fatalities.ts";
import { notesCell } from "./acled-notes.ts";
import { acledRules } from "./acled-rules.ts";
import { codedPlaces, isRecorded, whereColumns } from "./acled-where.ts";
import { blank, cell, inOrder } from "./cells.ts";
import { dateEvidence, eventEvidence } from "./evidence.ts";
import { inDayOrder } from "./incidents.ts";
import { leftOut } from "./left-out.ts";
import { type Parties, partiesOf } from "./parties.ts";
import { sayings } from "./rule.ts";
import { reportsOf } from "./sources.ts";
import { whole } from "./tolls.ts";

/** An incident with all its rows have in common. */
interface Coded {
  readonly incident: Incident;
  readonly coding: Coding;
  readonly parties: Parties;
  readonly fatalities: Fatalities;
  readonly days: readonly CodedDay[];
  readonly places: readonly IncidentPlace[];
}

/** One row of it. */
interface Share {
  readonly day: CodedDay;
  readonly place: IncidentPlace;
  readonly dead: number;
}

/** Why an incident makes no row, or all that its rows share. */
function code(catalog: Catalog, incident: Incident): Coded | { readonly rule: string; readonly why: string } {
  const parties = partiesOf(catalog, incident);
  const coding = codingOf(incident, parties);
  if (!coding)
    return { rule: "acled/row/no-type", why: `the hierarchy of events has no place for ${incident.type}` };
  if (!incident.date) return { rule: "acled/row/undated", why: "no day is told" };
  const days = codedDays(incident.date);
  if (days.length === 0)
    return { rule: "acled/row/too-coarse", why: "its time is told more coarsely than a month" };
  const places = codedPlaces(incident, catalog);
  const [main] = places;
  if (!main) return { rule: "acled/row/no-place", why: "no place is told" };
  if (main.precision === "country")
    return { rule: "acled/row/country-only", why: "only its country is told" };
  if (!isRecorded(main)) return { rule: "acled/row/no-point", why: `no point is known for ${main.name}` };
  return { incident, coding, parties, fatalities: fatalitiesOf(incident, places), days, places };
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Id of a row: the incident's, with its day and place where the incident makes several rows. */
function rowId({ incident, days, places }: Coded, { day, place }: Share): string {
  const parts = [`STEMMA-${incident.id}`];
  if (days.length > 1) parts.push(day.day.replaceAll("-", ""));
  if (places.length > 1) parts.push(slug(place.name));
  return parts.join("-");
}

function fatalitiesCell({ fatalities, days, places }: Coded, { dead }: Share): Cell {
  const several = days.length * (fatalities.place ? 1 : places.length) > 1 && fatalities.total > 0;
  const rule = several
    ? "acled/fatalities/split"
    : fatalities.place
      ? "acled/fatalities/placed"
      : fatalities.rule;
  return cell(dead, rule, fatalities.evidence);
}

function tagsCell(incident: Incident): Cell {
  const fact = whole(incident, "killed");
  return fact?.agreement === "conflict" && !isDecided(fact)
    ? cell("fatalities disputed", "acled/tags/disputed")
    : blank("acled/tags/none");
}

/** Seconds at which the day of the latest report began, by universal time. */
function timestampCell(catalog: Catalog, incident: Incident): Cell {
  const days = reportsOf(catalog, incident).flatMap(({ article }) => article.published?.slice(0, 10) ?? []);
  const last = days.sort().at(-1);
  return last
    ? cell(dayNumber(last) * 86_400, "acled/timestamp/publication")
    : blank("acled/timestamp/undated");
}

function rowOf(catalog: Catalog, coded: Coded, share: Share): Row {
  const { incident, coding, parties, fatalities, days, places } = coded;
  const { day, place } = share;
  const told = dateEvidence(incident);
  const type = eventEvidence(incident);
  const country = place.country ? (countryOf(place.country)?.name ?? null) : null;
  const splitting = { day, days: days.length, places: places.length };
  const id = rowId(coded, share);
  const cast = castOf(coding, parties, { catalog, incident, country, iso: place.country });
  const outlets = new Set(reportsOf(catalog, incident).map(({ outlet }) => outlet.replaceAll(";", ",")));
  const cells: Readonly<Record<string, Cell>> = {
    event_id_cnty: cell(id, "acled/id/own"),
    event_date: cell(day.day, day.rule, told),
    year: cell(Number(day.day.slice(0, 4)), "acled/when/year", told),
    time_precision: cell(day.precision, day.rule, told),
    disorder_type: cell(disorderOf(coding), "acled/event/disorder", type),
    event_type: cell(coding.event, coding.rule, type),
    sub_event_type: cell(coding.subEvent, coding.rule, type),
    ...actorColumns(coding, cast),
    ...whereColumns(place),
    source: cell([...outlets].join(";"), "acled/source/outlets", type),
    source_scale: blank("acled/source/scale"),
    notes: notesCell(catalog, incident, { fatalities, splitting, actors: actorNote(cast) }),
    fatalities: fatalitiesCell(coded, share),
    tags: tagsCell(incident),
    timestamp: timestampCell(catalog, incident),
  };
  return { id, cells: inOrder(acledColumns, cells) };
}

function sharesOf({ days, places, fatalities }: Coded): Share[] {
  const all = days.flatMap((day) => places.map((place) => ({ day, place })));
  const holds = all.map(({ place }) => fatalities.place === null || place === fatalities.place);
  const dead = splitEvenly(fatalities.total, holds.filter((one) => one).length);
  return all.map((one, index) => ({ ...one, dead: holds[index] ? (dead.shift() ?? 0) : 0 }));
}

/** One row a day and place of every incident that the hierarchy of events has a place for. */
export function acledTable(catalog: Catalog): Table {
  const messages: Message[] = [];
  const kept: Coded[] = [];
  for (const incident of inDayOrder(catalog.dossier.incidents)) {
    const found = code(catalog, incident);
    if ("why" in found) messages.push(leftOut(incident, found));
    else kept.push(found);
  }
  const rows = {
    *[Symbol.iterator]() {
      for (const coded of kept) for (const share of sharesOf(coded)) yield rowOf(catalog, coded, share);
    },
  };
  return { name: "acled", columns: acledColumns, rows, rules: sayings(acledRules), messages };
}

export const acled: FormatWriter = {
  write: (catalog, { bom }) => csvText(acledTable(catalog), { bom }),
  tables: (catalog) => [acledTable(catalog)],
};
