import { army, group, mosul, police, seven, tikrit } from "./given-cases.ts";
import type { Given, GivenPlace, RuleRow } from "./rule.ts";

/** An incident in a place known so finely. */
export function at(precision: GivenPlace["precision"], more: Partial<GivenPlace> = {}): Given {
  return { places: [{ ...mosul, precision, ...more }] };
}

function on(from: string, to: string, precision: NonNullable<Given["date"]>[2]): Given {
  return { date: [from, to, precision] };
}

export const twoTowns: Given = { places: [mosul, tikrit], oneSentence: "Shells fell on Mosul and Tikrit." };
export const threeDays: Given = { date: ["2024-01-23", "2024-01-25", "day"] };

/** Which incidents make rows, and how many. */
export const rowRules: readonly RuleRow[] = [
  [
    "row/no-type",
    "",
    "What the hierarchy of events has no place for (talks, threats, accidents, disasters) makes no row.",
    [{ type: "accident" }, undefined],
  ],
  [
    "row/undated",
    "",
    "What no day is told of is not recorded; the day of publication never stands for it.",
    [{ date: null }, undefined],
  ],
  [
    "row/too-coarse",
    "",
    "What is told more coarsely than a month is not recorded.",
    [on("2024-01-01", "2024-12-31", "year"), undefined],
  ],
  ["row/no-place", "", "What no place is told of is not recorded.", [{ places: [] }, undefined]],
  ["row/country-only", "", "What only a country is told of is not recorded.", [at("country"), undefined]],
  [
    "row/no-point",
    "",
    "What lies in a place no gazetteer has, or in no country, is not recorded.",
    [at("none", { lat: null, lon: null }), undefined],
  ],
  [
    "id/own",
    "event_id_cnty",
    "STEMMA- and the id of the incident; where it makes several rows, with the day or the place. It never looks like one of the publisher's.",
    [{}, "STEMMA-told"],
    [threeDays, "STEMMA-told-20240124"],
    [twoTowns, "STEMMA-told-tikrit"],
  ],
];

/** Days and how finely they are told. */
export const whenRules: readonly RuleRow[] = [
  ["when/day", "event_date time_precision", "1: the day is told.", [{}, 1]],
  [
    "when/night",
    "event_date time_precision",
    "1: a night is told; it is of the day it began on.",
    [on("2024-01-22", "2024-01-23", "part-of-day"), "2024-01-22"],
  ],
  [
    "when/spell",
    "event_date time_precision",
    "1: what is told to have lasted for days makes a row for each of them.",
    [threeDays, "2024-01-25"],
  ],
  [
    "when/week",
    "event_date time_precision",
    "2: the week or weekend is told; the day is the middle of it.",
    [on("2024-01-15", "2024-01-21", "week"), "2024-01-18"],
  ],
  [
    "when/month",
    "event_date time_precision",
    "3: the month or part of it is told; the day is the middle of it.",
    [on("2024-01-01", "2024-01-31", "month"), "2024-01-16"],
  ],
  [
    "when/beginning",
    "event_date time_precision",
    "3: the beginning of a month is told: its first day.",
    [on("2024-01-01", "2024-01-10", "month"), "2024-01-01"],
  ],
  [
    "when/end",
    "event_date time_precision",
    "3: the end of a month is told: its last day.",
    [on("2024-01-21", "2024-01-31", "month"), "2024-01-31"],
  ],
  ["when/year", "year", "Year of event_date.", [{}, 2024]],
];

/** Places in the hierarchy of events. */
export const eventRules: readonly RuleRow[] = [
  [
    "event/type",
    "event_type sub_event_type",
    "Place of the kind of happening in the hierarchy of events; of several tactics the one most reports tell.",
    [{ type: "air-strike" }, "Air/drone strike"],
    [{ type: "protest" }, "Peaceful protest"],
    [{ type: "suicide-bombing" }, "Suicide bomb"],
  ],
  [
    "event/battle",
    "event_type sub_event_type",
    "An attack on people told to bear arms, and on no civilians, is an armed clash.",
    [{ initiators: [group], targets: [army] }, "Armed clash"],
    [{ killed: [{ ...seven, population: "soldiers" }] }, "Battles"],
  ],
  [
    "event/government",
    "event_type sub_event_type",
    "Territory taken by a government's forces.",
    [{ type: "territory-capture", initiators: [army] }, "Government regains territory"],
  ],
  [
    "event/non-state",
    "event_type sub_event_type",
    "Territory taken by an armed group.",
    [{ type: "territory-capture", initiators: [group] }, "Non-state actor overtakes territory"],
  ],
  [
    "event/takers-untold",
    "event_type sub_event_type",
    "Territory taken by nobody told, or by both: an armed clash.",
    [{ type: "territory-capture" }, "Armed clash"],
  ],
  [
    "event/excessive-force",
    "event_type sub_event_type",
    "Forces of a state that kill or hurt people told to be protesters.",
    [
      { initiators: [police], killed: [{ ...seven, population: "protesters" }] },
      "Excessive force against protesters",
    ],
  ],
  [
    "event/intervention",
    "event_type sub_event_type",
    "A crowd broken up with nobody told hurt.",
    [{ type: "crowd-dispersal" }, "Protest with intervention"],
  ],
  [
    "event/disorder",
    "disorder_type",
    "Kind of disorder the sub-event belongs to; force against protesters belongs to two.",
    [{}, "Political violence"],
    [{ type: "protest" }, "Demonstrations"],
    [{ type: "arrest" }, "Strategic developments"],
    [
      { initiators: [police], killed: [{ ...seven, population: "protesters" }] },
      "Political violence; Demonstrations",
    ],
  ],
];
