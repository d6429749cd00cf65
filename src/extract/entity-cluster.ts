import type { Gender } from "../lexicon/person-nouns.ts";
import type { EntityType } from "../model/entity.ts";
import type { MentionDraft } from "./mention-draft.ts";

/** Mentions held to be of one thing, while an article is read from front to back. */
export interface EntityCluster {
  type: EntityType;
  actor: string | null;
  /** Organ of a state, where it is one. */
  organ: string | null;
  gender: Gender;
  readonly mentions: MentionDraft[];
  /** Words of its names (see `namePhrase`). */
  readonly phrases: Set<string>;
  /** Roles and titles it was told with. */
  readonly roles: Set<string>;
}

const bodies: ReadonlySet<EntityType> = new Set(["organization", "armed-group", "outlet"]);
const spots: ReadonlySet<EntityType> = new Set(["place", "facility"]);

export function isBody(type: EntityType): boolean {
  return bodies.has(type);
}

/** Whether two guesses at a type may be of one thing. */
export function compatible(a: EntityType, b: EntityType): boolean {
  return a === b || (bodies.has(a) && bodies.has(b)) || (spots.has(a) && spots.has(b));
}

/** The cluster mentioned last. */
export function mostRecent(clusters: Iterable<EntityCluster>): EntityCluster | null {
  let best: EntityCluster | null = null;
  for (const cluster of clusters) {
    const start = cluster.mentions.at(-1)?.start ?? -1;
    if (!best || start > (best.mentions.at(-1)?.start ?? -1)) best = cluster;
  }
  return best;
}
