import { clash, oneSided } from "./ged-cases.ts";
import { army, group, otherGroup, seven } from "./given-cases.ts";
import type { RuleRow } from "./rule.ts";

/** Who stood against whom. */
export const sideRules: readonly RuleRow[] = [
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
