import type { Analysis } from "../model/analysis.ts";
import { contentId } from "../model/id.ts";
import { type IncidentGroup, localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { fold } from "../text/fold.ts";
import { focusArticle } from "./article-focus.ts";
import { proposeEventPairs } from "./blocking.ts";
import { clusterPairs, type PairScore, type ScoredPair } from "./cluster.ts";
import type { Happening } from "./happening.ts";
import { scoreHappenings } from "./happening-score.ts";
import { settleDate, settlePlaces, settleType, votes } from "./incident-answers.ts";
import { settleTitle } from "./incident-title.ts";
import { keepRareNames } from "./rare-names.ts";

/** Score from which two events are held one; chosen on the dev part of the Gun Violence Corpus. */
const threshold = 3;
/** Mean score that two clusters keep up where they join. */
const cohesion = 2;

/** An incident without its story, which is settled once all incidents are known. */
export type LooseIncident = Omit<IncidentGroup, "story">;

function rounded(pair: ScoredPair, happenings: readonly Happening[]): IncidentGroup["reasons"][number] {
  return {
    a: (happenings[pair.a] as Happening).key,
    b: (happenings[pair.b] as Happening).key,
    score: Math.round(pair.score * 100) / 100,
    detail: pair.detail,
  };
}

/** Global weapon ids are the lexicon's words for them, so entities of type weapon settle across articles too. */
function weaponsOf(members: readonly Happening[], entityOf: ReadonlyMap<string, string>): string[] {
  return votes(
    members.map((member) =>
      member.events
        .flatMap((event) => event.weapons)
        .flatMap((id) => entityOf.get(localKey(member.article, id)) ?? []),
    ),
  );
}

function evidenceOf(
  { article, events }: Happening,
  texts: ReadonlyMap<string, string>,
): IncidentGroup["events"][number][] {
  return events.map(({ id, start, end }) => {
    const text = (texts.get(article) ?? "").slice(start, end);
    return { article, event: id, evidence: { start, end, text } };
  });
}

interface Context {
  readonly texts: ReadonlyMap<string, string>;
  readonly entityOf: ReadonlyMap<string, string>;
  /** Folded words of entities that are mere words for people, by global id. */
  readonly peopleWords: ReadonlyMap<string, string>;
}

function wordsForPeople(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(
    analyses.flatMap(({ article, entities }) =>
      entities
        .filter(({ type }) => type === "people")
        .map(({ id, name }) => [entityOf.get(localKey(article.id, id)) ?? id, fold(name)] as const),
    ),
  );
}

/** Each party once: the same words for people in two articles of one incident mean the same people. */
function onceEach(ids: readonly string[], { peopleWords }: Context): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const words = peopleWords.get(id) ?? id;
    return !seen.has(words) && seen.add(words);
  });
}

function buildIncident(members: readonly Happening[], context: Context): LooseIncident {
  const type = settleType(members);
  const date = settleDate(members);
  const places = settlePlaces(members, context.texts);
  return {
    id: contentId("incident", (members[0] as Happening).key),
    type,
    title: settleTitle(type, { places, date }),
    date,
    places,
    initiators: onceEach(votes(members.map((member) => [...member.agents])), context),
    targets: onceEach(votes(members.map((member) => [...member.targets])), context),
    weapons: weaponsOf(members, context.entityOf),
    articles: [...new Set(members.map((member) => member.article))],
    events: members.flatMap((member) => evidenceOf(member, context.texts)),
    reasons: [],
    respondsTo: [],
    partOf: [],
  };
}

/** Incidents that the members' events name by `link`, the incident itself left out. */
function linked(
  members: readonly Happening[],
  link: "respondsTo" | "partOf",
  context: { incidentOf: ReadonlyMap<string, string>; self: string },
): string[] {
  const found = members.flatMap((member) =>
    member.events
      .flatMap((event) => event[link])
      .map((id) => context.incidentOf.get(localKey(member.article, id))),
  );
  return [...new Set(found)].filter((id) => id !== undefined && id !== context.self).sort() as string[];
}

/** Groups the events of all articles into incidents by what, where, when and who; never by the likeness of texts. */
export function findIncidents(
  analyses: readonly Analysis[],
  entityOf: ReadonlyMap<string, string>,
): { incidents: LooseIncident[]; incidentOf: Map<string, string>; messages: Message[] } {
  const focused = analyses.map((analysis) => focusArticle(analysis, entityOf));
  const happenings = keepRareNames(focused.flatMap((one) => one.happenings));
  const known = new Map<number, PairScore>();
  const score = (a: number, b: number): PairScore => {
    const key = Math.min(a, b) * happenings.length + Math.max(a, b);
    const found =
      known.get(key) ??
      scoreHappenings(happenings[Math.min(a, b)] as Happening, happenings[Math.max(a, b)] as Happening);
    known.set(key, found);
    return found;
  };
  const pairs = proposeEventPairs(happenings).map(([a, b]) => ({ a, b, ...score(a, b) }));
  const { clusters, joined } = clusterPairs(happenings.length, pairs, { threshold, cohesion, score });
  const context: Context = {
    texts: new Map(analyses.map((one) => [one.article.id, one.article.text])),
    entityOf,
    peopleWords: wordsForPeople(analyses, entityOf),
  };
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((index) => [index, cluster] as const)));
  const joinedBy = Map.groupBy(joined, (pair) => clusterOf.get(pair.a) as number[]);
  const incidentOf = new Map<string, string>();
  const groups = clusters.map((cluster) => {
    const members = cluster.map((index) => happenings[index] as Happening);
    const incident = buildIncident(members, context);
    for (const { article, events, denied } of members)
      for (const event of [...events, ...denied]) incidentOf.set(localKey(article, event.id), incident.id);
    const reasons = [
      ...members.flatMap((member) => member.folds),
      ...(joinedBy.get(cluster) ?? []).map((pair) => rounded(pair, happenings)),
    ];
    return { members, incident: { ...incident, reasons } };
  });
  const incidents = groups.map(({ members, incident }) => ({
    ...incident,
    respondsTo: linked(members, "respondsTo", { incidentOf, self: incident.id }),
    partOf: linked(members, "partOf", { incidentOf, self: incident.id }),
  }));
  return { incidents, incidentOf, messages: focused.flatMap((one) => one.messages) };
}
