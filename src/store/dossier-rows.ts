import type { Dossier, Utterance } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import type { Materialized } from "./contract.ts";
import { incidentRows } from "./incident-rows.ts";
import { most, plainText } from "./ranks.ts";
import {
  type DossierPatch,
  type DossierRow,
  type DossierRows,
  type DossierTable,
  keysOf,
  row,
  wordsOf,
} from "./row.ts";

function quoteRow(quote: Utterance): DossierRow {
  const { id, speaker, verdict, renderings } = quote;
  const speakers = new Set([speaker, ...renderings.map((one) => one.speaker)].filter((one) => one !== null));
  return row(id, {
    verdict,
    rank: most(renderings.length),
    speakers: [...speakers],
    articles: [...new Set(renderings.map(({ article }) => article))],
    words: wordsOf(renderings.map(({ text }) => text)),
    doc: JSON.stringify(quote),
  });
}

function articleRows({ dossier, articles }: Materialized, copies: readonly string[]): DossierRow[] {
  return dossier.articles.map((article, at) => {
    const refs = articles[at] as Materialized["articles"][number];
    const own = { ...refs, copies: refs.copies.map((copy) => copies[copy] as string) };
    return row(article.id, { doc: JSON.stringify(article), refs: JSON.stringify(own) });
  });
}

function entityRows({ dossier, entities }: Materialized): DossierRow[] {
  return dossier.entities.map((entity, at) => {
    const { summary, refs } = entities[at] as Materialized["entities"][number];
    const { id, type, name, names } = entity;
    return row(id, {
      type,
      rank: most(summary.incidents) + most(summary.articles) + plainText(name.slice(0, 200)),
      words: wordsOf([name, ...names.map(({ text }) => text)]),
      doc: JSON.stringify(entity),
      summary: JSON.stringify(summary),
      refs: JSON.stringify(refs),
    });
  });
}

function accountRows({ dossier, accounts }: Materialized): DossierRow[] {
  return dossier.accounts.map((account, at) =>
    row(account.id, {
      rank: most(account.articles.length),
      doc: JSON.stringify(account),
      summary: JSON.stringify(accounts[at]),
    }),
  );
}

function storyRows({ dossier, stories }: Materialized): DossierRow[] {
  return dossier.stories.map((story, at) => {
    const summary = stories[at] as Materialized["stories"][number];
    const rank = most(summary.articles) + most(summary.incidents);
    return row(story.id, { rank, doc: JSON.stringify(story), summary: JSON.stringify(summary) });
  });
}

/** Rows of things that have no id of their own. */
function bareRows(all: readonly object[]): DossierRow[] {
  const docs = all.map((one) => JSON.stringify(one));
  const keys = keysOf(docs.map((doc) => contentId(doc)));
  return docs.map((doc, at) => row(keys[at] as string, { doc }));
}

/** A dossier as the store keeps it. */
export function dossierRows(materialized: Materialized): DossierRows {
  const { dossier, project } = materialized;
  const copies = bareRows(dossier.copies);
  const copyKeys = copies.map(({ id }) => id);
  const tables = {
    ...incidentRows(materialized, copyKeys),
    dossier_articles: articleRows(materialized, copyKeys),
    accounts: accountRows(materialized),
    stories: storyRows(materialized),
    copies,
    messages: bareRows(dossier.messages),
    entities: entityRows(materialized),
    quotes: dossier.quotes.map(quoteRow),
  };
  const { incident_places: _, facts, ...listed } = tables;
  const orders = { ...listed, facts: facts.filter(({ incident }) => incident === null) };
  return {
    tables,
    orders: Object.fromEntries(
      Object.entries(orders).map(([kind, rows]) => [kind, rows.map(({ id }) => id)]),
    ),
    engine: dossier.engine,
    project: projectDoc(dossier, project),
  };
}

/** Counts for the project page, as JSON. */
function projectDoc(dossier: Dossier, project: Materialized["project"]): string {
  return JSON.stringify({
    ...project,
    articles: dossier.articles.length,
    accounts: dossier.accounts.length,
    stories: dossier.stories.length,
    incidents: dossier.incidents.length,
    entities: dossier.entities.length,
  });
}

function idsOf(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id);
}

/**
 * What puts one dossier in the place of another: the rows of `part`, which are some of those of `whole`, and the rows
 * that are no more. Rows of incidents and facts that are made anew are gone first.
 */
export function patchRows(
  part: Materialized,
  whole: Dossier,
  gone: Readonly<Partial<Record<DossierTable, readonly string[]>>>,
): DossierPatch {
  const { tables, orders, engine } = dossierRows(part);
  const { articles, accounts, stories, incidents, facts, entities, quotes } = whole;
  const listed = { dossier_articles: articles, accounts, stories, incidents, facts, entities, quotes };
  const ids = Object.entries(listed).map(([kind, all]) => [kind, idsOf(all)] as const);
  return {
    tables,
    gone,
    orders: { ...orders, ...Object.fromEntries(ids) },
    engine,
    project: projectDoc(whole, part.project),
  };
}
