import { actorById } from "../lexicon/actors.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Descriptor, Entity, Mention } from "../model/entity.ts";
import { slice } from "../model/span.ts";
import { Coreference } from "./coreference.ts";
import { descriptorsOf } from "./descriptors.ts";
import { mentionDrafts } from "./drafts.ts";
import type { EntityCluster } from "./entity-cluster.ts";
import type { MentionDraft } from "./mention-draft.ts";

export interface EntityReading {
  readonly entities: Entity[];
  readonly mentions: Mention[];
  readonly descriptors: Descriptor[];
}

const article = /^(?:(?:the|an|a|other|another|some|these|those|this|that|several|many)\s+)+(?=\S)/i;

/** Words of a mention as a name: without its article. */
function bare(text: string): string {
  return text.replace(article, "").replace(/\s+/g, " ");
}

/** Names of a cluster as written; of what is never named, the words it is told with. */
function spellings(text: string, cluster: EntityCluster): string[] {
  const named = cluster.mentions.filter((draft) => draft.form === "name");
  const told = named.length > 0 ? named : cluster.mentions.filter((draft) => draft.form === "nominal");
  const adjectives = new Set(told.filter((draft) => draft.adjective).map((draft) => slice(text, draft)));
  const names = [...new Set(told.map((draft) => bare(slice(text, draft))))];
  const nouns = names.filter((name) => !adjectives.has(name));
  return (nouns.length > 0 ? nouns : names).sort((a, b) => (a < b ? -1 : 1));
}

function longest(names: readonly string[]): string {
  let best = names[0] ?? "";
  for (const name of names) {
    const more = name.split(" ").length - best.split(" ").length;
    if (more > 0 || (more === 0 && name.length > best.length)) best = name;
  }
  return best;
}

/** The fullest name: most words, then most letters; states and cut names ("Houthi") go by the lexicon's name. */
function fullest(cluster: EntityCluster, names: readonly string[]): string {
  const best = longest(names);
  const known = cluster.actor ? actorById(cluster.actor)?.name : undefined;
  return known && (cluster.type === "state" || known.startsWith(best)) ? known : best;
}

function toEntity(text: string, cluster: EntityCluster, index: number): Entity {
  const names = spellings(text, cluster);
  return {
    id: `e${index + 1}`,
    type: cluster.type,
    name: fullest(cluster, names),
    names,
    actor: cluster.actor,
  };
}

/** Actors, places and people of an article, each with all its mentions, and what they are called. */
export function extractEntities(annotated: AnnotatedArticle): EntityReading {
  const { text } = annotated.article;
  const coreference = new Coreference(annotated);
  const placed: { draft: MentionDraft; cluster: EntityCluster }[] = [];
  for (const draft of mentionDrafts(annotated)) {
    const cluster = coreference.add(draft);
    if (cluster) placed.push({ draft, cluster });
  }
  const ids = new Map(coreference.clusters.map((cluster, index) => [cluster, `e${index + 1}`]));
  const mentions = placed.map(
    ({ draft, cluster }): Mention => ({
      start: draft.start,
      end: draft.end,
      type: cluster.type,
      entity: ids.get(cluster) as string,
      form: draft.form,
    }),
  );
  return {
    entities: coreference.clusters.map((cluster, index) => toEntity(text, cluster, index)),
    mentions,
    descriptors: descriptorsOf(
      annotated,
      placed.map(({ draft, cluster }) => ({ draft, entity: ids.get(cluster) as string, cluster })),
    ),
  };
}
