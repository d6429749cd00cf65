import { gzipSync } from "node:zlib";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Capture } from "../model/capture.ts";
import type { Held, Intake, PackedAnalysis, Store, Taken } from "./contract.ts";
import { unpackAnalysis } from "./packed-analysis.ts";
import { plainText } from "./ranks.ts";
import type { Schema } from "./schema.ts";

type Db = Kysely<Schema>;
type Transact = Transaction<Schema>;

/** Writers of what is received come one after another: the order of versions and the counter of inputs depend on it. */
async function lockInputs(db: Transact): Promise<void> {
  await db.selectFrom("project").select("id").forUpdate().execute();
}

async function countInput(db: Transact): Promise<void> {
  await db
    .updateTable("project")
    .set(({ eb }) => ({ inputs: eb("inputs", "+", 1) }))
    .execute();
}

function plain(text: string | null): string | null {
  return text === null ? null : plainText(text);
}

async function putArticles(db: Transact, articles: readonly Article[], time: string): Promise<Set<string>> {
  const records = articles.map(({ text, ...doc }) => ({
    id: doc.id,
    uri: plain(doc.uri),
    title: plain(doc.title),
    text: plainText(text),
    doc: JSON.stringify(doc),
    received: time,
  }));
  const { rows } = await sql<{ id: string }>`
    insert into articles (id, uri, title, text, doc, received)
    select id, uri, title, text, doc::json, received from json_to_recordset(${JSON.stringify(records)}::json)
      as r(id text, uri text, title text, text text, doc text, received text)
    on conflict (id) do nothing returning id`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Gives how many are new or of another engine than the one on hand. */
async function putAnalyses(db: Transact, analyses: readonly PackedAnalysis[]): Promise<number> {
  if (analyses.length === 0) return 0;
  const done = await db
    .insertInto("analyses")
    .values([...new Map(analyses.map((one) => [one.article, one])).values()])
    .onConflict((conflict) =>
      conflict
        .column("article")
        .doUpdateSet(({ ref }) => ({ engine: ref("excluded.engine"), bytes: ref("excluded.bytes") }))
        .whereRef("analyses.engine", "<>", "excluded.engine"),
    )
    .returning("article")
    .execute();
  return done.length;
}

async function putCaptures(db: Transact, intakes: readonly Intake[], about: { time: string; tool: string }) {
  const all = intakes.flatMap(({ article, capture }) => (capture ? [{ article, capture }] : []));
  if (all.length === 0) return;
  const originals = new Map<string, Capture>(all.map(({ capture }) => [capture.sha256, capture]));
  await db
    .insertInto("originals")
    .values(
      [...originals].map(([sha256, { bytes }]) => ({
        sha256,
        size: bytes.length,
        bytes: gzipSync(bytes, { level: 3 }),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto("captures")
    .values(
      all.map(({ article, capture }) => ({
        article: article.id,
        sha256: capture.sha256,
        uri: plain(capture.uri) ?? "",
        carrier: capture.carrier,
        container: plain(capture.container),
        media_type: plain(capture.mediaType),
        retrieved: capture.retrieved ?? about.time,
        etag: plain(capture.etag),
        last_modified: plain(capture.lastModified),
        tool: about.tool,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The address under which an article is one version of a page; null for what is no page of the web: a path names no one thing. */
function pageOf({ uri }: Article): string | null {
  return uri !== null && /^https?:\/\//i.test(uri) ? plainText(uri) : null;
}

/** Addresses among these under which an article is held. */
async function heldAddresses(db: Transact, uris: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("articles")
    .select("uri")
    .distinct()
    .where("uri", "=", sql<string>`any(${uris}::text[])`)
    .execute();
  return new Set(rows.map(({ uri }) => uri as string));
}

/** Takes articles in, in one transaction. */
export async function take(
  db: Db,
  intakes: readonly Intake[],
  about: { time: string; tool: string },
): Promise<Taken[]> {
  if (intakes.length === 0) return [];
  return db.transaction().execute(async (transaction) => {
    await lockInputs(transaction);
    const uris = intakes.flatMap(({ article }) => pageOf(article) ?? []);
    const addresses = await heldAddresses(transaction, uris);
    const distinct = [...new Map(intakes.map(({ article }) => [article.id, article])).values()];
    const fresh = await putArticles(transaction, distinct, about.time);
    const analyses = intakes.flatMap(({ analysis }) => analysis ?? []);
    const analyzed = await putAnalyses(transaction, analyses);
    await putCaptures(transaction, intakes, about);
    if (fresh.size + analyzed > 0) await countInput(transaction);
    return intakes.map(({ article }): Taken => {
      if (!fresh.delete(article.id)) return { article: article.id, as: "known" };
      const uri = pageOf(article);
      const changed = uri !== null && addresses.has(uri);
      if (uri !== null) addresses.add(uri);
      return { article: article.id, as: changed ? "changed" : "added" };
    });
  });
}

/** Puts newer analyses in the place of older ones. */
export async function putReanalyzed(db: Db, analyses: readonly PackedAnalysis[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockInputs(transaction);
    if ((await putAnalyses(transaction, analyses)) > 0) await countInput(transaction);
  });
}

export async function validators(db: Db, uri: string): ReturnType<Store["validators"]> {
  const found = await db
    .selectFrom("captures")
    .select(["etag", "last_modified as lastModified"])
    .where("uri", "=", plainText(uri))
    .orderBy("retrieved", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

export async function held(db: Db, articles: readonly string[]): Promise<Held[]> {
  return db
    .selectFrom("articles")
    .leftJoin("analyses", "analyses.article", "articles.id")
    .select(["articles.id as article", "analyses.engine"])
    .where("articles.id", "=", sql<string>`any(${articles}::text[])`)
    .execute();
}

export function analyzed(db: Db): Promise<Held[]> {
  return db.selectFrom("analyses").select(["article", "engine"]).execute();
}

export async function receivedArticle(db: Db, id: string): Promise<Article | null> {
  const found = await db
    .selectFrom("articles")
    .select(["text", "doc"])
    .where("id", "=", id)
    .executeTakeFirst();
  return found ? { ...found.doc, text: found.text } : null;
}

const fewArticles = 64;
const fewAnalyses = 256;

/** What stands after a plus in the name of an engine are markings by persons, not another engine. */
export async function* outdated(db: Db, engine: string): AsyncGenerator<Article[]> {
  for (let last = ""; ; ) {
    const rows = await db
      .selectFrom("articles")
      .leftJoin("analyses", "analyses.article", "articles.id")
      .select(["articles.id", "articles.text", "articles.doc"])
      .where("articles.id", ">", last)
      .where(sql<boolean>`split_part(analyses.engine, '+', 1) is distinct from ${engine}`)
      .orderBy("articles.id")
      .limit(fewArticles)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(({ doc, text }) => ({ ...doc, text }));
    last = rows.at(-1)?.id as string;
  }
}

export async function* analyses(db: Db): AsyncGenerator<PackedAnalysis[]> {
  for (let last = ""; ; ) {
    const rows = await db
      .selectFrom("analyses")
      .selectAll()
      .where("article", ">", last)
      .orderBy("article")
      .limit(fewAnalyses)
      .execute();
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.article as string;
  }
}

export async function packedOf(db: Db, articles: readonly string[]): Promise<PackedAnalysis[]> {
  return db
    .selectFrom("analyses")
    .selectAll()
    .where("article", "=", sql<string>`any(${articles}::text[])`)
    .execute();
}

export async function analysesOf(db: Db, articles: readonly string[]): Promise<Map<string, Analysis>> {
  const rows = await packedOf(db, articles);
  return new Map(rows.map(({ article, bytes }) => [article, unpackAnalysis({ bytes })]));
}
