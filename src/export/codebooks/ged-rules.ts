import type { Given, GivenCount, GivenPlace, Rule, RuleRow } from "./rule.ts";
import { ruleTable } from "./rule.ts";

const seven: GivenCount = { low: 7, high: 7 };
const nine: GivenCount = { low: 9, high: 9, source: "a hospital doctor" };
const upTo40: GivenCount = { low: null, high: 40, qualifier: "up-to" };
const soldiers: GivenCount = { low: 2, high: 2, population: "soldiers", subject: "soldiers" };
const children: GivenCount = { low: 3, high: 3, population: "children", subject: "children" };
const dozen: GivenCount = { low: 12, high: 12, population: "fighters", subject: "fighters" };

const group = "armed-group:islamic-state:Islamic State";
const otherGroup = "armed-group:Salt Road Brigades";
const army = "organization:iq-military:Iraqi army";
const base: GivenPlace = { name: "Mosul", precision: "settlement", country: "IQ", lat: 36.335, lon: 43.1189 };
const clash: Given = { type: "clash", killed: [seven], initiators: [army], targets: [group] };
const oneSided: Given = { killed: [{ ...seven, population: "civilians" }], initiators: [group] };

function at(precision: GivenPlace["precision"], more: Partial<GivenPlace> = {}): Given {
  return { killed: [seven], places: [{ ...base, precision, ...more }] };
}

function on(from: string, to: string, precision: NonNullable<Given["date"]>[2]): Given {
  return { killed: [seven], date: [from, to, precision] };
}

const rowRules: readonly RuleRow[] = [
  [
    "row/violence",
    "",
    "Only organised violence makes a row: accidents, disasters, suicides, talks and threats do not.",
    [{ type: "accident", killed: [seven] }, undefined],
    [{ type: "disaster", killed: [seven] }, undefined],
  ],
  [
    "row/running-total",
    "",
    "A count of ten thousand or more, or of a thousand in a sentence that counts since a day or over a war, is a running total: it is no toll of the incident.",
    [{ killed: [{ low: 1_500, high: null, text: "Since the war began 1,500" }] }, undefined],
    [{ killed: [{ low: 280_000, high: null }] }, undefined],
  ],
  [
    "row/no-toll",
    "",
    "An incident of which no number of dead is told makes no row.",
    [{ wounded: [seven] }, undefined],
  ],
  [
    "row/no-death",
    "",
    "An incident in which no source tells of at least one death makes no row; one told death, even disputed, does.",
    [{ killed: [{ low: 0, high: 0 }] }, undefined],
  ],
  [
    "id/own",
    "id",
    "The id is STEMMA- and the id of the incident; it never looks like one of the publisher's.",
    [{ killed: [seven] }, "STEMMA-told"],
  ],
  [
    "id/publisher",
    "relid active_year conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id side_a_dset_id side_a_new_id side_b_dset_id side_b_new_id",
    "Ids and names of conflicts, dyads and sides are given by the publisher; they are left blank, never guessed.",
    [clash, null],
  ],
  [
    "status/clear",
    "code_status",
    "Clear where both sides, the type of violence, a day and a point are told.",
    [clash, "Clear"],
  ],
  [
    "status/check",
    "code_status",
    "Where something is missing the cell names what a coder must still settle.",
    [{ killed: [seven] }, "Check: type of violence, side a, side b"],
  ],
];

const sideRules: readonly RuleRow[] = [
  [
    "type/state-based",
    "type_of_violence",
    "1: a government or its forces against an armed group.",
    [clash, 1],
  ],
  [
    "type/states",
    "type_of_violence",
    "1: the forces of one government against those of another.",
    [{ ...clash, targets: ["state:state-sy:Syria"] }, 1],
  ],
  [
    "type/non-state",
    "type_of_violence",
    "2: an armed group against an armed group.",
    [{ ...clash, initiators: [otherGroup] }, 2],
  ],
  [
    "type/one-sided",
    "type_of_violence",
    "3: one organised side against people told to be civilians, and nobody armed told among the dead.",
    [oneSided, 3],
    [{ ...oneSided, judged: { low: 90, high: 90 } }, 3],
  ],
  [
    "type/not-told",
    "type_of_violence",
    "Blank where the texts do not name both sides (gunmen and an army of no state are no name), or tell one party on both.",
    [{ killed: [seven] }, null],
    [{ killed: [seven], initiators: [group, army], targets: [group, army] }, null],
    [{ ...oneSided, killed: [{ ...seven, population: "people" }] }, null],
    [{ killed: [seven], initiators: ["people:masked gunmen"], targets: [army] }, null],
  ],
  [
    "side/named",
    "side_a side_b",
    "A state and its forces are its government; a group bears the name the texts give it. Against a group the government is side A, else whoever began it.",
    [clash, "Government of Iraq"],
    [{ ...clash, initiators: [group], targets: [army] }, "Government of Iraq"],
    [{ ...clash, initiators: [otherGroup] }, "Salt Road Brigades"],
  ],
  ["side/civilians", "side_b", "In one-sided violence side B is Civilians.", [oneSided, "Civilians"]],
  [
    "side/told-without-type",
    "side_a side_b",
    "Where the type of violence stays open, a side that is told is still named: the doer as A, the one hit as B.",
    [{ killed: [seven], initiators: [group] }, "Islamic State"],
  ],
  [
    "side/unnamed",
    "side_a side_b",
    "A side told only by what it is, as gunmen or militants, has no name and is left blank.",
    [{ killed: [seven], initiators: ["people:masked gunmen"] }, null],
  ],
  [
    "side/claimed",
    "side_a",
    "Who says it did it is the doer, and bears the name by which it says so.",
    [
      {
        killed: [seven],
        initiators: ["people:militants"],
        responsibility: [{ who: group, stance: "asserts" }],
      },
      "Islamic State",
    ],
  ],
  [
    "side/blamed",
    "side_a",
    "Blank where the doer is one only because others blame it, or denies it.",
    [{ ...oneSided, responsibility: [{ who: group, stance: "asserts", source: "The army" }] }, null],
    [{ ...oneSided, responsibility: [{ who: group, stance: "denies" }] }, null],
  ],
  [
    "side/mixed",
    "side_a side_b",
    "Blank where several parties are told on a side and no type of violence settles which, or one party on both sides.",
    [{ killed: [seven], initiators: [group, otherGroup] }, null],
    [{ killed: [seven], initiators: [group], targets: [group] }, null],
  ],
  ["side/not-told", "side_a side_b", "A side nobody tells of is left blank.", [{ killed: [seven] }, null]],
  [
    "dyad/sides",
    "dyad_name",
    "Both sides, the government first, where the type of violence is told.",
    [clash, "Government of Iraq - Islamic State"],
  ],
  [
    "dyad/not-told",
    "dyad_name",
    "Blank where a side or the type of violence is.",
    [{ killed: [seven] }, null],
  ],
  [
    "gwno/code-list",
    "gwnoa gwnob",
    "A government's number in Gleditsch and Ward's list of states.",
    [clash, "645"],
  ],
  [
    "gwno/no-state",
    "gwnoa gwnob",
    "Blank where the side is no government, or one without a number in the list.",
    [{ killed: [seven] }, null],
  ],
];

const sourceRules: readonly RuleRow[] = [
  [
    "source/independent",
    "number_of_sources",
    "Independent accounts are counted, not reports: copies, shared wire text and one chain root are one.",
    [{ killed: [seven], reports: 2 }, 2],
  ],
  [
    "source/article",
    "source_article",
    "Every report as outlet, day in brackets, two spaces after a colon, and the headline in quotes; several are joined by a semicolon, the earliest first.",
    [{ killed: [seven] }, 'Outlet 1 (24 January 2024):  "Report 1".'],
  ],
  [
    "source/office",
    "source_office",
    "Outlet of each report, in the order of source_article; the site or file where no outlet is known.",
    [{ killed: [seven], reports: 2 }, "Outlet 1;Outlet 2"],
  ],
  [
    "source/date",
    "source_date",
    "Day of publication of each report, in the order of source_article.",
    [{ killed: [seven] }, "2024-01-24"],
  ],
  [
    "source/undated",
    "source_date",
    "Blank where no report tells its day of publication.",
    [{ killed: [seven], bare: true }, null],
  ],
  [
    "source/headline",
    "source_headline",
    "Headline of each report, in the order of source_article.",
    [{ killed: [seven], reports: 2 }, "Report 1;Report 2"],
  ],
  [
    "source/untitled",
    "source_headline",
    "Blank where no report has a headline.",
    [{ killed: [seven], bare: true }, null],
  ],
  [
    "source/root",
    "source_original",
    "Who first told the best estimate: the last hop of the chain of telling, named as the texts name it.",
    [{ killed: [{ ...seven, source: "Iraqi officials" }] }, "Iraqi officials"],
  ],
  [
    "source/own-voice",
    "source_original",
    "Blank where the outlet tells the estimate in its own voice, or a text without an author.",
    [{ killed: [seven] }, null],
  ],
];

const whereRules: readonly RuleRow[] = [
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
        places: [base, { ...base, name: "Tikrit", lat: 34.6158, lon: 43.6788 }],
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

const whenRules: readonly RuleRow[] = [
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

const deathRules: readonly RuleRow[] = [
  [
    "toll/judged",
    "low best high",
    "A number that a person set stands in place of all that is told.",
    [{ killed: [seven], judged: { low: 8, high: 8 } }, 8],
    [{ killed: [seven, nine], judged: { low: 7, high: 7 } }, 7],
    [{ judged: { low: 2, high: 5 } }, 5],
  ],
  [
    "toll/judged",
    "low best high",
    "A number that a person set stands in place of all that is told.",
    [{ killed: [seven], judged: { low: 8, high: 8 } }, 8],
    [{ killed: [seven, nine], judged: { low: 7, high: 7 } }, 7],
    [{ judged: { low: 2, high: 5 } }, 5],
  ],
  [
    "low/lowest",
    "low",
    "The lowest number a source that still stands puts forward; an open end adds nothing, and a lower bound that another source's count meets ('at least six' beside thirteen) tells nothing of its own.",
    [{ killed: [seven, nine] }, 7],
    [{ killed: [{ low: 6, high: null, qualifier: "at-least", source: "police" }, seven] }, 7],
  ],
  [
    "low/upper-bound",
    "low",
    "A source that tells only an upper bound ('up to 40') tells of no death for sure: low is 0.",
    [{ killed: [upTo40] }, 0],
  ],
  ["best/only", "best", "The only number told.", [{ killed: [seven] }, 7]],
  [
    "best/latest",
    "best",
    "Numbers of different days: the latest day's.",
    [{ killed: [seven, { low: 9, high: 9, by: 2 }], reports: 2 }, 9],
  ],
  [
    "best/most-voices",
    "best",
    "Numbers of one day: the one most independent voices give.",
    [{ killed: [seven, { ...seven, source: "police" }, nine] }, 7],
  ],
  [
    "best/firm",
    "best",
    "As many voices each: a firm number before one that is hedged ('about nine').",
    [{ killed: [{ ...nine, low: 6, high: 6, qualifier: "about" }, seven] }, 7],
  ],
  [
    "best/lowest",
    "best",
    "As many and as firm: the lower, never the bolder toll.",
    [{ killed: [seven, nine] }, 7],
  ],
  ["best/upper-bound", "best", "Only upper bounds are told: 0.", [{ killed: [upTo40] }, 0]],
  [
    "high/highest",
    "high",
    "The highest number a source that still stands puts forward.",
    [{ killed: [seven, nine] }, 9],
    [{ killed: [upTo40] }, 40],
  ],
  [
    "high/added-later",
    "high",
    "Deaths told to have come later, which no text adds to the toll, are added to the highest estimate alone.",
    [{ killed: [seven, { low: 2, high: 2, text: "two more", subject: "added later" }] }, 9],
  ],
  [
    "deaths/side",
    "deaths_a deaths_b",
    "Soldiers and police are dead of a government's side, fighters of a group's, where one side alone is of that kind.",
    [{ ...clash, killed: [seven, soldiers] }, 2],
  ],
  [
    "deaths/civilians",
    "deaths_civilians",
    "Dead told to be civilians, or people nobody takes for fighters; overlapping groups of them are not added.",
    [{ killed: [seven, children] }, 3],
    [{ killed: [{ ...seven, population: "civilians" }] }, 7],
  ],
  [
    "deaths/rest",
    "deaths_unknown",
    "The rest of the best estimate, so that the four always sum to it.",
    [{ killed: [seven, children] }, 4],
  ],
  [
    "deaths/parts-exceed",
    "deaths_a deaths_b deaths_civilians deaths_unknown",
    "Parts that sum to more than the best estimate are another source's count: nobody is ascribed to a side.",
    [{ ...clash, killed: [seven, dozen] }, 0],
  ],
  [
    "deaths/not-told",
    "deaths_a deaths_b deaths_civilians",
    "0 where no dead of this side are told; they may be among the unknown.",
    [{ killed: [seven] }, 0],
  ],
];

/** The rules of the GED layout, after the public descriptions of the dataset, in our own words. */
export const gedRules: ReadonlyMap<string, Rule> = ruleTable("ged", [
  ...rowRules,
  ...sideRules,
  ...sourceRules,
  ...whereRules,
  ...whenRules,
  ...deathRules,
]);
