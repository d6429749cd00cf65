import type { Analysis } from "../model/analysis.ts";
import { contentId } from "../model/id.ts";
import { type IncidentGroup, localKey } from "../model/links.ts";
import { proposeEventPairs } from "./blocking.ts";
import { clusterPairs, type PairScore, type ScoredPair } from "./cluster.ts";
import { type EventProfile, profileEvents } from "./event-profile.ts";
import { scoreEvents } from "./event-score.ts";
import { settleDate, settlePlaces, settleTitle, settleType, votes } from "./incident-answers.ts";

/** Score from which two events are held one; chosen on the dev part of the Gun Violence Corpus. */
const threshold = 3;

/** An incident without its story, which is settled once all incidents are known. */
export type LooseIncident = Omit<IncidentGroup, "story">;

function rounded(pair: ScoredPair, profiles: readonly EventProfile[]): IncidentGroup["reasons"][number] {
  return {
    a: (profiles[pair.a] as EventProfile).key,
    b: (profiles[pair.b] as EventProfile).key,
    score: Math.round(pair.score * 100) / 100,
    detail: pair.detail,
  };
}

/** Global weapon ids are the lexicon's words for them, so entities of type weapon settle across articles too. */
function weaponsOf(members: readonly EventProfile[], entityOf: ReadonlyMap<string, string>): string[] {
  return votes(
    members.map((member) =>
      member.event.weapons.flatMap((id) => entityOf.get(localKey(member.article, id)) ?? []),
    ),
  );
}

function evidenceOf(
  member: EventProfile,
  texts: ReadonlyMap<string, string>,
): IncidentGroup["events"][number] {
  const { start, end } = member.event;
  const text = (texts.get(member.article) ?? "").slice(start, end);
  return { article: member.article, event: member.event.id, evidence: { start, end, text } };
}

interface Context {
  readonly texts: ReadonlyMap<string, string>;
  readonly entityOf: ReadonlyMap<string, string>;
}

function buildIncident(members: readonly EventProfile[], context: Context): LooseIncident {
  const type = settleType(members);
  const date = settleDate(members);
  const places = settlePlaces(members, context.texts);
  return {
    id: contentId("incident", (members[0] as EventProfile).key),
    type,
    title: settleTitle(type, { places, date }),
    date,
    places,
    initiators: votes(members.map((member) => [...member.agents])),
    targets: votes(members.map((member) => [...member.targets])),
    weapons: weaponsOf(members, context.entityOf),
    articles: [...new Set(members.map((member) => member.article))],
    events: members.map((member) => evidenceOf(member, context.texts)),
    reasons: [],
    respondsTo: [],
    partOf: [],
  };
}

/** Incidents that the members' events name by `link`, the incident itself left out. */
function linked(
  members: readonly EventProfile[],
  link: "respondsTo" | "partOf",
  context: { incidentOf: ReadonlyMap<string, string>; self: string },
): string[] {
  const found = members.flatMap((member) =>
    member.event[link].map((id) => context.incidentOf.get(localKey(member.article, id))),
  );
  return [...new Set(found)].filter((id) => id !== undefined && id !== context.self).sort() as string[];
}

/** Groups the events of all articles into incidents by what, where, when and who; never by the likeness of texts. */
export function findIncidents(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): { incidents: LooseIncident[]; incidentOf: Map<string, string> } {
  const profiles = profileEvents(analyses, entityOf);
  const known = new Map<number, PairScore>();
  const score = (a: number, b: number): PairScore => {
    const key = Math.min(a, b) * profiles.length + Math.max(a, b);
    const found =
      known.get(key) ??
      scoreEvents(profiles[Math.min(a, b)] as EventProfile, profiles[Math.max(a, b)] as EventProfile);
    known.set(key, found);
    return found;
  };
  const pairs = proposeEventPairs(profiles).map(([a, b]) => ({ a, b, ...score(a, b) }));
  const { clusters, joined } = clusterPairs(profiles.length, pairs, { threshold, score });
  const context: Context = {
    texts: new Map(analyses.map((one) => [one.article.id, one.article.text])),
    entityOf,
  };
  const incidentOf = new Map<string, string>();
  const groups = clusters.map((cluster) => {
    const members = cluster.map((index) => profiles[index] as EventProfile);
    const incident = buildIncident(members, context);
    for (const member of members) incidentOf.set(member.key, incident.id);
    const reasons = joined.filter((pair) => cluster.includes(pair.a)).map((pair) => rounded(pair, profiles));
    return { members, incident: { ...incident, reasons } };
  });
  const incidents = groups.map(({ members, incident }) => ({
    ...incident,
    respondsTo: linked(members, "respondsTo", { incidentOf, self: incident.id }),
    partOf: linked(members, "partOf", { incidentOf, self: incident.id }),
  }));
  return { incidents, incidentOf };
}
