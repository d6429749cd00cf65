import type { Dossier, Fact, Incident, Utterance } from "../model/dossier.ts";
import type { Assembly } from "../pipeline.ts";
import { patchRows } from "../store/dossier-rows.ts";
import type { DossierPatch } from "../store/row.ts";
import { materializePart } from "./materialize.ts";
import { type DeskIndex, openDesk, partakers } from "./views/desk-index.ts";

type Identified = { readonly id: string };

/** What of a list is not the same object as before, before and after. */
interface Turnover<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

function turnover<T extends object>(before: readonly T[], after: readonly T[]): Turnover<T> {
  const [old, fresh] = [new Set(before), new Set(after)];
  return { gone: before.filter((one) => !fresh.has(one)), come: after.filter((one) => !old.has(one)) };
}

function both<T>({ gone, come }: Turnover<T>): T[] {
  return [...gone, ...come];
}

/** Ids that are no more. */
function lost(before: readonly Identified[], after: readonly Identified[]): string[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

function quotedIn(quotes: readonly Utterance[]): string[] {
  return quotes.flatMap(({ renderings }) => renderings.map(({ article }) => article));
}

function claimedIn(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ claims }) => claims.map(({ article }) => article));
}

/** Articles of which an own entity leads elsewhere. */
function renamed(before: Assembly["entityOf"], after: Assembly["entityOf"]): Set<string> {
  const found = new Set<string>();
  if (before === after) return found;
  for (const [key, id] of after) if (before.get(key) !== id) found.add(key.slice(0, key.indexOf("/")));
  return found;
}

interface Turned {
  readonly articles: Turnover<Dossier["articles"][number]>;
  readonly accounts: Turnover<Dossier["accounts"][number]>;
  readonly copies: Turnover<Dossier["copies"][number]>;
  readonly incidents: Turnover<Incident>;
  readonly entities: Turnover<Dossier["entities"][number]>;
  readonly facts: Turnover<Fact>;
  readonly quotes: Turnover<Utterance>;
  /** Incidents that changed, and those whose rank may have: an article of theirs speaks with another voice. */
  readonly stirred: readonly Incident[];
}

function turnedBetween(old: Dossier, now: Dossier): Turned {
  const articles = turnover(old.articles, now.articles);
  const incidents = turnover(old.incidents, now.incidents);
  const revoiced = new Set(both(articles).map(({ id }) => id));
  const ranked = now.incidents.filter((one) => one.articles.some((id) => revoiced.has(id)));
  return {
    articles,
    accounts: turnover(old.accounts, now.accounts),
    copies: turnover(old.copies, now.copies),
    incidents,
    entities: turnover(old.entities, now.entities),
    facts: turnover(old.facts, now.facts),
    quotes: turnover(old.quotes, now.quotes),
    stirred: [...new Set([...both(incidents), ...ranked])],
  };
}

/** Articles of which something that pages show beside them changed. */
function touchedArticles(turned: Turned, before: DeskIndex, after: DeskIndex): Set<string> {
  const voices = [
    ...both(turned.articles).map(({ id }) => id),
    ...both(turned.copies).flatMap(({ from, to }) => [from, to]),
    ...both(turned.accounts).flatMap(({ articles }) => articles),
  ];
  const quoted = voices.flatMap((id) =>
    [before, after].flatMap((desk) => quotedIn(desk.quotesOfArticle.get(id) ?? [])),
  );
  return new Set([
    ...voices,
    ...quoted,
    ...turned.stirred.flatMap(({ articles }) => articles),
    ...quotedIn(both(turned.quotes)),
  ]);
}

/** Incidents whose page or place in a list may be another. */
function touchedIncidents(turned: Turned, articles: ReadonlySet<string>, after: DeskIndex): Set<string> {
  const changed = turned.stirred;
  const linked = changed.flatMap(({ id, respondsTo, partOf }) => [
    ...respondsTo,
    ...partOf,
    ...(after.answersTo.get(id) ?? []).map((one) => one.id),
    ...(after.partsOf.get(id) ?? []).map((one) => one.id),
  ]);
  const names = new Map(turned.entities.gone.map(({ id, name, type }) => [id, `${type} ${name}`]));
  const called = turned.entities.come.filter(({ id, name, type }) => names.get(id) !== `${type} ${name}`);
  return new Set([
    ...changed.map(({ id }) => id),
    ...linked,
    ...[...articles].flatMap((id) => after.incidentsOfArticle.get(id)?.map((one) => one.id) ?? []),
    ...called.flatMap(({ id }) => after.incidentsOfEntity.get(id)?.map((one) => one.id) ?? []),
  ]);
}

function touchedEntities(turned: Turned): Set<string> {
  const speakers = both(turned.quotes).flatMap(({ speaker, renderings }) => [
    speaker,
    ...renderings.map((one) => one.speaker),
  ]);
  const ids = [
    ...both(turned.entities).map(({ id }) => id),
    ...turned.stirred.flatMap((incident) => [...partakers(incident)]),
    ...both(turned.facts).map(({ entity }) => entity),
    ...speakers,
  ];
  return new Set(ids.filter((id) => id !== null));
}

/** The rows that a store must write and take out to hold the assembly `after` in the place of `before`. */
export function dossierPatch(before: Assembly, after: Assembly): DossierPatch {
  const [old, now] = [before.dossier, after.dossier];
  const [oldDesk, desk] = [openDesk(old), openDesk(now)];
  const turned = turnedBetween(old, now);
  const near = touchedArticles(turned, oldDesk, desk);
  const incidents = touchedIncidents(turned, near, desk);
  const entities = touchedEntities(turned);
  const articles = new Set([
    ...near,
    ...claimedIn(both(turned.facts)),
    ...renamed(before.entityOf, after.entityOf),
  ]);
  const stories = new Set([
    ...turnover(old.stories, now.stories).come.map(({ id }) => id),
    ...both(turned.incidents).map(({ story }) => story),
  ]);
  const { accounts, facts, quotes } = turned;
  const part: Dossier = {
    ...now,
    articles: now.articles.filter(({ id }) => articles.has(id)),
    accounts: accounts.come,
    stories: now.stories.filter(({ id }) => stories.has(id)),
    incidents: now.incidents.filter(({ id }) => incidents.has(id)),
    facts: facts.come,
    entities: now.entities.filter(({ id }) => entities.has(id)),
    quotes: quotes.come,
  };
  const again = old.incidents.filter(({ id }) => incidents.has(id));
  return patchRows(materializePart(desk, part, after.entityOf), now, {
    dossier_articles: lost(old.articles, now.articles),
    accounts: lost(old.accounts, now.accounts),
    stories: lost(old.stories, now.stories),
    incidents: lost(old.incidents, now.incidents),
    incident_places: [...again, ...turned.incidents.gone].map(({ id }) => id),
    facts: [...facts.gone, ...turned.incidents.gone.flatMap((one) => one.facts)].map(({ id }) => id),
    entities: lost(old.entities, now.entities),
    quotes: lost(old.quotes, now.quotes),
  });
}
