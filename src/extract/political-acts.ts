import { timeNouns } from "../lexicon/clause-words.ts";
import { actorNouns, politicalActs } from "../lexicon/political-acts.ts";
import { meantRoot } from "./act-intents.ts";
import { actTable } from "./act-patterns.ts";
import type { ActReader } from "./acts.ts";

const actorTypes: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "armed-group",
  "state",
  "people",
  "place",
]);

/** Reads acts with our own words: any name of a person, body, state or people is a party, and any noun for an actor. */
export const politicalReader: ActReader = {
  table: actTable(politicalActs),
  party({ view }, chunk) {
    const { words, tokens } = view;
    if (timeNouns.has(words[chunk.head] as string)) return null;
    for (let at = chunk.from; at < chunk.to; at++) {
      if (actorTypes.has(view.nameAt[at]?.type ?? "")) return "named";
      if (tokens[at]?.pos === "PROPN") return "named";
    }
    return actorNouns.has(words[chunk.head] as string) ? "common" : null;
  },
  meant: meantRoot,
  alone: (act) => !act.subordinate,
};
