import type { Dossier, Fact } from "../../model/dossier.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import type { CellEvidence, Table } from "../table.ts";
import { factFields, factSubjectFields, type OfFact } from "./fact-fields.ts";
import { type Field, field, tableOf } from "./field.ts";
import { counts, factWords, type GroundedIncident, ground } from "./grounds.ts";
import { incidentFields, type OfIncident } from "./incident-fields.ts";

/** A fact with the incident it belongs to; null for a standing fact. */
export interface FactItem extends OfFact, OfIncident {
  readonly id: string;
  readonly weighed: readonly CellEvidence[];
}

/** Every fact of every incident, then the standing facts. */
export function* factItems({ incidents, facts }: Dossier): Generator<FactItem> {
  const item = (fact: Fact, of: GroundedIncident | null): FactItem => ({
    id: fact.id,
    fact,
    of,
    weighed: factWords(fact),
  });
  for (const incident of incidents) {
    const of = ground(incident);
    for (const [index, fact] of incident.facts.entries())
      yield { ...item(fact, of), incidentAgain: index > 0 };
  }
  for (const fact of facts) yield item(fact, null);
}

function ownFields(catalog: Catalog): readonly Field<FactItem>[] {
  const name = (id: string) => nameOf(catalog, id);
  return [
    field(["entity", "string", "Whom a standing fact is about; blank in an incident"], {
      rule: "table/settled",
      value: ({ fact }) => (fact.entity === null ? null : name(fact.entity)),
      evidence: ({ weighed }) => weighed,
    }),
    field(
      ["value", "string", "What is told where it is no number; several parted by a semicolon and a blank"],
      {
        rule: "table/settled",
        value: ({ fact }) => fact.value?.split("; ").map(name).join("; ") ?? null,
        evidence: ({ weighed }) => weighed,
      },
    ),
    field(["claims", "integer", "How many claims stand on the fact"], {
      rule: "table/counted",
      value: ({ fact }) => fact.claims.filter(counts).length,
    }),
    field(["voices", "integer", "How many voices they come down to"], {
      rule: "table/counted",
      value: ({ fact }) => new Set(fact.claims.filter(counts).map(({ voice }) => voice)).size,
    }),
  ];
}

/** Every fact, one a row. */
export function factsTable(catalog: Catalog): Table {
  const fields: readonly Field<FactItem>[] = [
    ...factSubjectFields,
    ...factFields,
    ...ownFields(catalog),
    ...incidentFields,
  ];
  return tableOf("facts", { fields, items: () => factItems(catalog.dossier) });
}
