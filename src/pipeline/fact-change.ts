import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { DossierArticle, Fact, Incident } from "../model/dossier.ts";
import { type Judgement, wordsNamed } from "../model/judgement.ts";
import { type FactLinks, type IncidentGroup, localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { entityAt } from "../model/words-named.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { articlesJudged, eventFinder } from "./incident-reach.ts";
import type { Moved } from "./moved.ts";
import type { Regrouped } from "./regrouping.ts";
import type { Shelf } from "./shelf.ts";

/** The facts of incidents made anew, and the standing facts that change with them. */
export interface FactChange {
  readonly incidents: readonly Incident[];
  /** Entities whose standing facts are made anew. */
  readonly owners: ReadonlySet<string>;
  readonly facts: readonly Fact[];
  readonly judged: ReadonlySet<string>;
  readonly messages: readonly Message[];
}

export interface Reached {
  readonly moved: Moved;
  readonly shelf: Shelf;
  readonly regrouped: Regrouped;
  readonly incidents: readonly IncidentGroup[];
  /** Entities that are made anew: what they were and what they are. */
  readonly entities: ReadonlySet<string>;
  /** Articles of which an entity or the account is another. */
  readonly articles: ReadonlySet<string>;
  readonly accountOf: ReadonlyMap<string, string>;
}

/** Entities whose standing facts may change, with the facts they have. */
function standingOwners({ shelf, moved, entities, articles }: Reached): {
  owners: Set<string>;
  facts: Fact[];
} {
  const touched = new Set([...articles, ...articlesJudged(moved)]);
  const owners = new Set(entities);
  for (const { entity, claims } of shelf.dossier.facts)
    if (entity !== null && claims.some(({ article }) => touched.has(article))) owners.add(entity);
  const now = shelf.entities();
  for (const { id, ruling } of moved.all) {
    if (!moved.ids.has(id) || ruling.kind !== "override") continue;
    const analysis = shelf.held.get(ruling.incident.article);
    const local = analysis ? entityAt(analysis, ruling.incident) : null;
    const owner = local === null ? undefined : now.get(localKey(ruling.incident.article, local));
    if (owner !== undefined) owners.add(owner);
  }
  return { owners, facts: shelf.dossier.facts.filter(({ entity }) => entity !== null && owners.has(entity)) };
}

function wordsOf(judgements: readonly Judgement[]): string[] {
  return judgements.flatMap(({ ruling }) => wordsNamed(ruling).map(({ article }) => article));
}

/** Articles of the words of overrides that may be of one of `facts`, or of what a moved override is of. */
function wordsOfOverrides({ all, ids }: Moved, facts: readonly Fact[]): string[] {
  const keys = new Set(facts.map(({ aspect, subject }) => `${aspect} ${subject}`));
  const overrides = all.flatMap((one) => (one.ruling.kind === "override" ? [{ one, of: one.ruling }] : []));
  for (const { one, of } of overrides) if (ids.has(one.id)) keys.add(`${of.aspect} ${of.subject}`);
  return wordsOf(overrides.filter(({ of }) => keys.has(`${of.aspect} ${of.subject}`)).map(({ one }) => one));
}

/** Overrides of facts that are made anew: those of other incidents must not be looked at, nor taken for an entity's. */
function overridesInReach(reached: Reached, owners: ReadonlySet<string>): Set<string> {
  const { moved, shelf, regrouped } = reached;
  const find = eventFinder(shelf.held, shelf.focused());
  const own = new Set(reached.incidents.map(({ id }) => id));
  const now = shelf.entities();
  return new Set(
    moved.after.flatMap(({ id, ruling }) => {
      if (ruling.kind !== "override") return [];
      if (moved.ids.has(id)) return [id];
      const key = find(ruling.incident);
      const incident = key === null ? undefined : regrouped.allIncidentOf.get(key);
      if (incident !== undefined && own.has(incident)) return [id];
      const analysis = shelf.held.get(ruling.incident.article);
      const local = analysis ? entityAt(analysis, ruling.incident) : null;
      const owner = local === null ? undefined : now.get(localKey(ruling.incident.article, local));
      return owner !== undefined && owners.has(owner) ? [id] : [];
    }),
  );
}

function articleOf({ article }: Analysis, shelf: Shelf): Article {
  const { published } = shelf.articleOf.get(article.id) as DossierArticle;
  return { ...article, published };
}

/** Reconciles what is in reach, and nothing else. */
export async function changeFacts(reached: Reached): Promise<FactChange> {
  const { moved, shelf, regrouped, incidents } = reached;
  const { owners, facts } = standingOwners(reached);
  await shelf.fetch(facts.flatMap(({ claims }) => claims.map(({ article }) => article)));
  await shelf.fetch(wordsOfOverrides(moved, facts));
  const overrides = overridesInReach(reached, owners);
  await shelf.fetch(wordsOf(moved.after.filter(({ id }) => overrides.has(id))));
  const atHand = moved.after.filter(
    (one: Judgement) =>
      moved.ids.has(one.id) ||
      (one.ruling.kind === "reject" &&
        wordsNamed(one.ruling).every(({ article }) => shelf.held.has(article))) ||
      overrides.has(one.id),
  );
  const analyses = shelf.analyses(shelf.held.keys());
  const before = analyses.map(({ article }) => shelf.articleOf.get(article.id) as DossierArticle);
  const links: FactLinks = {
    articles: analyses.map((analysis) => articleOf(analysis, shelf)),
    entityOf: shelf.entities(),
    accountOf: new Map(before.map(({ id, account }) => [id, reached.accountOf.get(id) ?? account])),
    incidents,
    incidentOf: regrouped.incidentOf,
  };
  const found = reconcile(analyses, links, atHand);
  return {
    incidents: found.incidents,
    owners,
    facts: found.facts.filter(({ entity }) => entity !== null && owners.has(entity)),
    judged: overrides,
    messages: found.messages,
  };
}
