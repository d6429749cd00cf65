import { clash, dozen, nine, upTo40 } from "./ged-cases.ts";
import { children, seven, soldiers } from "./given-cases.ts";
import type { RuleRow } from "./rule.ts";

/** The dead, by side. */
export const deathRules: readonly RuleRow[] = [
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
