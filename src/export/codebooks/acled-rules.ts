import type { Given, GivenCount, GivenPlace, Rule, RuleRow } from "./rule.ts";
import { ruleTable } from "./rule.ts";

const seven: GivenCount = { low: 7, high: 7 };
const nine: GivenCount = { low: 9, high: 9, source: "a hospital doctor" };
const dozens: GivenCount = { low: 24, high: 99, text: "dozens of people", qualifier: "vague" };
const hundreds: GivenCount = { low: 200, high: 999, text: "hundreds", qualifier: "vague" };
const several: GivenCount = { low: 3, high: 9, text: "several people", qualifier: "vague" };
const civilians: GivenCount = { ...seven, population: "civilians" };

const group = "armed-group:islamic-state:Islamic State";
const otherGroup = "armed-group:Salt Road Brigades";
const army = "organization:iq-military:Iraqi army";
const police = "organization:iq-police:Iraqi police";
const usForces = "organization:us-military:US forces";
const gunmen = "people:masked gunmen";
const clash: Given = { type: "clash", initiators: [army], targets: [group] };

const mosul: GivenPlace = {
  name: "Mosul",
  precision: "settlement",
  country: "IQ",
  lat: 36.335,
  lon: 43.1189,
};
const tikrit: GivenPlace = {
  name: "Tikrit",
  precision: "settlement",
  country: "IQ",
  lat: 34.6158,
  lon: 43.6788,
};
const two: Given = { places: [mosul, tikrit], oneSentence: "Shells fell on Mosul and Tikrit." };

function at(precision: GivenPlace["precision"], more: Partial<GivenPlace> = {}): Given {
  return { places: [{ ...mosul, precision, ...more }] };
}

function on(from: string, to: string, precision: NonNullable<Given["date"]>[2]): Given {
  return { date: [from, to, precision] };
}

const threeDays = on("2024-01-23", "2024-01-25", "day");

const rowRules: readonly RuleRow[] = [
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
    [two, "STEMMA-told-tikrit"],
  ],
];

const whenRules: readonly RuleRow[] = [
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

const eventRules: readonly RuleRow[] = [
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

const actorRules: readonly RuleRow[] = [
  [
    "actor/named",
    "actor1 actor2",
    "An armed group bears the name the texts give it.",
    [clash, "Islamic State"],
    [{ initiators: [otherGroup] }, "Salt Road Brigades"],
    [{ type: "clash", initiators: [army, group] }, "Islamic State"],
  ],
  [
    "actor/forces",
    "actor1 actor2",
    "Soldiers or police of a state that is told: Military or Police Forces of it. Years of governments are left off: no text tells them.",
    [clash, "Military Forces of Iraq"],
    [{ initiators: [police] }, "Police Forces of Iraq"],
  ],
  [
    "actor/government",
    "actor1 actor2",
    "A state told without its forces is its government.",
    [{ type: "air-strike", initiators: ["state:state-us:United States"] }, "Government of United States"],
  ],
  [
    "actor/unidentified",
    "actor1 actor2",
    "Armed people told without a name, with the country of the place in brackets.",
    [{ initiators: [gunmen] }, "Unidentified Armed Group (Iraq)"],
  ],
  [
    "actor/people",
    "actor1 actor2",
    "People told to be civilians, protesters or rioters, with the country in brackets; they are hit, not doers.",
    [{ type: "shelling", killed: [civilians] }, "Civilians (Iraq)"],
  ],
  [
    "actor/by-event",
    "actor1 actor2",
    "Who the type of event tells of: protesters in a protest, rioters in a riot, civilians as those hit by violence against civilians.",
    [{ type: "protest" }, "Protesters (Iraq)"],
    [{ type: "riot" }, "Rioters (Iraq)"],
    [{ killed: [seven] }, "Civilians (Iraq)"],
  ],
  [
    "actor/blamed",
    "actor1 assoc_actor_1 inter1",
    "Blank where the doer is one only because others blame it, or denies it.",
    [{ initiators: [group], responsibility: [{ who: group, stance: "denies" }] }, null],
  ],
  [
    "actor/mixed",
    "actor1 assoc_actor_1 inter1",
    "Blank where a state and a group are told on one side of anything but a battle, or one party on both sides: the texts do not tell who fought whom.",
    [{ type: "air-strike", initiators: [group, army] }, null],
    [{ type: "air-strike", initiators: [group], targets: [group] }, null],
  ],
  [
    "actor/not-told",
    "actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2",
    "Blank where nobody is told, or an army of no state.",
    [{}, null],
    [{ initiators: ["people:the soldiers"] }, null],
  ],
  [
    "assoc/others",
    "assoc_actor_1 assoc_actor_2",
    "Others told on the same side, apart by semicolons.",
    [{ initiators: [group, otherGroup] }, "Salt Road Brigades"],
  ],
  [
    "assoc/nobody-else",
    "assoc_actor_1 assoc_actor_2",
    "Blank where nobody else is told on the side.",
    [clash, null],
  ],
  [
    "inter/kind",
    "inter1 inter2",
    "State forces at home, External/Other forces abroad; nameless armed people are a Political militia; a group told to be rebels is a Rebel group.",
    [clash, "State forces"],
    [{ ...clash, initiators: [usForces] }, "External/Other forces"],
    [{ initiators: [gunmen] }, "Political militia"],
    [{ initiators: ["armed-group:Salt Road Rebels"] }, "Rebel group"],
  ],
  [
    "inter/open",
    "inter1 inter2",
    "Blank where the texts do not tell whether a group is of rebels, of a party or of a people.",
    [clash, null],
  ],
  [
    "interaction/pair",
    "interaction",
    "Both kinds, the one with the lower code first.",
    [{ initiators: [gunmen], killed: [civilians] }, "Political militia-Civilians"],
    [{ type: "clash", initiators: [gunmen], targets: [army] }, "State forces-Political militia"],
  ],
  [
    "interaction/external",
    "interaction",
    "Forces from abroad against civilians stand first, against the order of the codes.",
    [{ type: "air-strike", initiators: [usForces], killed: [civilians] }, "External/Other forces-Civilians"],
  ],
  [
    "interaction/only",
    "interaction",
    "One kind and 'only' where nobody is told on the other side.",
    [{ type: "protest" }, "Protesters only"],
  ],
  ["interaction/open", "interaction", "Blank where the kind of either side is.", [clash, null]],
  [
    "civilians/targeted",
    "civilian_targeting",
    "Civilians targeted: in violence against civilians, force against protesters, and where nobody but civilians is told hit.",
    [{ killed: [seven] }, "Civilians targeted"],
    [{ type: "shelling", killed: [civilians] }, "Civilians targeted"],
  ],
  ["civilians/not-told", "civilian_targeting", "Blank otherwise.", [clash, null]],
];

const whereRules: readonly RuleRow[] = [
  ["where/town", "geo_precision", "1: a named town, village or site is told.", [{}, 1]],
  [
    "where/near",
    "geo_precision",
    "2: only nearness to a named town is told; its point stands for it.",
    [at("area"), 2],
  ],
  [
    "where/part",
    "geo_precision",
    "2: only part of a region (a district) is told; its middle stands for it, never a town no text names.",
    [at("district"), 2],
  ],
  [
    "where/region",
    "geo_precision",
    "3: only a region is told; its middle stands for it, never its capital.",
    [at("region"), 3],
  ],
  [
    "where/location",
    "location",
    "The place told most finely. Towns told with it in one breath make a row each.",
    [{}, "Mosul"],
    [two, "Mosul"],
  ],
  ["where/point", "latitude longitude", "Point of the place in the gazetteer, four decimals.", [{}, 36.335]],
  ["where/iso", "iso", "ISO 3166-1 numeric code of the country.", [{}, 368]],
  [
    "where/no-iso",
    "iso region",
    "Blank where the country has no such code.",
    [at("settlement", { country: "XK" }), null],
  ],
  ["where/world-region", "region", "Region of the world in the codebook's list.", [{}, "Middle East"]],
  ["where/country", "country", "Country of the place by the gazetteer.", [{}, "Iraq"]],
  [
    "where/admin1",
    "admin1",
    "First-level region the gazetteer has for the place.",
    [at("region", { name: "Nineveh" }), "Nineveh"],
  ],
  [
    "where/admin2",
    "admin2",
    "The second-level region where it is what the texts tell.",
    [at("district", { name: "Sinjar" }), "Sinjar"],
  ],
  [
    "where/no-admin",
    "admin1 admin2 admin3",
    "Blank where neither text nor gazetteer tells the region.",
    [{}, null],
  ],
];

const toldRules: readonly RuleRow[] = [
  [
    "source/outlets",
    "source",
    "Outlets that tell of it, the earliest first, apart by semicolons.",
    [{ reports: 2 }, "Outlet 1;Outlet 2"],
  ],
  ["source/scale", "source_scale", "Blank: how near an outlet is to the event is not told.", [{}, null]],
  [
    "notes/template",
    "notes",
    "What happened, a sentence of a report with its outlet, and every step of the coding that changed what it says: middles of stretches, words made numbers, lowest figures, totals split.",
    [{ killed: [seven] }, "The incident that is told. “7 people killed.” (Outlet 1)."],
    [
      { ...threeDays, killed: [seven] },
      "The incident that is told. “7 people killed.” (Outlet 1). A total of 7 dead over 3 days is split evenly, the remainder on the first.",
    ],
    [
      { killed: [dozens] },
      "The incident that is told. “dozens of people people killed.” (Outlet 1). “dozens of people” is coded as 12.",
    ],
  ],
  [
    "tags/disputed",
    "tags",
    "Our own tag where sources that still stand contradict each other on the dead.",
    [{ killed: [seven, nine] }, "fatalities disputed"],
  ],
  ["tags/none", "tags", "Blank otherwise.", [{}, null]],
  [
    "timestamp/publication",
    "timestamp",
    "Seconds since 1970 of the day the latest report was published, so that the same reports give the same file.",
    [{}, 1_706_054_400],
  ],
  [
    "timestamp/undated",
    "timestamp",
    "Blank where no report tells its day of publication.",
    [{ bare: true }, null],
  ],
];

const fatalityRules: readonly RuleRow[] = [
  ["fatalities/only", "fatalities", "The only number told.", [{ killed: [seven] }, 7]],
  [
    "fatalities/lowest",
    "fatalities",
    "Of sources that contradict each other, the lowest that still stands.",
    [{ killed: [seven, nine] }, 7],
    [{ killed: [dozens, { ...nine, low: 30, high: 30 }, { ...seven, source: "police" }] }, 7],
  ],
  [
    "fatalities/judged",
    "fatalities",
    "A number that a person set stands in place of all that is told; the lower of two.",
    [{ killed: [seven], judged: { low: 8, high: 8 } }, 8],
    [{ judged: { low: 2, high: 5 } }, 2],
  ],
  ["fatalities/dozens", "fatalities", "'Dozens' is 12.", [{ killed: [dozens] }, 12]],
  ["fatalities/hundreds", "fatalities", "'Hundreds' is 100.", [{ killed: [hundreds] }, 100]],
  [
    "fatalities/several",
    "fatalities",
    "'Several', 'many', 'a few' and the like are 3. The codebook allows 10 in a war; texts do not tell which holds, so the lower is taken.",
    [{ killed: [several] }, 3],
  ],
  [
    "fatalities/upper-bound",
    "fatalities",
    "A source that tells only an upper bound tells of no death for sure: 0.",
    [{ killed: [{ low: null, high: 40, qualifier: "up-to" }] }, 0],
  ],
  [
    "fatalities/casualties",
    "fatalities",
    "'Casualties', and people shot or hit of whom no outcome is told, may be wounded: 0.",
    [{ casualties: [seven] }, 0],
  ],
  ["fatalities/none-told", "fatalities", "0 where no dead are told.", [{}, 0]],
  [
    "fatalities/placed",
    "fatalities",
    "Of several places, one alone is named where the dead are told: they are dead of its row.",
    [{ ...two, killed: [{ ...seven, text: "In the sector of Tikrit 7" }] }, 7],
  ],
  [
    "fatalities/split",
    "fatalities",
    "A total over several days or places is split evenly over their rows, the remainder on the first.",
    [{ ...threeDays, killed: [seven] }, 3],
    [{ ...threeDays, killed: [seven] }, 2],
    [{ ...two, killed: [seven] }, 4],
  ],
];

/** The rules of the ACLED-style layout, after the public codebook, in our own words. */
export const acledRules: ReadonlyMap<string, Rule> = ruleTable("acled", [
  ...rowRules,
  ...whenRules,
  ...eventRules,
  ...actorRules,
  ...whereRules,
  ...toldRules,
  ...fatalityRules,
]);
