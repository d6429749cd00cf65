import { bodyParticles } from "../lexicon/name-particles.ts";
import { organizationHeads } from "../lexicon/organization-words.ts";
import type { Analysis } from "../model/analysis.ts";
import { type Entity, isNameless } from "../model/entity.ts";
import { localKey } from "../model/links.ts";
import { fold } from "../text/fold.ts";
import { nameKey } from "../text/name-match.ts";

/** An entity of one article, with what it may be met by in another. */
export interface Local {
  readonly article: string;
  readonly entity: Entity;
  readonly key: string;
  /** The name, folded. */
  readonly name: string;
  /** Entities under one key may be one. */
  readonly block: string;
  /** The words of the name in any order, where that tells who it is. */
  readonly orderless: string | null;
}

type Bare = Pick<Local, "article" | "entity">;

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s-]+/)
    .filter((word) => word !== "");
}

/**
 * Whether an entity can be met in another article: two people of one family name stay two, and mere words for people
 * ("two men") or a body ("the army", "police") mean another in another article.
 */
export function canCross({ type, name, actor }: Entity): boolean {
  if (actor !== null) return true;
  if (type === "person") return wordsOf(name).length > 1;
  if (type === "people") return /^\p{Lu}/u.test(name) && !/\s/.test(name);
  if (isNameless({ type, name, actor })) return false;
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

/** Entities under one key may be one; each pair is then looked at. The lexicon's row settles identity by itself. */
function blockingKey({ article, entity }: Bare): string {
  if (entity.actor) return `actor ${entity.actor}`;
  if (!canCross(entity)) return `local ${article} ${entity.id}`;
  if (entity.type === "people") return `people ${fold(entity.name)}`;
  const words = wordsOf(entity.name);
  const head = entity.type === "person" ? (words.at(-1) as string) : entity.name;
  return `${entity.type} ${nameKey(head)}`;
}

function localOf(article: string, entity: Entity): Local {
  return {
    article,
    entity,
    key: localKey(article, entity.id),
    name: fold(entity.name),
    block: blockingKey({ article, entity }),
    orderless: entity.actor === null && canCross(entity) ? orderlessKey(entity) : null,
  };
}

/** Remembers the entities of articles. */
export type LocalMemory = WeakMap<Analysis, readonly Local[]>;

/** The entities of one article. */
export function localsOf(analysis: Analysis, memory: LocalMemory): readonly Local[] {
  const known = memory.get(analysis);
  if (known) return known;
  const made = analysis.entities.map((entity) => localOf(analysis.article.id, entity));
  memory.set(analysis, made);
  return made;
}
