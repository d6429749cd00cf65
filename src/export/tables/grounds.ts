import type { Fact, FactClaim, Incident } from "../../model/dossier.ts";
import type { CellEvidence } from "../table.ts";

/** An incident with the words that tell of it, date it and place it. */
export interface GroundedIncident {
  readonly incident: Incident;
  readonly told: readonly CellEvidence[];
  readonly days: readonly CellEvidence[];
  readonly where: readonly CellEvidence[];
}

/** The words a claim rests on. */
export function claimWords({ article, claim, evidence }: FactClaim): CellEvidence {
  return { article, claim, start: evidence.start, end: evidence.end, text: evidence.text };
}

/** Whether a claim counts: no judgement took it out. */
export function counts({ rejected }: FactClaim): boolean {
  return rejected === undefined;
}

/** The words of every claim that counts on a fact. */
export function factWords(fact: Fact): readonly CellEvidence[] {
  return fact.claims.filter(counts).map(claimWords);
}

/** The words that tell of an incident; those that date it are the claims on its day, else those that tell of it at all. */
export function ground(incident: Incident): GroundedIncident {
  const told = incident.events.map(({ article, evidence: { start, end, text } }) => ({
    article,
    claim: null,
    start,
    end,
    text,
  }));
  const days = incident.facts.filter((fact) => fact.aspect === "date").flatMap(factWords);
  const where = incident.places.flatMap(({ evidence }) =>
    evidence.map(({ article, start, end, text }) => ({ article, claim: null, start, end, text })),
  );
  return { incident, told, days: days.length > 0 ? days : told, where };
}
