import { labelOf } from "../../src/annotate/name-settle.ts";
import type { Name } from "../../src/model/annotated-article.ts";

export type Label = "PER" | "ORG" | "LOC";

/** A span with one of the three labels that count, and the rule that gave it. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly rule: string;
}

/** The tables "Types" of the corpora's READMEs; labels that are absent count on neither side. */
export const goldLabels: Readonly<Record<string, Label>> = {
  PER: "PER",
  Person: "PER",
  person: "PER",
  ORG: "ORG",
  Organisation: "ORG",
  Organization: "ORG",
  corporation: "ORG",
  group: "ORG",
  LOC: "LOC",
  Location: "LOC",
  Facility: "LOC",
  location: "LOC",
};

/** Nationalities and peoples are MISC in every corpus. */
const miscRules: ReadonlySet<string> = new Set(["demonym", "people"]);

/** Names with the corpora's labels; peoples and nationalities left out. */
export function labelled(names: readonly Name[]): Labelled[] {
  return names.flatMap((name) => {
    const label = labelOf[name.type];
    return label && !miscRules.has(name.rule)
      ? [{ start: name.start, end: name.end, label, rule: name.rule }]
      : [];
  });
}
