import { actorById } from "../lexicon/actors.ts";
import { bodyParticles } from "../lexicon/name-particles.ts";
import { organizationHeads } from "../lexicon/organization-words.ts";
import type { Analysis } from "../model/analysis.ts";
import type { DossierEntity } from "../model/dossier.ts";
import type { Entity } from "../model/entity.ts";
import { contentId } from "../model/id.ts";
import type { Judgement } from "../model/judgement.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import { fold } from "../text/fold.ts";
import { matchSounds, nameKey, type SoundName, soundName } from "../text/name-match.ts";
import { type EntityGroup, judgeEntities } from "./judged-entities.ts";

/** Score of two names from which they are one name spelt twice. */
const sameName = 0.85;

interface Local {
  readonly article: string;
  readonly entity: Entity;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s-]+/)
    .filter((word) => word !== "");
}

/**
 * Whether an entity can be met in another article: two people of one family name stay two, and mere words for people
 * ("two men") or a body ("the army", "police") mean another in another article.
 */
function canCross({ type, name, actor }: Entity): boolean {
  if (actor !== null) return true;
  if (type === "person") return wordsOf(name).length > 1;
  if (type === "people") return /^\p{Lu}/u.test(name) && !/\s/.test(name);
  if (type !== "organization") return true;
  const words = wordsOf(name);
  return /\p{Lu}/u.test(name) && !(words.length === 1 && organizationHeads.has(words[0] as string));
}

/** Words of a body's name in any order: "Brigade of the Black Poplar", "Black Poplar Brigade". */
function orderlessKey({ type, name }: Entity): string | null {
  const words = wordsOf(name)
    .filter((word) => !bodyParticles.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
  if (type === "person" || type === "people" || words.length < 3) return null;
  return `${type === "armed-group" ? "organization" : type} ${words.sort().join(" ")}`;
}

/** Joins bodies whose names have the same words in another order. */
function joinOrderless(locals: readonly Local[], sets: DisjointSets): void {
  const first = new Map<string, number>();
  locals.forEach(({ entity }, index) => {
    const key = entity.actor === null && canCross(entity) ? orderlessKey(entity) : null;
    if (key === null) return;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else sets.union(known, index);
  });
}

/** Entities under one key may be one; each pair is then looked at. The lexicon's row settles identity by itself. */
function blockingKey({ article, entity }: Local): string {
  if (entity.actor) return `actor ${entity.actor}`;
  if (!canCross(entity)) return `local ${article} ${entity.id}`;
  if (entity.type === "people") return `people ${fold(entity.name)}`;
  const words = wordsOf(entity.name);
  const head = entity.type === "person" ? (words.at(-1) as string) : entity.name;
  return `${entity.type} ${nameKey(head)}`;
}

/** One of the distinct names of a block, with the sounds it is compared by. */
interface Head {
  readonly index: number;
  readonly entity: Entity;
  readonly sounds: SoundName;
}

/** Whether entities of one block whose names differ are one. */
function isOne(a: Head, b: Head): boolean {
  if (a.entity.actor || b.entity.actor) return a.entity.actor === b.entity.actor;
  return a.entity.type === "people" || matchSounds(a.sounds, b.sounds).score >= sameName;
}

/** Joins what is one within each block; distinct names are compared once each. */
function join(locals: readonly Local[]): Local[][] {
  const sets = new DisjointSets(locals.length);
  const blocks = Map.groupBy(locals.keys(), (index) => blockingKey(locals[index] as Local));
  for (const members of blocks.values()) {
    const heads = new Map<string, Head>();
    for (const index of members) {
      const { entity } = locals[index] as Local;
      const name = fold(entity.name);
      const known = heads.get(name);
      if (known !== undefined) sets.union(known.index, index);
      else {
        const head: Head = { index, entity, sounds: soundName(entity.name) };
        for (const other of heads.values()) if (isOne(other, head)) sets.union(other.index, index);
        heads.set(name, head);
      }
    }
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

function keyOf({ article, entity }: Local): string {
  return localKey(article, entity.id);
}

function groupOf(members: readonly Local[]): EntityGroup {
  const [first] = members as [Local, ...Local[]];
  const scope = canCross(first.entity) ? "" : keyOf(first);
  const name = members.map((member) => fold(member.entity.name)).sort()[0] as string;
  const id = first.entity.actor ?? contentId("entity", first.entity.type, name, scope);
  const known = first.entity.actor !== null;
  return { id, lead: keyOf(first), members: members.map(keyOf), known, judgements: [] };
}

/** The entities of a set of articles, and the global id of each article's own: as judged, and as the engine has it. */
export interface FoundEntities {
  readonly entities: DossierEntity[];
  readonly entityOf: Map<string, string>;
  readonly engineEntityOf: ReadonlyMap<string, string>;
  readonly messages: readonly Message[];
}

function idsOf(groups: readonly EntityGroup[]): Map<string, string> {
  return new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
}

/** One entity for all its spellings in all articles; `analyses` in order of time, `judgements` those that stand. */
export function findEntities(
  analyses: readonly Analysis[],
  judgements: readonly Judgement[] = [],
): FoundEntities {
  const locals = analyses.flatMap(({ article, entities }) =>
    entities.map((entity): Local => ({ article: article.id, entity })),
  );
  const known = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  const byKey = new Map(locals.map((local) => [keyOf(local), local]));
  const engine = join(locals).map(groupOf);
  const { groups, messages } = judgeEntities(engine, {
    judgements,
    analyses: known,
    order: new Map(locals.map((local, at) => [keyOf(local), at])),
    setApart: (key) => {
      const { type, name } = (byKey.get(key) as Local).entity;
      return contentId("entity", type, fold(name), key);
    },
  });
  const entities = groups.map((group): DossierEntity => {
    const members = group.members.map((key) => byKey.get(key) as Local);
    const { entity: lead } = byKey.get(group.lead) as Local;
    return {
      id: group.id,
      type: lead.type,
      name: bestName(lead, members),
      names: namesOf(members),
      descriptors: descriptorsOf(members, known),
      ...(group.judgements.length > 0 ? { judgements: group.judgements } : {}),
    };
  });
  const engineEntityOf = idsOf(engine);
  const entityOf = groups.some((group) => group.judgements.length > 0) ? idsOf(groups) : engineEntityOf;
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), entityOf, engineEntityOf, messages };
}
