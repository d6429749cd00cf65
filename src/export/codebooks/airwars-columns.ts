import type { Column, Datatype } from "../table.ts";

type Row = readonly [name: string, datatype: Datatype, description: string];

const populations = [
  ["civilians", "civilians"],
  ["children", "children"],
  ["women", "women"],
  ["men", "men"],
  ["undetermined", "people not told to be civilians or belligerents"],
  ["belligerents", "soldiers, police and fighters"],
] as const;

function ranges(harm: "killed" | "injured"): Row[] {
  return populations.flatMap(([name, words]): Row[] => [
    [`${name}_${harm}_min`, "integer", `Fewest ${words} told ${harm}; blank where unknown`],
    [`${name}_${harm}_max`, "integer", `Most ${words} told ${harm}; blank where unknown`],
  ]);
}

/** Columns after what the archive's own pages show of an incident; it publishes no file layout to keep to. */
const rows: readonly Row[] = [
  ["code", "string", "Id of the row, made from the incident's; not a code of the archive"],
  ["incident_date", "date", "First day it can have been"],
  ["incident_date_end", "date", "Last day it can have been"],
  ["time_type", "string", "How finely the time is told"],
  ["country", "string", "Country of the place"],
  ["location", "string", "Name of the place"],
  ["latitude", "number", "Degrees north, WGS 84"],
  ["longitude", "number", "Degrees east, WGS 84"],
  ["location_accuracy", "string", "How finely the place is told"],
  ["strike_status", "string", "Declared, contested, likely or single source claim"],
  ["strike_type", "string", "Kind of happening"],
  ["grading", "string", "Confirmed, Fair, Weak, Contested or Discounted"],
  ["grading_reason", "string", "Why it is graded so"],
  ...ranges("killed"),
  ...ranges("injured"),
  ["conceded_killed_min", "integer", "Fewest dead a party to it concedes"],
  ["conceded_killed_max", "integer", "Most dead a party to it concedes"],
  ["known_belligerents", "string", "Who says it did it, apart by semicolons"],
  ["suspected_belligerents", "string", "Who else is told to have done it, apart by semicolons"],
  ["suspected_targets", "string", "Armed parties told to have been aimed at, apart by semicolons"],
  ["belligerent_statements", "string", "What parties say of it, with the sentence and its outlet"],
  ["sources", "string", "Outlets, apart by semicolons"],
  ["sources_count", "integer", "Reports"],
  ["independent_sources", "integer", "Independent accounts"],
];

export const airwarsColumns: readonly Column[] = rows.map(([name, datatype, description]) => ({
  name,
  title: name.replaceAll("_", " "),
  datatype,
  description,
}));
