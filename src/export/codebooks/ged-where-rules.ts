import { at, on } from "./ged-cases.ts";
import { mosul, seven } from "./given-cases.ts";
import type { RuleRow } from "./rule.ts";

/** Where it was. */
export const whereRules: readonly RuleRow[] = [
  [
    "where/exact",
    "where_prec",
    "1: a named town, village or site is told.",
    [at("settlement"), 1],
    [at("exact"), 1],
  ],
  [
    "where/near",
    "where_prec",
    "2: only nearness to a named place is told; its point stands for it.",
    [at("area"), 2],
  ],
  [
    "where/second-order",
    "where_prec",
    "3: only a second-order region (a district) is told.",
    [at("district"), 3],
  ],
  [
    "where/first-order",
    "where_prec",
    "4: only a first-order region (a province) is told.",
    [at("region"), 4],
  ],
  [
    "where/stretch",
    "where_prec",
    "5: a stretch of land or a line, as a desert or a valley, is told; its middle stands for it.",
    [at("region", { name: "Sahel", country: null, lat: 15, lon: 8 }), 5],
  ],
  ["where/country", "where_prec", "6: only the country is told.", [at("country"), 6]],
  [
    "where/high-sea",
    "where_prec",
    "7: waters of no country are told.",
    [at("region", { name: "Red Sea", country: null, lat: 20, lon: 38.5 }), 7],
  ],
  [
    "where/unknown-place",
    "where_prec",
    "Blank where the place told is in no gazetteer.",
    [at("none", { lat: null, lon: null }), null],
  ],
  [
    "where/not-told",
    "where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region",
    "Blank where no place is told.",
    [{ killed: [seven], places: [] }, null],
  ],
  [
    "where/finest",
    "where_coordinates",
    "The place told most finely; of equals the one most reports tie to the happening.",
    [at("settlement"), "Mosul"],
  ],
  [
    "where/of-the-dead",
    "where_coordinates",
    "Of several places told as finely, the one that the sentences of the best estimate name.",
    [
      {
        killed: [{ ...seven, text: "In the sector of Tikrit 7" }],
        places: [mosul, { ...mosul, name: "Tikrit", lat: 34.6158, lon: 43.6788 }],
      },
      "Tikrit",
    ],
  ],
  [
    "where/judged",
    "where_coordinates",
    "The place a person set.",
    [at("settlement", { rule: "judgement:j1" }), "Mosul"],
  ],
  [
    "where/judged",
    "where_coordinates",
    "The place a person set.",
    [at("settlement", { rule: "judgement:j1" }), "Mosul"],
  ],
  [
    "where/named-most",
    "where_coordinates",
    "No place is tied to the happening; the settlement most reports name stands for it.",
    [at("settlement", { rule: "named by most articles" }), "Mosul"],
  ],
  [
    "where/all",
    "where_description",
    "Every place told, and how finely.",
    [at("settlement"), "Mosul (settlement)"],
  ],
  [
    "where/point",
    "latitude longitude",
    "Point of the place in the gazetteer; of a region its rough middle.",
    [at("settlement"), 36.335],
  ],
  [
    "where/no-point",
    "latitude longitude geom_wkt priogrid_gid",
    "Blank where the place has no point.",
    [at("none", { lat: null, lon: null }), null],
  ],
  [
    "where/no-centroid",
    "latitude longitude geom_wkt priogrid_gid",
    "A country's middle never poses as a place: blank where only the country is told.",
    [at("country"), null],
  ],
  [
    "where/wkt",
    "geom_wkt",
    "The point as well-known text, longitude first, six decimals.",
    [at("settlement"), "POINT (43.118900 36.335000)"],
  ],
  [
    "where/grid",
    "priogrid_gid",
    "Half-degree cell of the point, counted row by row from 90 degrees south, 180 degrees west.",
    [at("settlement"), 181887],
  ],
  [
    "where/adm-1",
    "adm_1",
    "First-level region the gazetteer has for the place.",
    [at("region", { name: "Nineveh" }), "Nineveh"],
  ],
  [
    "where/adm-unknown",
    "adm_1",
    "Blank where the gazetteer has no region for the place.",
    [at("country", { name: "Iraq", lat: 33, lon: 44 }), null],
  ],
  [
    "where/adm-2",
    "adm_2",
    "The second-order region where it is what the texts tell.",
    [at("district", { name: "Sinjar" }), "Sinjar"],
  ],
  [
    "where/adm-2-unknown",
    "adm_2",
    "Blank where the texts name no second-order region.",
    [at("settlement"), null],
  ],
  ["where/country-name", "country", "Country of the place by the gazetteer.", [at("settlement"), "Iraq"]],
  [
    "where/no-country",
    "country region",
    "Blank where the place lies in no country told.",
    [at("none", { country: null, lat: null, lon: null }), null],
  ],
  [
    "where/country-id",
    "country_id",
    "The country's number in Gleditsch and Ward's list of states.",
    [at("settlement"), 645],
  ],
  [
    "where/no-country-id",
    "country_id",
    "Blank where the country is not in that list.",
    [at("settlement", { country: "PS" }), null],
  ],
  [
    "where/region",
    "region",
    "One of the publisher's five regions of the world.",
    [at("settlement"), "Middle East"],
  ],
];

/** When it was. */
export const whenRules: readonly RuleRow[] = [
  ["when/day", "date_prec", "1: the day is told.", [on("2024-01-23", "2024-01-23", "day"), 1]],
  ["when/days", "date_prec", "2: two to six days are told.", [on("2024-01-20", "2024-01-21", "week"), 2]],
  ["when/week", "date_prec", "3: the week is told.", [on("2024-01-15", "2024-01-21", "week"), 3]],
  [
    "when/month",
    "date_prec",
    "4: eight to thirty-one days, or only the month.",
    [on("2024-01-01", "2024-01-31", "month"), 4],
  ],
  [
    "when/year",
    "date_prec",
    "5: more than a month, up to a year.",
    [on("2024-01-01", "2024-12-31", "year"), 5],
  ],
  [
    "when/too-coarse",
    "date_prec",
    "Blank where the days told span more than a year.",
    [on("2020-01-01", "2024-12-31", "none"), null],
  ],
  [
    "when/bounds",
    "date_start date_end",
    "First and last day it can have been, both counted.",
    [on("2024-01-20", "2024-01-21", "week"), "2024-01-20"],
  ],
  ["when/year-of", "year", "The year both days lie in.", [on("2024-01-20", "2024-01-21", "week"), 2024]],
  [
    "when/two-years",
    "year",
    "Blank where the days may lie in two years.",
    [on("2023-12-30", "2024-01-02", "week"), null],
  ],
  [
    "when/not-told",
    "year date_prec date_start date_end",
    "Blank where nothing tells the day; the day of publication never stands for it.",
    [{ killed: [seven], date: null }, null],
  ],
  [
    "clarity/apart",
    "event_clarity",
    "1: one incident, told with its days and a place below a region.",
    [{ killed: [seven] }, 1],
  ],
  [
    "clarity/lump",
    "event_clarity",
    "2: told in the lump, with no day nearer than a week or no place below a region.",
    [at("region"), 2],
    [on("2024-01-01", "2024-01-31", "month"), 2],
  ],
  [
    "clarity/not-told",
    "event_clarity",
    "Blank where the day or the place is not told.",
    [{ killed: [seven], date: null }, null],
  ],
];
