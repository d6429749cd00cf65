import type { Aspect } from "../model/claim.ts";

/** Things other than the harmed that reports count, and the aspect such a count is a claim on. */
export interface CountedThing {
  readonly aspect: Extract<Aspect, "sites" | "attacks" | "strength" | "intercepted">;
  /** Plural heads, lower case. */
  readonly heads: readonly string[];
  /** Lemmas of verbs one of which must govern the count; empty where none is needed. */
  readonly verbs: readonly string[];
  readonly population: string;
  readonly example: string;
}

/** Source: own knowledge of general usage in reports. */
export const countedThings: readonly CountedThing[] = [
  {
    aspect: "sites",
    heads: [
      "sites",
      "facilities",
      "locations",
      "targets",
      "positions",
      "bases",
      "outposts",
      "buildings",
      "houses",
      "homes",
      "villages",
      "towns",
      "depots",
      "warehouses",
      "camps",
      "checkpoints",
      "installations",
      "areas",
      "places",
      "neighbourhoods",
      "neighborhoods",
      "provinces",
      "districts",
    ],
    verbs: [
      "target",
      "hit",
      "strike",
      "bomb",
      "attack",
      "shell",
      "raid",
      "storm",
      "burn",
      "destroy",
      "damage",
      "launch",
      "carry",
      "conduct",
      "pound",
      "bombard",
      "set",
      "torch",
      "raze",
    ],
    population: "sites",
    example: "The raid hit three facilities.",
  },
  {
    aspect: "attacks",
    heads: [
      "attacks",
      "strikes",
      "airstrikes",
      "raids",
      "assaults",
      "bombings",
      "incidents",
      "clashes",
      "ambushes",
      "violations",
      "shootings",
    ],
    verbs: [],
    population: "attacks",
    example: "There have been more than 40 attacks since March.",
  },
  {
    aspect: "strength",
    heads: [
      "troops",
      "soldiers",
      "personnel",
      "servicemen",
      "fighters",
      "forces",
      "advisers",
      "advisors",
      "peacekeepers",
      "militants",
      "police",
      "marines",
    ],
    verbs: [
      "have",
      "be",
      "station",
      "deploy",
      "keep",
      "maintain",
      "base",
      "remain",
      "number",
      "command",
      "host",
    ],
    population: "troops",
    example: "The force has 900 troops in the north.",
  },
  {
    aspect: "intercepted",
    heads: ["drones", "missiles", "rockets", "uavs", "projectiles", "shells"],
    verbs: ["intercept", "shoot", "down", "destroy", "repel", "neutralise", "neutralize"],
    population: "weapons",
    example: "Air defences shot down 12 of 15 drones.",
  },
];
