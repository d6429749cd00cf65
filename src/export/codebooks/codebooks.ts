import type { Catalog } from "../catalog.ts";
import type { Column, Table } from "../table.ts";
import { acledTable } from "./acled.ts";
import { acledColumns } from "./acled-columns.ts";
import { acledRules } from "./acled-rules.ts";
import { airwarsTable } from "./airwars.ts";
import { airwarsColumns } from "./airwars-columns.ts";
import { airwarsRules } from "./airwars-rules.ts";
import { gedTable } from "./ged.ts";
import { gedColumns } from "./ged-columns.ts";
import { gedRules } from "./ged-rules.ts";
import type { Rule } from "./rule.ts";

/** A layout of rows that a dataset of the field publishes, with the rules that fill it. */
export interface Codebook {
  readonly title: string;
  /** What it is and what we do not take from it. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rules: ReadonlyMap<string, Rule>;
  table(catalog: Catalog): Table;
}

/** Every codebook by the id of its format. */
export const codebooks: ReadonlyMap<string, Codebook> = new Map([
  [
    "ged",
    {
      title: "UCDP GED layout",
      about:
        "The 49 columns of UCDP's georeferenced event dataset: one row an incident with at least one death told. Ids of conflicts, dyads and sides are the publisher's and stay blank. The id of a row is STEMMA- and the id of its incident.",
      columns: gedColumns,
      rules: gedRules,
      table: gedTable,
    },
  ],
  [
    "acled",
    {
      title: "ACLED-style layout",
      about:
        "The 31 columns of ACLED's event files: one row a day, place and set of actors. The layout alone is used: no row, no list of actors and no id of ACLED's. Event types are those of the public codebook, by a table of our kinds of happening.",
      columns: acledColumns,
      rules: acledRules,
      table: acledTable,
    },
  ],
  [
    "airwars",
    {
      title: "Airwars-style layout",
      about:
        "One row an incident in which somebody is told harmed, with what the archive's pages show of one: fewest and most by population, grading with its reason, belligerents and what they say, accuracy of the place, sources. The archive publishes no file layout; columns and their order are ours.",
      columns: airwarsColumns,
      rules: airwarsRules,
      table: airwarsTable,
    },
  ],
]);
