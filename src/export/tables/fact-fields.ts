import type { Fact } from "../../model/dossier.ts";
import type { CellEvidence } from "../table.ts";
import { type Field, field, type Reading } from "./field.ts";

/** An item that tells of one fact, with the words of all claims on it. */
export interface OfFact {
  readonly fact: Fact;
  readonly weighed: readonly CellEvidence[];
  /** Whether a row before this one told of the fact. */
  readonly factAgain?: boolean;
}

function settled(read: (fact: Fact) => string | number | null): Reading<OfFact> {
  return {
    rule: "table/settled",
    value: ({ fact }) => read(fact),
    evidence: ({ weighed }) => weighed,
    again: ({ factAgain = false }) => factAgain,
  };
}

/** What a fact is about. */
export const factSubjectFields: readonly Field<OfFact>[] = [
  field(["fact_id", "string", "Id of the fact: one aspect of one incident or entity"], {
    rule: "table/id",
    value: ({ fact }) => fact.id,
  }),
  field(
    ["aspect", "string", "What is told: killed, wounded, place, responsibility …"],
    settled(({ aspect }) => aspect),
  ),
  field(
    ["subject", "string", "The part of the whole it is told of; blank for the whole"],
    settled(({ subject }) => subject),
  ),
];

/** What a fact comes down to over all claims on it. */
export const factFields: readonly Field<OfFact>[] = [
  field(
    ["agreement", "string", "How the claims on the fact stand: single, agree, compatible, update, conflict"],
    settled(({ agreement }) => agreement),
  ),
  field(
    ["fact_low", "number", "Lowest number told on the fact"],
    settled(({ low }) => low),
  ),
  field(
    ["fact_high", "number", "Highest number told on the fact"],
    settled(({ high }) => high),
  ),
  field(
    ["fact_best", "number", "The number to quote"],
    settled(({ best }) => best),
  ),
  field(["best_rule", "string", "Why that number"], {
    rule: "table/rule-name",
    value: ({ fact }) => fact.bestRule,
  }),
  field(
    ["reason", "string", "Why the claims stand as they do"],
    settled(({ reason }) => reason),
  ),
];
