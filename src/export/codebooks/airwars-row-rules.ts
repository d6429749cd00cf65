import { at, on, plain, strike } from "./airwars-cases.ts";
import { seven } from "./given-cases.ts";
import type { RuleRow } from "./rule.ts";

/** Which incidents make rows. */
export const rowRules: readonly RuleRow[] = [
  [
    "row/violence",
    "",
    "Only violence that somebody did makes a row.",
    [{ type: "accident", killed: [seven] }, undefined],
  ],
  ["row/no-harm", "", "An incident in which nobody is told killed or injured makes no row.", [{}, undefined]],
  [
    "id/own",
    "code",
    "STEMMA- and the id of the incident; it never looks like one of the archive's.",
    [plain, "STEMMA-told"],
  ],
  ["type/told", "strike_type", "Kind of happening most reports tell.", [strike, "air strike"]],
];

/** When it was. */
export const whenRules: readonly RuleRow[] = [
  [
    "when/bounds",
    "incident_date incident_date_end",
    "First and last day it can have been.",
    [plain, "2024-01-23"],
  ],
  ["when/exact", "time_type", "Exact: a time by the clock is told.", [on("minute"), "exact"]],
  ["when/approximate", "time_type", "Approximate: the hour is told.", [on("hour"), "approximate"]],
  [
    "when/part-of-day",
    "time_type",
    "Approximate time of day: morning, evening or night is told.",
    [on("part-of-day"), "approximate time of day"],
  ],
  ["when/unknown", "time_type", "Unknown: no time of day is told.", [plain, "unknown"]],
  [
    "when/not-told",
    "incident_date incident_date_end time_type",
    "Blank where no day is told.",
    [{ ...plain, date: null }, null],
  ],
];

/** Where it was. */
export const whereRules: readonly RuleRow[] = [
  [
    "where/exact",
    "location_accuracy",
    "A named site whose point is known; known by others than the archive.",
    [at("exact"), "Exact location (other)"],
  ],
  [
    "where/settlement",
    "location_accuracy",
    "City, town, village or neighbourhood, by the gazetteer's kind and its number of people (a city from 100,000, a village under 1,000; a town where the number is unknown).",
    [at("settlement"), "City"],
  ],
  [
    "where/near",
    "location_accuracy",
    "Only nearness to a named place is told.",
    [at("area"), "Nearby landmark"],
  ],
  ["where/district", "location_accuracy", "Only the district is told.", [at("district"), "District"]],
  ["where/region", "location_accuracy", "Only the province is told.", [at("region"), "Province/governorate"]],
  [
    "where/coarse",
    "location_accuracy",
    "Blank where only a country is told, or a place no gazetteer has.",
    [at("country"), null],
  ],
  [
    "where/finest",
    "location",
    "The place told most finely; of equals the one most reports tie to the happening.",
    [plain, "Mosul"],
  ],
  ["where/point", "latitude longitude", "Point of the place in the gazetteer.", [plain, 36.335]],
  [
    "where/no-point",
    "latitude longitude",
    "Blank where the place has no point, or is a country.",
    [at("country"), null],
  ],
  ["where/country", "country", "Country of the place by the gazetteer.", [plain, "Iraq"]],
  [
    "where/not-told",
    "country location latitude longitude location_accuracy",
    "Blank where it is not told.",
    [{ ...plain, places: [] }, null],
  ],
];
