import type { Stance } from "../../model/attribution.ts";
import type { Figure } from "../../model/figure.ts";
import type { PlacePrecision } from "../../model/place.ts";
import type { TimePrecision } from "../../model/time.ts";

/** A count as one source tells it; `source` is the first who said it, `by` the number of the report. */
export interface GivenCount {
  readonly low: number | null;
  readonly high: number | null;
  readonly text?: string;
  readonly qualifier?: Figure["qualifier"];
  readonly population?: string;
  readonly scope?: Figure["scope"];
  readonly subject?: string;
  readonly stance?: Stance;
  readonly source?: string;
  /** `type:id:name` of the entity that says so. */
  readonly root?: string;
  readonly by?: number;
}

/** What was said on who did it: `who` claims, denies, or is blamed by the report's own voice. */
export interface GivenWord {
  readonly who: string;
  readonly stance: Stance;
  /** Who says so, where it is not `who`. */
  readonly source?: string;
}

export interface GivenPlace {
  readonly name: string;
  readonly precision: PlacePrecision;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly rule?: string;
}

/** An incident in the few strokes a rule looks at; what is not given is a shooting in Mosul on 23 January 2024. */
export interface Given {
  readonly type?: string;
  readonly date?: readonly [from: string, to: string, precision: TimePrecision] | null;
  readonly places?: readonly GivenPlace[];
  /** One sentence that names all places. */
  readonly oneSentence?: string;
  /** `type:id:name` of entities, or `type:name`. */
  readonly initiators?: readonly string[];
  readonly targets?: readonly string[];
  readonly killed?: readonly GivenCount[];
  /** What a person set the dead to. */
  readonly judged?: { readonly low: number | null; readonly high: number | null };
  readonly wounded?: readonly GivenCount[];
  readonly casualties?: readonly GivenCount[];
  readonly responsibility?: readonly GivenWord[];
  /** How many reports tell of it, each an account of its own; 1 where not given. */
  readonly reports?: number;
  /** Whether the reports have no outlet, title or day. */
  readonly bare?: boolean;
}

/** One incident put to a rule, and the value the rule must give; undefined where it must leave the incident out. */
export interface RuleTest {
  readonly given: Given;
  readonly gives: string | number | boolean | null | undefined;
}

/** One rule of a codebook in our own words, with rows that hold it. */
export interface Rule {
  readonly id: string;
  /** Columns the rule makes; none where it decides whether there is a row. */
  readonly columns: readonly string[];
  readonly says: string;
  readonly tests: readonly RuleTest[];
}

export type RuleRow = readonly [
  id: string,
  columns: string,
  says: string,
  ...tests: (readonly [Given, RuleTest["gives"]])[],
];

/** The rules of a codebook out of their rows; the columns of a row are apart by spaces. */
export function ruleTable(codebook: string, rows: readonly RuleRow[]): ReadonlyMap<string, Rule> {
  return new Map(
    rows.map(([id, columns, says, ...tests]) => [
      `${codebook}/${id}`,
      {
        id: `${codebook}/${id}`,
        columns: columns === "" ? [] : columns.split(" "),
        says,
        tests: tests.map(([given, gives]) => ({ given, gives })),
      },
    ]),
  );
}

/** What each rule says, by id. */
export function sayings(rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, string> {
  return new Map([...rules.values()].map(({ id, says }) => [id, says]));
}
