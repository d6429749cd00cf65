import type { Evidence } from "../model/claim.ts";
import type { Message } from "../model/message.ts";

export type Datatype = "string" | "integer" | "number" | "date" | "boolean";

export interface Column {
  /** Header of the column, unique in its table. */
  readonly name: string;
  /** What a person would call it. */
  readonly title: string;
  readonly datatype: Datatype;
  readonly description: string;
}

/** Words of one article that a cell rests on, and the claim that reads them where there is one. */
export interface CellEvidence extends Evidence {
  readonly article: string;
  readonly claim: string | null;
}

/** One value with the rule that made it and the words it was made from; null is blank: not told. */
export interface Cell {
  readonly value: string | number | boolean | null;
  /** Id of the rule; of a blank cell, the rule that left it blank. */
  readonly rule: string;
  readonly evidence: readonly CellEvidence[];
}

export interface Row {
  /** Stable as long as what it tells of is. */
  readonly id: string;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** In a settled order; each iteration begins anew, so a writer may take rows one by one. */
  readonly rows: Iterable<Row>;
  /** What each rule says, by id. */
  readonly rules: ReadonlyMap<string, string>;
  /** What was left out of the table, and why. */
  readonly messages: readonly Message[];
}
