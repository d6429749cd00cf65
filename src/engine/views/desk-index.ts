import type {
  Account,
  Copy,
  Dossier,
  DossierArticle,
  DossierEntity,
  Fact,
  Incident,
  Story,
  Utterance,
} from "../../model/dossier.ts";

/** A dossier with the look-ups that the read models need; order inside each list is the dossier's. */
export interface DeskIndex {
  readonly dossier: Dossier;
  readonly articleOf: ReadonlyMap<string, DossierArticle>;
  readonly accountOf: ReadonlyMap<string, Account>;
  readonly entityOf: ReadonlyMap<string, DossierEntity>;
  readonly storyOf: ReadonlyMap<string, Story>;
  readonly incidentOf: ReadonlyMap<string, Incident>;
  readonly incidentsOfArticle: ReadonlyMap<string, readonly Incident[]>;
  readonly incidentsOfEntity: ReadonlyMap<string, readonly Incident[]>;
  readonly incidentsOfStory: ReadonlyMap<string, readonly Incident[]>;
  /** Incidents that answer, or are part of, the incident of the key. */
  readonly answersTo: ReadonlyMap<string, readonly Incident[]>;
  readonly partsOf: ReadonlyMap<string, readonly Incident[]>;
  readonly quotesOfArticle: ReadonlyMap<string, readonly Utterance[]>;
  readonly quotesOfSpeaker: ReadonlyMap<string, readonly Utterance[]>;
  readonly copiesOfArticle: ReadonlyMap<string, readonly Copy[]>;
  /** Facts, of incidents and standing, with a claim of the article. */
  readonly factsOfArticle: ReadonlyMap<string, readonly Fact[]>;
  readonly factsOfEntity: ReadonlyMap<string, readonly Fact[]>;
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/** Ids of the entities that take part in an incident: on either side, as its means, or named in a claim. */
export function partakers({ initiators, targets, weapons, facts }: Incident): Set<string> {
  const ids = new Set([...initiators, ...targets, ...weapons]);
  for (const { claims } of facts) for (const { value } of claims) if (value !== null) ids.add(value);
  return ids;
}

/** Reads a dossier once, so that each read model after it costs only what it shows. */
export function openDesk(dossier: Dossier): DeskIndex {
  const { articles, accounts, copies, stories, incidents, entities, quotes } = dossier;
  const facts = [...incidents.flatMap((incident) => incident.facts), ...dossier.facts];
  const known = byId(entities);
  return {
    dossier,
    articleOf: byId(articles),
    accountOf: byId(accounts),
    entityOf: known,
    storyOf: byId(stories),
    incidentOf: byId(incidents),
    incidentsOfArticle: grouped(incidents, (one) => one.articles),
    incidentsOfEntity: grouped(incidents, (one) => [...partakers(one)].filter((id) => known.has(id))),
    incidentsOfStory: grouped(incidents, (one) => [one.story]),
    answersTo: grouped(incidents, (one) => one.respondsTo),
    partsOf: grouped(incidents, (one) => one.partOf),
    quotesOfArticle: grouped(quotes, (one) => one.renderings.map(({ article }) => article)),
    quotesOfSpeaker: grouped(quotes, (one) =>
      [one.speaker, ...one.renderings.map(({ speaker }) => speaker)].filter((id) => id !== null),
    ),
    copiesOfArticle: grouped(copies, (one) => [one.from, one.to]),
    factsOfArticle: grouped(facts, (one) => one.claims.map(({ article }) => article)),
    factsOfEntity: grouped(dossier.facts, (one) => (one.entity === null ? [] : [one.entity])),
  };
}
