import { clash } from "./ged-cases.ts";
import { seven } from "./given-cases.ts";
import type { RuleRow } from "./rule.ts";

/** Which incidents make rows. */
export const rowRules: readonly RuleRow[] = [
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

/** Who told it. */
export const sourceRules: readonly RuleRow[] = [
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
