import type { Analysis } from "../model/analysis.ts";
import type { DossierEntity } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import type { Judgement } from "../model/judgement.ts";
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
import { settleAnswers } from "./judged-answers.ts";
import { keysOf, type NamedEvents, nameEvents } from "./judged-events.ts";
import { bySureness, type HappeningGroup, judgeIncidents } from "./judged-incidents.ts";
import { keepRareNames } from "./rare-names.ts";
import { openRetelling } from "./retelling.ts";

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

function wordsForPeople(entities: readonly DossierEntity[]): Map<string, string> {
  return new Map(entities.flatMap(({ id, type, name }) => (type === "people" ? [[id, fold(name)]] : [])));
}

/** Each party once: the same words for people in two articles of one incident mean the same people. */
function onceEach(ids: readonly string[], { peopleWords }: Context): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const words = peopleWords.get(id) ?? id;
    return !seen.has(words) && seen.add(words);
  });
}

function buildIncident(
  { members, reasons, parted }: HappeningGroup,
  answers: NamedEvents["answers"],
  context: Context,
): { incident: LooseIncident; messages: Message[] } {
  const type = settleType(members);
  const told = { date: settleDate(members), places: settlePlaces(members, context.texts) };
  const { where, messages } = settleAnswers(told, answers);
  const incident = {
    id: contentId("incident", (members[0] as Happening).key),
    type,
    title: settleTitle(type, where),
    ...where,
    initiators: onceEach(votes(members.map((member) => [...member.agents])), context),
    targets: onceEach(votes(members.map((member) => [...member.targets])), context),
    weapons: weaponsOf(members, context.entityOf),
    articles: [...new Set(members.map((member) => member.article))],
    events: members.flatMap((member) => evidenceOf(member, context.texts)),
    reasons,
    respondsTo: [],
    partOf: [],
    ...(parted.length > 0 ? { parted } : {}),
  };
  return { incident, messages };
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

/** Groups of happenings by what, where, when and who; never by the likeness of texts. */
export function groupHappenings(all: readonly Happening[]): HappeningGroup[] {
  const happenings = keepRareNames(all);
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
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((index) => [index, cluster] as const)));
  const joinedBy = Map.groupBy(joined, (pair) => clusterOf.get(pair.a) as number[]);
  return clusters.map((cluster) => {
    const members = cluster.map((index) => happenings[index] as Happening);
    const reasons = [
      ...members.flatMap((member) => member.folds),
      ...(joinedBy.get(cluster) ?? []).map((pair) => rounded(pair, happenings)),
    ];
    return { members, reasons: reasons.sort(bySureness), parted: [] };
  });
}

/** What the groups are built with. */
export interface Scene {
  readonly analyses: readonly Analysis[];
  readonly entities: readonly DossierEntity[];
  readonly entityOf: ReadonlyMap<string, string>;
  readonly answers: NamedEvents["answers"];
  /** Incident id by key of an event, of incidents beside the groups. */
  readonly incidentOf?: ReadonlyMap<string, string>;
}

/** Incidents with their answers, their parties and what they name one another as. */
export function buildIncidents(groups: readonly HappeningGroup[], scene: Scene): FoundIncidents {
  const { analyses, entities, entityOf, answers } = scene;
  const context: Context = {
    texts: new Map(analyses.map((one) => [one.article.id, one.article.text])),
    entityOf,
    peopleWords: wordsForPeople(entities),
  };
  const incidentOf = new Map<string, string>();
  const messages: Message[] = [];
  const built = groups.map((group) => {
    const own = new Set(group.members.flatMap(keysOf));
    const found = buildIncident(
      group,
      answers.filter(({ key }) => own.has(key)),
      context,
    );
    messages.push(...found.messages);
    for (const { article, events, denied } of group.members)
      for (const event of [...events, ...denied])
        incidentOf.set(localKey(article, event.id), found.incident.id);
    return { members: group.members, incident: found.incident };
  });
  const known = scene.incidentOf ? new Map([...scene.incidentOf, ...incidentOf]) : incidentOf;
  const incidents = built.map(({ members, incident }) => ({
    ...incident,
    respondsTo: linked(members, "respondsTo", { incidentOf: known, self: incident.id }),
    partOf: linked(members, "partOf", { incidentOf: known, self: incident.id }),
  }));
  return { incidents, incidentOf, messages };
}

export interface FoundIncidents {
  readonly incidents: LooseIncident[];
  /** Incident id by `localKey` of an event. */
  readonly incidentOf: Map<string, string>;
  readonly messages: Message[];
}

/** What the incidents of a set of articles are made with; `entityOf` and `engineEntityOf` differ where judged. */
export interface Incidental {
  readonly entities: readonly DossierEntity[];
  readonly entityOf: ReadonlyMap<string, string>;
  readonly engineEntityOf: ReadonlyMap<string, string>;
  readonly judgements: readonly Judgement[];
}

/** The incidents of all articles: as the engine groups happenings, then as judgements will have them. */
export function findIncidents(
  analyses: readonly Analysis[],
  { entities, entityOf, engineEntityOf, judgements }: Incidental,
): FoundIncidents {
  const focused = analyses.map((analysis) => focusArticle(analysis, engineEntityOf));
  const engine = groupHappenings(focused.flatMap(({ happenings }) => happenings));
  const told = focused.flatMap((one) => one.told);
  const own = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const named = nameEvents(judgements, { analyses: own, told });
  const retell = openRetelling(own, { entityOf, engineEntityOf, judgements });
  const judged = judgeIncidents(engine, { told, constraints: named.constraints, takePart: retell.part });
  const groups = judged.groups.map((group) => ({ ...group, members: group.members.map(retell.whole) }));
  const built = buildIncidents(groups, { analyses, entities, entityOf, answers: named.answers });
  const messages = focused.flatMap((one) => one.messages);
  return {
    ...built,
    messages: [...messages, ...named.messages, ...judged.messages, ...built.messages],
  };
}
