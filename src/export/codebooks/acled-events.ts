import { eventTypes } from "../../lexicon/event-types.ts";
import type { Incident } from "../../model/dossier.ts";
import { isArmed, isState, type Parties, type Party } from "./parties.ts";
import { partOf, partsOf, tellers, whole } from "./tolls.ts";

/** Place of an incident in the hierarchy of events, with the rule that put it there. */
export interface Coding {
  readonly event: string;
  readonly subEvent: string;
  readonly rule: string;
}

const battle = "Battles";
const attack = "Violence against civilians";
const protest = "Protests";
const excessive = "Excessive force against protesters";
const demonstrations: ReadonlySet<string> = new Set([
  "Peaceful protest",
  "Protest with intervention",
  "Violent demonstration",
]);

/** Kind of disorder of a sub-event. */
export function disorderOf({ event, subEvent }: Coding): string {
  if (subEvent === excessive) return "Political violence; Demonstrations";
  if (demonstrations.has(subEvent)) return "Demonstrations";
  return event === "Strategic developments" ? "Strategic developments" : "Political violence";
}

/** Populations of everybody told killed or wounded. */
export function harmed(incident: Incident): string[] {
  return (["killed", "wounded"] as const).flatMap((aspect) => [
    ...tellers(whole(incident, aspect))
      .filter(({ stated }) => stated > 0)
      .map(({ figure }) => figure.population),
    ...partsOf(incident, aspect)
      .filter(({ best }) => (best ?? 0) > 0)
      .map(({ subject }) => subject ?? ""),
  ]);
}

/** Whether those hit are told to bear arms, and no civilians beside them. */
function hitArmed(incident: Incident, { targets }: Parties): boolean {
  const parts = harmed(incident).map(partOf);
  if (
    parts.includes("civilians") ||
    targets.some(({ kind }) => kind === "civilians" || kind === "protesters")
  )
    return false;
  return targets.some(isArmed) || parts.includes("state-forces") || parts.includes("fighters");
}

function hitProtesters(incident: Incident, { targets }: Parties): boolean {
  return harmed(incident).includes("protesters") || targets.some(({ kind }) => kind === "protesters");
}

function territory(type: string, doers: readonly Party[]): Coding | null {
  if (type !== "territory-capture" && type !== "territory-recapture") return null;
  if (doers.length > 0 && doers.every(isState))
    return { event: battle, subEvent: "Government regains territory", rule: "acled/event/government" };
  if (doers.length > 0 && doers.every(({ kind }) => kind === "group"))
    return { event: battle, subEvent: "Non-state actor overtakes territory", rule: "acled/event/non-state" };
  return { event: battle, subEvent: "Armed clash", rule: "acled/event/takers-untold" };
}

/** Where an incident stands; null where the hierarchy has no place for it. */
export function codingOf(incident: Incident, parties: Parties): Coding | null {
  const row = eventTypes.get(incident.type)?.acled;
  if (!row) return null;
  const [event, subEvent] = row;
  const doers = parties.initiators.filter(isArmed);
  const onProtesters = hitProtesters(incident, parties) && doers.some(isState);
  if (incident.type === "crowd-dispersal" && harmed(incident).length === 0)
    return { event: protest, subEvent: "Protest with intervention", rule: "acled/event/intervention" };
  if ((event === attack || event === protest) && onProtesters && harmed(incident).length > 0)
    return { event: protest, subEvent: excessive, rule: "acled/event/excessive-force" };
  if (subEvent === "Attack" && hitArmed(incident, parties))
    return { event: battle, subEvent: "Armed clash", rule: "acled/event/battle" };
  return territory(incident.type, doers) ?? { event, subEvent, rule: "acled/event/type" };
}
