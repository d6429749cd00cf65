import { actorById } from "../lexicon/actors.ts";
import type { Analysis } from "../model/analysis.ts";
import type { DossierEntity } from "../model/dossier.ts";
import type { Entity } from "../model/entity.ts";
import { contentId } from "../model/id.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Message } from "../model/message.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import { matchSounds, type SoundName, soundName } from "../text/name-match.ts";
import { type EntityGroup, judgeEntities } from "./judged-entities.ts";
import { canCross, type Local, type LocalMemory, localsOf } from "./local-entities.ts";

/** Score of two names from which they are one name spelt twice. */
const sameName = 0.85;

/** Joins bodies whose names have the same words in another order. */
function joinOrderless(locals: readonly Local[], sets: DisjointSets): void {
  const first = new Map<string, number>();
  locals.forEach(({ orderless }, index) => {
    if (orderless === null) return;
    const known = first.get(orderless);
    if (known === undefined) first.set(orderless, index);
    else sets.union(known, index);
  });
}

/** One of the distinct names of a block, with the sounds it is compared by. */
interface Head {
  readonly entity: Entity;
  readonly sounds: SoundName;
}

/** Whether entities of one block whose names differ are one. */
function isOne(a: Head, b: Head): boolean {
  if (a.entity.actor || b.entity.actor) return a.entity.actor === b.entity.actor;
  return a.entity.type === "people" || matchSounds(a.sounds, b.sounds).score >= sameName;
}

/** Which of the entities that stand for the names of a block are one, as pairs of places in the list. */
function pairHeads(entities: readonly Entity[]): [number, number][] {
  if (entities.length === 1) return [];
  const heads = entities.map((entity): Head => ({ entity, sounds: soundName(entity.name) }));
  const pairs: [number, number][] = [];
  heads.forEach((head, at) => {
    for (let other = 0; other < at; other++) if (isOne(heads[other] as Head, head)) pairs.push([other, at]);
  });
  return pairs;
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

interface JoinedHeads {
  readonly entities: readonly Entity[];
  readonly pairs: readonly [number, number][];
}

/** What finding entities remembers from one run to the next. */
export class EntityMemory {
  readonly locals: LocalMemory = new WeakMap();
  readonly blocks: Map<string, JoinedHeads> = new Map();
  readonly groups: WeakMap<Local, MadeGroup> = new WeakMap();
}

/** Joins what is one within each block; distinct names are compared once each. */
function join(locals: readonly Local[], memory: EntityMemory): Local[][] {
  const sets = new DisjointSets(locals.length);
  const blocks = new Map<string, Map<string, number>>();
  locals.forEach(({ block, name }, index) => {
    const heads = blocks.get(block);
    const known = heads?.get(name);
    if (!heads) blocks.set(block, new Map([[name, index]]));
    else if (known === undefined) heads.set(name, index);
    else sets.union(known, index);
  });
  for (const [block, heads] of blocks) {
    if (heads.size === 1) continue;
    const indices = [...heads.values()];
    const entities = indices.map((index) => (locals[index] as Local).entity);
    const known = memory.blocks.get(block);
    const pairs = known && sameList(known.entities, entities) ? known.pairs : pairHeads(entities);
    memory.blocks.set(block, { entities, pairs });
    for (const [a, b] of pairs) sets.union(indices[a] as number, indices[b] as number);
  }
  joinOrderless(locals, sets);
  return sets.sets().map((set) => set.map((index) => locals[index] as Local));
}

/** A state bears the lexicon's name; others the name most articles use, the longer before the shorter. */
function bestName(lead: Entity, members: readonly Local[]): string {
  if (lead.type === "state" && lead.actor) return actorById(lead.actor)?.name ?? lead.name;
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const ranked = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return (ranked[0] as [string, number])[0];
}

function namesOf(members: readonly Local[]): DossierEntity["names"] {
  const articles = new Map<string, Set<string>>();
  for (const { article, entity } of members) {
    for (const name of entity.names) articles.set(name, (articles.get(name) ?? new Set()).add(article));
  }
  return [...articles]
    .map(([text, found]) => ({ text, articles: [...found] }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.text < b.text ? -1 : 1));
}

function descriptorsOf(
  members: readonly Local[],
  known: ReadonlyMap<string, Analysis>,
): DossierEntity["descriptors"] {
  return members.flatMap(({ article, entity }) =>
    (known.get(article)?.descriptors ?? [])
      .filter((descriptor) => descriptor.entity === entity.id)
      .map(({ text, voice, start, end }) => ({ text, voice, article, start, end })),
  );
}

function groupOf(members: readonly Local[]): EntityGroup {
  const [first] = members as [Local, ...Local[]];
  const scope = canCross(first.entity) ? "" : first.key;
  const name = members.map((member) => member.name).sort()[0] as string;
  const id = first.entity.actor ?? contentId("entity", first.entity.type, name, scope);
  const known = first.entity.actor !== null;
  return { id, lead: first.key, members: members.map(({ key }) => key), known, judgements: [] };
}

function entityOfGroup(
  group: EntityGroup,
  { lead, members, known }: { lead: Entity; members: readonly Local[]; known: ReadonlyMap<string, Analysis> },
): DossierEntity {
  return {
    id: group.id,
    type: lead.type,
    name: bestName(lead, members),
    names: namesOf(members),
    descriptors: descriptorsOf(members, known),
    ...(group.judgements.length > 0 ? { judgements: group.judgements } : {}),
  };
}

/** A group as the engine has it, and the entity it makes where no judgement is on it. */
interface MadeGroup {
  readonly members: readonly Local[];
  readonly group: EntityGroup;
  readonly entity: DossierEntity;
}

function madeOf(
  members: readonly Local[],
  { memory, known }: { memory: EntityMemory; known: ReadonlyMap<string, Analysis> },
): MadeGroup {
  const [first] = members as [Local];
  const before = memory.groups.get(first);
  if (before && sameList(before.members, members)) return before;
  const group = groupOf(members);
  const made = { members, group, entity: entityOfGroup(group, { lead: first.entity, members, known }) };
  memory.groups.set(first, made);
  return made;
}

/** The entities of a set of articles, and the global id of each article's own: as judged, and as the engine has it. */
export interface FoundEntities {
  readonly entities: DossierEntity[];
  readonly entityOf: Map<string, string>;
  readonly engineEntityOf: ReadonlyMap<string, string>;
  readonly messages: readonly Message[];
}

function idsOf(groups: readonly EntityGroup[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, members } of groups) for (const member of members) ids.set(member, id);
  return ids;
}

function byId(a: DossierEntity, b: DossierEntity): number {
  return a.id < b.id ? -1 : 1;
}

/** The groups as judged. */
function judgedGroups(
  engine: readonly EntityGroup[],
  { judgements, locals, known }: Judging,
): { groups: readonly EntityGroup[]; byKey: ReadonlyMap<string, Local>; messages: readonly Message[] } {
  const byKey = new Map(locals.map((local) => [local.key, local]));
  const judged = judgeEntities(engine, {
    judgements,
    analyses: known,
    order: new Map(locals.map((local, at) => [local.key, at])),
    setApart: (key) => {
      const { entity, name } = byKey.get(key) as Local;
      return contentId("entity", entity.type, name, key);
    },
  });
  return { ...judged, byKey };
}

interface Judging {
  readonly judgements: readonly Judgement[];
  readonly locals: readonly Local[];
  readonly known: ReadonlyMap<string, Analysis>;
}

/** One entity for all its spellings in all articles; `analyses` in order of time, `judgements` those that stand. */
export function findEntities(
  analyses: readonly Analysis[],
  judgements: readonly Judgement[] = [],
  memory: EntityMemory = new EntityMemory(),
): FoundEntities {
  const locals = analyses.flatMap((analysis) => localsOf(analysis, memory.locals));
  const known = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const made = join(locals, memory).map((members) => madeOf(members, { memory, known }));
  const engine = made.map(({ group }) => group);
  const engineEntityOf = idsOf(engine);
  const named = judgements.some(
    ({ ruling: { kind } }) => kind === "same-entity" || kind === "different-entity",
  );
  if (!named) {
    const entities = made.map(({ entity }) => entity).sort(byId);
    return { entities, entityOf: engineEntityOf, engineEntityOf, messages: [] };
  }
  const { groups, byKey, messages } = judgedGroups(engine, { judgements, locals, known });
  const madeBy = new Map(made.map((one) => [one.group, one.entity]));
  const entities = groups.map((group): DossierEntity => {
    const members = group.members.map((key) => byKey.get(key) as Local);
    const { entity: lead } = byKey.get(group.lead) as Local;
    return madeBy.get(group) ?? entityOfGroup(group, { lead, members, known });
  });
  const entityOf = groups.some((group) => group.judgements.length > 0) ? idsOf(groups) : engineEntityOf;
  return { entities: entities.sort(byId), entityOf, engineEntityOf, messages };
}
