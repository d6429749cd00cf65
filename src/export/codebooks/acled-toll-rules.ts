import { at, threeDays, twoTowns } from "./acled-row-rules.ts";
import { seven } from "./given-cases.ts";
import type { GivenCount, RuleRow } from "./rule.ts";

const nine: GivenCount = { low: 9, high: 9, source: "a hospital doctor" };
const dozens: GivenCount = { low: 24, high: 99, text: "dozens of people", qualifier: "vague" };
const hundreds: GivenCount = { low: 200, high: 999, text: "hundreds", qualifier: "vague" };
const several: GivenCount = { low: 3, high: 9, text: "several people", qualifier: "vague" };

/** Where it was. */
export const whereRules: readonly RuleRow[] = [
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
    [twoTowns, "Mosul"],
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

/** Sources, notes and tags. */
export const toldRules: readonly RuleRow[] = [
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
    "What happened, a sentence of a report with its outlet, and every step of the coding that changed what it says: middles of stretches, words made numbers, lowest figures, totals split; last, which actors are inferred, and from what.",
    [
      { killed: [seven] },
      "The incident that is told. “7 people killed.” (Outlet 1). Inferred: Unidentified Armed Group (Iraq), as no doer is read from the reports; Civilians (Iraq), as those hit are not told to bear arms.",
    ],
    [
      { ...threeDays, killed: [seven] },
      "The incident that is told. “7 people killed.” (Outlet 1). A total of 7 dead over 3 days is split evenly, the remainder on the first. Inferred: Unidentified Armed Group (Iraq), as no doer is read from the reports; Civilians (Iraq), as those hit are not told to bear arms.",
    ],
    [
      { killed: [dozens] },
      "The incident that is told. “dozens of people people killed.” (Outlet 1). “dozens of people” is coded as 12. Inferred: Unidentified Armed Group (Iraq), as no doer is read from the reports; Civilians (Iraq), as those hit are not told to bear arms.",
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

/** The dead. */
export const fatalityRules: readonly RuleRow[] = [
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
    [{ ...twoTowns, killed: [{ ...seven, text: "In the sector of Tikrit 7" }] }, 7],
  ],
  [
    "fatalities/split",
    "fatalities",
    "A total over several days or places is split evenly over their rows, the remainder on the first.",
    [{ ...threeDays, killed: [seven] }, 3],
    [{ ...threeDays, killed: [seven] }, 2],
    [{ ...twoTowns, killed: [seven] }, 4],
  ],
];
