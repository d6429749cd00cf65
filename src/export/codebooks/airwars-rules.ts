import type { Given, GivenCount, GivenPlace, Rule, RuleRow } from "./rule.ts";
import { ruleTable } from "./rule.ts";

const seven: GivenCount = { low: 7, high: 7 };
const civilians: GivenCount = { ...seven, population: "civilians" };
const children: GivenCount = { low: 3, high: 3, population: "children", subject: "children" };
const soldiers: GivenCount = { low: 2, high: 2, population: "soldiers", subject: "soldiers" };
const fighters: GivenCount = { ...seven, population: "fighters" };
const twoVoices: readonly GivenCount[] = [
  { ...civilians, source: "a doctor" },
  { ...civilians, source: "the mayor", by: 2 },
];

const group = "armed-group:islamic-state:Islamic State";
const otherGroup = "armed-group:Salt Road Brigades";
const army = "organization:iq-military:Iraqi army";
const strike: Given = { type: "air-strike", initiators: [army], killed: twoVoices, reports: 2 };
const mosul: GivenPlace = {
  name: "Mosul",
  precision: "settlement",
  country: "IQ",
  lat: 36.335,
  lon: 43.1189,
};

function at(precision: GivenPlace["precision"], more: Partial<GivenPlace> = {}): Given {
  return { killed: [seven], places: [{ ...mosul, precision, ...more }] };
}

function on(precision: NonNullable<Given["date"]>[2]): Given {
  return { killed: [seven], date: ["2024-01-23", "2024-01-23", precision] };
}

const plain: Given = { killed: [seven] };

const rowRules: readonly RuleRow[] = [
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

const whenRules: readonly RuleRow[] = [
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

const whereRules: readonly RuleRow[] = [
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

const harmed = "civilians children women men undetermined belligerents"
  .split(" ")
  .flatMap((name) => ["killed", "injured"].flatMap((harm) => [`${name}_${harm}_min`, `${name}_${harm}_max`]));
const harmColumns = harmed.join(" ");

const harmRules: readonly RuleRow[] = [
  [
    "harm/told",
    harmColumns,
    "Fewest and most that sources which still stand tell of people called so; an open end adds nothing.",
    [{ killed: [{ ...civilians }, { ...civilians, low: 9, high: 9, source: "a doctor" }] }, 9],
    [{ killed: [civilians, children] }, 3],
  ],
  [
    "harm/parts",
    harmColumns,
    "Where nobody counts the civilians as such, at least the largest part of them that is counted, as children or women; parts may overlap and are not added.",
    [{ killed: [seven, children] }, 3],
  ],
  [
    "harm/rest",
    harmColumns,
    "Undetermined: all that a source tells harmed, less those that the same source tells to be civilians or belligerents.",
    [{ killed: [seven, soldiers] }, 5],
    [plain, 7],
  ],
  [
    "harm/belligerents",
    harmColumns,
    "Soldiers and police, and fighters, added.",
    [{ killed: [seven, soldiers] }, 2],
  ],
  [
    "harm/judged",
    harmColumns,
    "Numbers that a person set stand in place of all that is told.",
    [{ killed: [seven], judged: { low: 8, high: 9 } }, 9],
  ],
  [
    "harm/unknown",
    harmColumns,
    "Blank, shown as Unknown by the archive, where nobody counts them.",
    [plain, null],
  ],
  [
    "conceded/told",
    "conceded_killed_min conceded_killed_max",
    "Civilians that a party held to have done it concedes itself, by its own word or that of a body of its state.",
    [{ ...strike, killed: [{ ...civilians, root: army }] }, 7],
  ],
  [
    "conceded/none",
    "conceded_killed_min conceded_killed_max",
    "Blank where no party to it concedes any.",
    [plain, null],
  ],
];

const gradeRules: readonly RuleRow[] = [
  [
    "grading/confirmed",
    "grading grading_reason",
    "Confirmed: a party told to have done it, which no other is, concedes that civilians were harmed.",
    [{ ...strike, killed: [{ ...civilians, root: army }] }, "Confirmed"],
  ],
  [
    "grading/fair",
    "grading grading_reason",
    "Fair: two or more independent sources tell of the harm, and who did it is told and not disputed; where only those who blame it tell so, the reason says it.",
    [strike, "Fair"],
    [{ ...strike, judged: { low: 90, high: 90 } }, "Fair"],
  ],
  [
    "grading/weak",
    "grading grading_reason",
    "Weak: one independent source tells of the harm; reports that cite one source are one.",
    [{ ...strike, reports: 1, killed: [civilians] }, "Weak"],
  ],
  [
    "grading/contested",
    "grading grading_reason",
    "Contested: several parties are held responsible, or one denies it.",
    [{ ...strike, initiators: [group, otherGroup] }, "Contested"],
    [{ ...strike, responsibility: [{ who: army, stance: "denies" }] }, "Contested"],
  ],
  [
    "grading/discounted",
    "grading grading_reason",
    "Discounted: all those told harmed bore arms.",
    [{ ...strike, killed: [fighters] }, "Discounted"],
  ],
  [
    "grading/no-belligerent",
    "grading grading_reason",
    "No grade where several sources tell of the harm and none of who did it.",
    [{ ...strike, initiators: [] }, null],
  ],
  [
    "status/declared",
    "strike_status",
    "Declared: who did it says so, itself or by a body of its state.",
    [{ ...strike, initiators: [], responsibility: [{ who: group, stance: "asserts" }] }, "declared"],
  ],
  [
    "status/contested",
    "strike_status",
    "Contested: several parties are held responsible, or one denies it.",
    [{ ...strike, responsibility: [{ who: army, stance: "denies" }] }, "contested"],
  ],
  [
    "status/single",
    "strike_status",
    "Single source claim: one independent account tells of it.",
    [plain, "single source claim"],
  ],
  [
    "status/likely",
    "strike_status",
    "Likely: several independent accounts tell of it and of who did it.",
    [strike, "likely"],
  ],
  [
    "status/not-told",
    "strike_status",
    "Blank where several accounts tell of it and none of who did it.",
    [{ ...strike, initiators: [] }, null],
  ],
];

const partyRules: readonly RuleRow[] = [
  [
    "belligerents/known",
    "known_belligerents",
    "Who says it did it, or tells what it struck and with what, itself or by a body of its state.",
    [{ ...plain, responsibility: [{ who: group, stance: "asserts" }] }, "Islamic State"],
  ],
  [
    "belligerents/suspected",
    "suspected_belligerents",
    "Armed parties with a name, or of a state, that others tell to have done it, those blamed included.",
    [strike, "Iraqi army"],
    [{ ...plain, responsibility: [{ who: group, stance: "asserts", source: "The army" }] }, "Islamic State"],
  ],
  [
    "belligerents/targets",
    "suspected_targets",
    "Armed parties with a name, or of a state, told to have been hit.",
    [{ ...strike, targets: [group] }, "Islamic State"],
  ],
  [
    "belligerents/not-told",
    "known_belligerents suspected_belligerents suspected_targets",
    "Blank where nobody is told.",
    [plain, null],
  ],
  [
    "statements/told",
    "belligerent_statements",
    "Who claims it, denies it or is blamed for it, each with the sentence in quotes and its outlet, apart by bars.",
    [
      { ...plain, responsibility: [{ who: group, stance: "denies" }] },
      "Islamic State denies it: “Islamic State denied responsibility.” (Outlet 1)",
    ],
  ],
  [
    "statements/none",
    "belligerent_statements",
    "Blank where nobody claims, denies or is blamed.",
    [plain, null],
  ],
  [
    "sources/outlets",
    "sources",
    "Outlets that tell of it, the earliest first.",
    [{ ...plain, reports: 2 }, "Outlet 1;Outlet 2"],
  ],
  ["sources/reports", "sources_count", "How many reports tell of it.", [{ ...plain, reports: 2 }, 2]],
  [
    "sources/independent",
    "independent_sources",
    "How many of them are accounts of their own: copies and one wire's text count once.",
    [{ ...plain, reports: 2 }, 2],
  ],
];

/** The rules of the Airwars layout, after the archive's public pages, in our own words. */
export const airwarsRules: ReadonlyMap<string, Rule> = ruleTable("airwars", [
  ...rowRules,
  ...whenRules,
  ...whereRules,
  ...harmRules,
  ...gradeRules,
  ...partyRules,
]);
