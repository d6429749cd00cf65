import { plain, strike } from "./airwars-cases.ts";
import { army, children, civilians, fighters, group, otherGroup, seven, soldiers } from "./given-cases.ts";
import type { RuleRow } from "./rule.ts";

const harmed = "civilians children women men undetermined belligerents"
  .split(" ")
  .flatMap((name) => ["killed", "injured"].flatMap((harm) => [`${name}_${harm}_min`, `${name}_${harm}_max`]));
const harmColumns = harmed.join(" ");

/** Who was harmed. */
export const harmRules: readonly RuleRow[] = [
  [
    "harm/told",
    harmColumns,
    "Fewest and most that sources which still stand tell of people called so; an open end adds nothing. Of children, women and men one voice of a report tells its largest count.",
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
    "Undetermined: all that a source tells harmed, less those that the same source, or where it says of nobody who they were any source, tells to be civilians or belligerents.",
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

/** How well the harm is told. */
export const gradeRules: readonly RuleRow[] = [
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

/** Who did it, and who tells. */
export const partyRules: readonly RuleRow[] = [
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
