import type { Column, Datatype } from "../table.ts";

type Row = readonly [name: string, datatype: Datatype, description: string];

/** The 31 columns of the layout in the order in which its codebook lists them. */
const rows: readonly Row[] = [
  ["event_id_cnty", "string", "Id of the row, made from the incident's; not an id of the publisher"],
  ["event_date", "date", "Day of the event, or the middle of the days told"],
  ["year", "integer", "Year of event_date"],
  ["time_precision", "integer", "1 the day, 2 the week, 3 the month"],
  ["disorder_type", "string", "Kind of disorder the sub-event belongs to"],
  ["event_type", "string", "Type of event"],
  ["sub_event_type", "string", "Type of sub-event"],
  ["actor1", "string", "Who did it"],
  ["assoc_actor_1", "string", "Who else did it, apart by semicolons"],
  ["inter1", "string", "What kind of actor actor1 is"],
  ["actor2", "string", "To whom it was done"],
  ["assoc_actor_2", "string", "To whom else, apart by semicolons"],
  ["inter2", "string", "What kind of actor actor2 is"],
  ["interaction", "string", "Both kinds"],
  ["civilian_targeting", "string", "Civilians targeted, or blank"],
  ["iso", "integer", "ISO 3166-1 numeric code of the country"],
  ["region", "string", "Region of the world"],
  ["country", "string", "Country of the place"],
  ["admin1", "string", "First-level region"],
  ["admin2", "string", "Second-level region"],
  ["admin3", "string", "Blank: no source tells it"],
  ["location", "string", "Name of the place"],
  ["latitude", "number", "Degrees north, WGS 84, four decimals"],
  ["longitude", "number", "Degrees east, WGS 84, four decimals"],
  ["geo_precision", "integer", "1 a town, 2 near one or part of a region, 3 a region"],
  ["source", "string", "Outlets, apart by semicolons"],
  ["source_scale", "string", "Blank: how near an outlet is to the event is not told"],
  ["notes", "string", "What is told, with the words quoted, and what the coding did to it"],
  ["fatalities", "integer", "The lowest number told"],
  ["tags", "string", "Our own: whether the sources disagree on the dead"],
  ["timestamp", "integer", "Seconds since 1970 of the latest report's publication"],
];

export const acledColumns: readonly Column[] = rows.map(([name, datatype, description]) => ({
  name,
  title: name.replaceAll("_", " "),
  datatype,
  description,
}));
