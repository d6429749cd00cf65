import type { IncidentSummary } from "../model/desk.ts";
import type { Fact, Incident } from "../model/dossier.ts";
import type { IncidentRefs, Materialized } from "./contract.ts";
import { most } from "./ranks.ts";
import { type DossierRow, keysOf, row, wordsOf } from "./row.ts";
import type { StoredRefs } from "./schema.ts";

type Refs = StoredRefs<IncidentRefs> & { readonly facts: readonly string[] };

function incidentRow(incident: Incident, summary: IncidentSummary, refs: Refs): DossierRow {
  const { facts: _, ...doc } = incident;
  const { id, story, type, title, places, initiators, targets, weapons } = summary;
  const parties = [...initiators, ...targets];
  const { from, to } = summary.date ?? { from: null, to: null };
  return row(id, {
    story,
    type,
    agreement: summary.agreement,
    day_from: from,
    day_to: to,
    latest: from === null ? "~" : most(Number(from.replaceAll("-", ""))),
    earliest: from ?? "~",
    told: most(summary.articles) + most(summary.accounts),
    disputed: most(summary.conflicts) + most(summary.articles),
    parties: parties.map((one) => one.id),
    party_words: wordsOf(parties.map(({ name }) => name)),
    words: wordsOf([title, type, ...[...places, ...parties].map(({ name }) => name), ...weapons]),
    doc: JSON.stringify(doc),
    summary: JSON.stringify(summary),
    refs: JSON.stringify(refs),
  });
}

function placeRows({ id, places }: IncidentSummary): DossierRow[] {
  return places.flatMap(({ lat, lon }, at) =>
    lat === null || lon === null ? [] : [row(`${id}/${at}`, { incident: id, lat, lon })],
  );
}

/** The rows of incidents, their facts and places; standing facts come after those of incidents. */
export function incidentRows(
  { dossier, incidents }: Materialized,
  copies: readonly string[],
): Record<"incidents" | "facts" | "incident_places", DossierRow[]> {
  const all: { readonly fact: Fact; readonly incident: string | null }[] = [
    ...dossier.incidents.flatMap(({ id, facts }) => facts.map((fact) => ({ fact, incident: id }))),
    ...dossier.facts.map((fact) => ({ fact, incident: null })),
  ];
  const keys = keysOf(all.map(({ fact }) => fact.id));
  let next = 0;
  const rows = dossier.incidents.map((incident, at) => {
    const { summary, refs } = incidents[at] as Materialized["incidents"][number];
    const facts = keys.slice(next, next + incident.facts.length);
    next += facts.length;
    return incidentRow(incident, summary, {
      ...refs,
      copies: refs.copies.map((copy) => copies[copy] as string),
      facts,
    });
  });
  return {
    incidents: rows,
    facts: all.map(({ fact, incident }, at) =>
      row(keys[at] as string, { incident, doc: JSON.stringify(fact) }),
    ),
    incident_places: incidents.flatMap(({ summary }) => placeRows(summary)),
  };
}
