import type { Analysis } from "../src/model/analysis.ts";
import type { Dossier, Fact, Incident } from "../src/model/dossier.ts";
import type { Event } from "../src/model/event.ts";

export type CountedHarm = "killed" | "wounded";

/** A number to hold against gold, and the range it came with. */
export interface Count {
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

const nobody: Count = { best: 0, low: 0, high: 0 };

/** The figure one report gives for everybody harmed in one of its events: its largest claim that is no part of another. */
export function reportCount(analysis: Analysis, event: Event | null, harm: CountedHarm): Count {
  const figures = analysis.claims.flatMap(({ aspect, event: id, figure }) =>
    aspect === harm && id === (event?.id ?? null) && figure ? [figure] : [],
  );
  const whole = figures.filter((figure) => figure.scope === "incident" && figure.subsetOf === null);
  const values = whole.map(({ low, high }) => low ?? high ?? 0);
  if (values.length === 0) return nobody;
  const best = Math.max(...values);
  return { best, low: Math.min(...values), high: Math.max(best, ...whole.map(({ high }) => high ?? 0)) };
}

/** The incident most of the articles are about; of two, the one with more told of it. */
export function commonIncident(dossier: Dossier, mainOf: ReadonlyMap<string, string>): Incident | null {
  const votes = new Map<string, number>();
  for (const id of mainOf.values()) votes.set(id, (votes.get(id) ?? 0) + 1);
  const told = new Map(dossier.incidents.map((incident) => [incident.id, incident]));
  const weight = (id: string) => told.get(id)?.facts.reduce((sum, fact) => sum + fact.claims.length, 0) ?? 0;
  const [best] = [...votes].sort(
    (a, b) => b[1] - a[1] || weight(b[0]) - weight(a[0]) || (a[0] < b[0] ? -1 : 1),
  );
  return told.get(best?.[0] ?? "") ?? null;
}

function toCount({ best, low, high }: Fact): Count {
  const value = best ?? low ?? high ?? 0;
  return { best: value, low: low ?? value, high: high ?? value };
}

/** What the dossier holds of everybody harmed in an incident; nobody where no article tells of any. */
export function incidentCount(incident: Incident | null, harm: CountedHarm): Count {
  const fact = incident?.facts.find((one) => one.aspect === harm && one.subject === null);
  return fact ? toCount(fact) : nobody;
}
