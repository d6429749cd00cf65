import type { Analysis } from "../model/analysis.ts";
import type { DossierEntity } from "../model/dossier.ts";
import { isNameless } from "../model/entity.ts";
import { contentId } from "../model/id.ts";
import type { Judgement } from "../model/judgement.ts";
import { type IncidentGroup, localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { fold } from "../text/fold.ts";
import { type Focus, focusArticle } from "./article-focus.ts";
import type { Happening } from "./happening.ts";
import { GroupMemory, groupHappenings } from "./happening-groups.ts";
import { settleDate, settlePlaces, settleType, votes } from "./incident-answers.ts";
import { settleTitle } from "./incident-title.ts";
import { settleAnswers } from "./judged-answers.ts";
import { keysOf, type NamedEvents, nameEvents } from "./judged-events.ts";
import { type HappeningGroup, judgeIncidents } from "./judged-incidents.ts";
import { openRetelling } from "./retelling.ts";

/** An incident without its story, which is settled once all incidents are known. */
export type LooseIncident = Omit<IncidentGroup, "story">;

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
  return new Map(
    entities.flatMap((one) => (isNameless({ ...one, actor: null }) ? [[one.id, fold(one.name)]] : [])),
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

/** Who is told to have done it, then who took it upon themselves; where the doers have no name, the claimants first. */
function initiatorsOf(members: readonly Happening[], context: Context): string[] {
  const told = onceEach(votes(members.map((member) => [...member.agents])), context);
  const claimants = votes(members.map((member) => [...member.claimants])).filter((id) => !told.includes(id));
  const nameless = told.every((id) => context.peopleWords.has(id));
  return nameless ? [...claimants, ...told] : [...told, ...claimants];
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
    initiators: initiatorsOf(members, context),
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

/** What the groups are built with. */
export interface Scene {
  readonly analyses: readonly Analysis[];
  readonly entities: readonly DossierEntity[];
  readonly entityOf: ReadonlyMap<string, string>;
  readonly answers: NamedEvents["answers"];
  /** Incident id by key of an event, of incidents beside the groups. */
  readonly incidentOf?: ReadonlyMap<string, string>;
  /** Remembers the incidents of groups in which nothing is judged; none where an entity is judged. */
  readonly built?: WeakMap<HappeningGroup, LooseIncident>;
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
    const set = answers.filter(({ key }) => own.has(key));
    const known = set.length === 0 ? scene.built?.get(group) : undefined;
    const found = known ? { incident: known, messages: [] } : buildIncident(group, set, context);
    if (set.length === 0) scene.built?.set(group, found.incident);
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

/** What an article was found to tell while its entities were these. */
interface Focused {
  readonly entities: readonly (string | undefined)[];
  readonly focus: Focus;
}

/** What finding incidents remembers from one run to the next. */
export class IncidentMemory {
  readonly focused: WeakMap<Analysis, Focused> = new WeakMap();
  readonly groups: GroupMemory = new GroupMemory();
  readonly built: WeakMap<HappeningGroup, LooseIncident> = new WeakMap();
}

function focusOf(analysis: Analysis, entityOf: ReadonlyMap<string, string>, memory: IncidentMemory): Focus {
  const entities = analysis.entities.map(({ id }) => entityOf.get(localKey(analysis.article.id, id)));
  const known = memory.focused.get(analysis);
  if (known?.entities.every((id, at) => id === entities[at])) return known.focus;
  const focus = focusArticle(analysis, entityOf);
  memory.focused.set(analysis, { entities, focus });
  return focus;
}

/** The incidents of all articles: as the engine groups happenings, then as judgements will have them. */
export function findIncidents(
  analyses: readonly Analysis[],
  { entities, entityOf, engineEntityOf, judgements }: Incidental,
  memory: IncidentMemory = new IncidentMemory(),
): FoundIncidents {
  const focused = analyses.map((analysis) => focusOf(analysis, engineEntityOf, memory));
  const happenings = focused.flatMap((one) => one.happenings);
  const engine = groupHappenings(happenings, memory.groups);
  const told = focused.flatMap((one) => one.told);
  const own = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const named = nameEvents(judgements, { analyses: own, told });
  const retell = openRetelling(own, { entityOf, engineEntityOf, judgements });
  const judged = judgeIncidents(engine, { told, constraints: named.constraints, takePart: retell.part });
  const groups = judged.groups.map((group): HappeningGroup => {
    const members = group.members.map(retell.whole);
    return members.every((one, at) => one === group.members[at]) ? group : { ...group, members };
  });
  const scene = { analyses, entities, entityOf, answers: named.answers };
  const plain = entityOf === engineEntityOf;
  const built = buildIncidents(groups, plain ? { ...scene, built: memory.built } : scene);
  const messages = focused.flatMap((one) => one.messages);
  return {
    ...built,
    messages: [...messages, ...named.messages, ...judged.messages, ...built.messages],
  };
}
