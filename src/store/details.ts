import { sql, type Transaction } from "kysely";
import type { ArticleDetail, EntityDetail, IncidentDetail, IncidentSummary } from "../model/desk.ts";
import type {
  Account,
  Copy,
  DossierArticle,
  DossierEntity,
  Fact,
  Story,
  Utterance,
} from "../model/dossier.ts";
import { analysesOf } from "./intake.ts";
import type { Schema } from "./schema.ts";

type Db = Transaction<Schema>;

interface Docs {
  readonly dossier_articles: DossierArticle;
  readonly accounts: Account;
  readonly stories: Story;
  readonly copies: Copy;
  readonly facts: Fact;
  readonly entities: DossierEntity;
  readonly quotes: Utterance;
}

/** The documents of these rows, in this order; ids that no row has are passed over. */
async function docsOf<T extends keyof Docs>(db: Db, table: T, ids: readonly string[]): Promise<Docs[T][]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; doc: Docs[T] }>`
    select id, doc from ${sql.table(table)} where id = any(${ids}::text[])`.execute(db);
  const byId = new Map(rows.map(({ id, doc }) => [id, doc]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function summariesOf(db: Db, ids: readonly string[]): Promise<IncidentSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("incidents")
    .select(["id", "summary"])
    .where("id", "=", sql<string>`any(${ids}::text[])`)
    .execute();
  const byId = new Map(rows.map(({ id, summary }) => [id, summary]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** All that the page of an incident shows, judgements aside. */
export async function incidentDetail(db: Db, id: string): Promise<Omit<IncidentDetail, "judgements"> | null> {
  const found = await db
    .selectFrom("incidents")
    .select(["doc", "summary", "refs"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) return null;
  const { doc, summary, refs } = found;
  const [story] = await docsOf(db, "stories", [doc.story]);
  const linked = await summariesOf(
    db,
    refs.linked.map(({ incident }) => incident),
  );
  const byId = new Map(linked.map((one) => [one.id, one]));
  return {
    summary,
    incident: { ...doc, facts: await docsOf(db, "facts", refs.facts) },
    story: story ?? { id: doc.story, title: doc.title, articles: doc.articles },
    articles: await docsOf(db, "dossier_articles", refs.articles),
    accounts: await docsOf(db, "accounts", refs.accounts),
    copies: await docsOf(db, "copies", refs.copies),
    entities: await docsOf(db, "entities", refs.entities),
    quotes: await docsOf(db, "quotes", refs.quotes),
    linked: refs.linked.flatMap(({ relation, incident }) => {
      const other = byId.get(incident);
      return other ? [{ relation, incident: other }] : [];
    }),
  };
}

export async function entityDetail(db: Db, id: string): Promise<EntityDetail | null> {
  const found = await db
    .selectFrom("entities")
    .select(["doc", "refs"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) return null;
  const { doc, refs } = found;
  return {
    entity: doc,
    facts: await docsOf(db, "facts", refs.facts),
    incidents: await summariesOf(db, refs.incidents),
    quotes: await docsOf(db, "quotes", refs.quotes),
    articles: await docsOf(db, "dossier_articles", refs.articles),
  };
}

async function versionsOf(db: Db, id: string): Promise<ArticleDetail["versions"]> {
  const { rows } = await sql<ArticleDetail["versions"][number]>`
    select id as article, title,
      coalesce((select min(retrieved) from captures where captures.article = articles.id), received) as retrieved
    from articles
    where id = ${id} or uri = (select uri from articles where id = ${id} and uri ~* '^https?://')
    order by seq`.execute(db);
  return rows;
}

async function capturesOf(db: Db, id: string): Promise<ArticleDetail["captures"]> {
  const rows = await db
    .selectFrom("captures")
    .innerJoin("originals", "originals.sha256", "captures.sha256")
    .select(["captures.sha256", "uri", "media_type", "size", "retrieved", "tool"])
    .where("article", "=", id)
    .orderBy("retrieved")
    .orderBy("captures.sha256")
    .orderBy("uri")
    .execute();
  return rows.map(({ sha256, uri, media_type, size, retrieved, tool }) => ({
    sha256,
    uri: uri === "" ? null : uri,
    mediaType: media_type,
    size,
    retrieved,
    tool,
  }));
}

/** All that the page of an article shows, judgements aside; null where the dossier does not hold it (yet). */
export async function articleDetail(db: Db, id: string): Promise<Omit<ArticleDetail, "judgements"> | null> {
  const found = await db
    .selectFrom("dossier_articles")
    .select(["doc", "refs"])
    .where("id", "=", id)
    .executeTakeFirst();
  const analysis = (await analysesOf(db, [id])).get(id);
  if (!found || !analysis) return null;
  const { doc, refs } = found;
  const [account] = await docsOf(db, "accounts", [refs.account]);
  return {
    article: doc,
    analysis,
    entityOf: refs.entityOf,
    account: account ?? { id: refs.account, articles: [id], reasons: [] },
    copies: await docsOf(db, "copies", refs.copies),
    incidents: await summariesOf(db, refs.incidents),
    facts: await docsOf(db, "facts", refs.facts),
    versions: await versionsOf(db, id),
    captures: await capturesOf(db, id),
  };
}
