import type { Article } from "../model/article.ts";
import type { Account, Dossier, DossierArticle, DossierEntity, Incident, Story } from "../model/dossier.ts";
import type { Reader, Reading } from "../model/reading.ts";
import { compareDates, dayText } from "./days.ts";

/** A report as the dossier refers to it: its number, what to call it, and its text. */
export interface Source {
  readonly number: number;
  readonly article: DossierArticle;
  readonly text: string;
  /** Outlet, else site, else file. */
  readonly outlet: string;
}

/** A dossier with the look-ups that every section needs. */
export interface Catalog {
  readonly dossier: Dossier;
  readonly sources: readonly Source[];
  readonly sourceOf: ReadonlyMap<string, Source>;
  readonly entityOf: ReadonlyMap<string, DossierEntity>;
  readonly accountOf: ReadonlyMap<string, Account>;
  /** Incidents, the one most is told of first, and their numbers. */
  readonly incidents: readonly Incident[];
  readonly incidentNumber: ReadonlyMap<string, number>;
  /** Stories in the order of their first incidents; those without any come last. */
  readonly stories: readonly Story[];
  /** A report read anew, word by word, dated as the dossier dates it. */
  reading(source: Source): Reading;
}

function unread({ id }: Article): never {
  throw new Error(`Cannot read article "${id}": the catalog was opened without a reader`);
}

function readAs(read: Reader, { article, text }: Source): Reading {
  const { account: _account, datedBy: _datedBy, leftOut: _leftOut, ...stated } = article;
  return read({ ...stated, text });
}

const site = /^https?:\/\/(?:www\.)?([^/?#]+)/i;

function outletOf({ outlet, uri }: DossierArticle): string {
  if (outlet) return outlet;
  if (!uri) return "unnamed source";
  return site.exec(uri)?.[1] ?? (uri.split(/[\\/]/).at(-1) || uri);
}

function claimsOn({ facts }: Incident): number {
  return facts.reduce((sum, fact) => sum + fact.claims.length, 0);
}

/** Incidents by how many reports tell them, then by how much is claimed on them, then by day. */
function inOrder(incidents: readonly Incident[]): Incident[] {
  return [...incidents].sort(
    (a, b) =>
      b.articles.length - a.articles.length ||
      claimsOn(b) - claimsOn(a) ||
      compareDates(a.date, b.date) ||
      (a.id < b.id ? -1 : 1),
  );
}

function storiesInOrder(stories: readonly Story[], incidents: readonly Incident[]): Story[] {
  const first = new Map<string, number>();
  for (const [index, { story }] of incidents.entries()) if (!first.has(story)) first.set(story, index);
  const place = ({ id }: Story) => first.get(id) ?? incidents.length;
  return [...stories].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** The reader is wanted by formats that tell what one article says word by word; those of the dossier do without. */
export function openCatalog(dossier: Dossier, articles: readonly Article[], read: Reader = unread): Catalog {
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  const sources = dossier.articles.map(
    (article, index): Source => ({
      number: index + 1,
      article,
      text: texts.get(article.id) ?? "",
      outlet: outletOf(article),
    }),
  );
  const incidents = inOrder(dossier.incidents);
  return {
    dossier,
    sources,
    sourceOf: new Map(sources.map((source) => [source.article.id, source])),
    entityOf: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    accountOf: new Map(dossier.accounts.map((account) => [account.id, account])),
    incidents,
    incidentNumber: new Map(incidents.map((incident, index) => [incident.id, index + 1])),
    stories: storiesInOrder(dossier.stories, incidents),
    reading: (source) => readAs(read, source),
  };
}

/** Name of an entity; what is no entity's id is a word of a text or of the lexicon and comes back as it is. */
export function nameOf(catalog: Catalog, id: string): string {
  return catalog.entityOf.get(id)?.name ?? id;
}

/** How many voices the articles come down to. */
export function independent(catalog: Catalog, articles: Iterable<string>): number {
  const accounts = new Set<string>();
  for (const id of articles) accounts.add(catalog.sourceOf.get(id)?.article.account ?? id);
  return accounts.size;
}

const datedTitle = /, \d{4}-\d{2}-\d{2}(?: to \d{4}-\d{2}-\d{2})?$/;

/** Title of an incident or story without its day, which stands beside it in words. */
export function titleText({ title }: { readonly title: string }): string {
  return title.replace(datedTitle, "");
}

/** Whether an incident is more than a mention in passing: with day and place, with a toll, or told by several reports. */
export function isWeighty({ articles, date, places, facts }: Incident): boolean {
  const toll = facts.some((fact) => fact.low !== null || fact.high !== null);
  return articles.length > 1 || toll || (date !== null && places.length > 0);
}

const basisWords = {
  metadata: "",
  stated: " (as the text states)",
  inferred: " (inferred)",
  none: "",
} as const;

/** Day of publication and what it rests on. */
export function publishedText({ published, publishedBasis }: DossierArticle): string {
  return published ? `${dayText(published)}${basisWords[publishedBasis]}` : "day of publication not told";
}
