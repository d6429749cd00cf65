import type { Fact, Incident } from "../../model/dossier.ts";
import { type Catalog, independent } from "../catalog.ts";
import { partyNames } from "../party-names.ts";
import type { Table } from "../table.ts";
import { type Field, field, type Reading, tableOf } from "./field.ts";
import { factWords, type GroundedIncident, ground } from "./grounds.ts";
import { incidentFields, type OfIncident } from "./incident-fields.ts";

interface IncidentItem extends OfIncident {
  readonly id: string;
  readonly of: GroundedIncident;
}

/** The fact on the whole of an aspect, where there is one. */
export function wholeFact({ facts }: Incident, aspect: Fact["aspect"]): Fact | undefined {
  return facts.find((fact) => fact.aspect === aspect && fact.subject === null);
}

function ofToll(
  aspect: "killed" | "wounded",
  part: "low" | "high" | "best" | "agreement",
): Reading<IncidentItem> {
  return {
    rule: "table/settled",
    value: ({ of }) => wholeFact(of.incident, aspect)?.[part] ?? null,
    evidence: ({ of }) => {
      const fact = wholeFact(of.incident, aspect);
      return fact ? factWords(fact) : [];
    },
  };
}

function tollFields(aspect: "killed" | "wounded"): readonly Field<IncidentItem>[] {
  return [
    field([`${aspect}_low`, "number", `Lowest number told of all ${aspect}`], ofToll(aspect, "low")),
    field([`${aspect}_high`, "number", `Highest number told of all ${aspect}`], ofToll(aspect, "high")),
    field([`${aspect}_best`, "number", `The number of all ${aspect} to quote`], ofToll(aspect, "best")),
    field([`${aspect}_agreement`, "string", "How the claims on it stand"], ofToll(aspect, "agreement")),
  ];
}

function partyFields(catalog: Catalog): readonly Field<IncidentItem>[] {
  const party = (key: "initiators" | "targets" | "weapons"): Field<IncidentItem> =>
    field([key, "string", "Names, parted by a semicolon and a blank"], {
      rule: "table/settled",
      value: ({ of }) => partyNames(catalog, of.incident[key]).join("; "),
      evidence: ({ of }) => of.told,
    });
  return [party("initiators"), party("targets"), party("weapons")];
}

function countFields(catalog: Catalog): readonly Field<IncidentItem>[] {
  const links = (key: "respondsTo" | "partOf", name: string, says: string): Field<IncidentItem> =>
    field([name, "string", says], { rule: "table/id", value: ({ of }) => of.incident[key].join("; ") });
  return [
    field(["reports", "integer", "How many articles tell of it"], {
      rule: "table/counted",
      value: ({ of }) => of.incident.articles.length,
    }),
    field(["independent", "integer", "How many voices those come down to"], {
      rule: "table/counted",
      value: ({ of }) => independent(catalog, of.incident.articles),
    }),
    field(["story_id", "string", "Id of its story"], {
      rule: "table/id",
      value: ({ of }) => of.incident.story,
    }),
    links("respondsTo", "responds_to", "Ids of incidents it is said to answer"),
    links("partOf", "part_of", "Ids of series it is said to belong to"),
  ];
}

/** Every incident, one a row. */
export function incidentsTable(catalog: Catalog): Table {
  const fields: readonly Field<IncidentItem>[] = [
    ...incidentFields,
    ...partyFields(catalog),
    ...tollFields("killed"),
    ...tollFields("wounded"),
    ...countFields(catalog),
  ];
  const { incidents } = catalog.dossier;
  const items = () => incidents.map((incident) => ({ id: incident.id, of: ground(incident) }));
  return tableOf("incidents", { fields, items });
}
