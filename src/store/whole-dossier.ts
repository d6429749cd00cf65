import { type Kysely, sql } from "kysely";
import type { Article } from "../model/article.ts";
import type { Dossier, Fact, Incident } from "../model/dossier.ts";
import { localKey } from "../model/links.ts";
import { analysesOf } from "./intake.ts";
import type { Schema } from "./schema.ts";

type Db = Kysely<Schema>;

/** Ids of a list of the dossier, in its order. */
export async function orderOf(db: Db, kind: string): Promise<string[]> {
  const found = await db.selectFrom("orders").select("ids").where("kind", "=", kind).executeTakeFirst();
  return found && found.ids !== "" ? found.ids.split(" ") : [];
}

async function listOf<T>(db: Db, kind: string): Promise<T[]> {
  const ids = await orderOf(db, kind);
  const { rows } = await sql<{ id: string; doc: T }>`select id, doc from ${sql.table(kind)}`.execute(db);
  const byId = new Map(rows.map(({ id, doc }) => [id, doc]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function incidentsOf(db: Db, facts: ReadonlyMap<string, Fact>): Promise<Incident[]> {
  const rows = await db.selectFrom("incidents").select(["id", "doc", "refs"]).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (await orderOf(db, "incidents")).flatMap((id) => {
    const found = byId.get(id);
    if (!found) return [];
    return [{ ...found.doc, facts: found.refs.facts.flatMap((key) => facts.get(key) ?? []) }];
  });
}

/** The dossier as it was written, to the byte when printed. */
export async function wholeDossier(db: Db): Promise<Dossier> {
  const { engine } = await db.selectFrom("project").select("engine").executeTakeFirstOrThrow();
  const facts = new Map(
    (await db.selectFrom("facts").select(["id", "doc"]).execute()).map(({ id, doc }) => [id, doc]),
  );
  return {
    version: 1,
    engine,
    articles: await listOf(db, "dossier_articles"),
    accounts: await listOf(db, "accounts"),
    copies: await listOf(db, "copies"),
    stories: await listOf(db, "stories"),
    incidents: await incidentsOf(db, facts),
    facts: (await orderOf(db, "facts")).flatMap((id) => facts.get(id) ?? []),
    entities: await listOf(db, "entities"),
    quotes: await listOf(db, "quotes"),
    messages: await listOf(db, "messages"),
  };
}

/** Global entity id of every entity of every article of the dossier, by `localKey`. */
export async function entityIds(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("dossier_articles").select(["id", "refs"]).execute();
  return new Map(
    rows.flatMap(({ id, refs }) =>
      Object.entries(refs.entityOf).map(([local, global]) => [localKey(id, local), global] as const),
    ),
  );
}

const fewTexts = 200;

/** The articles of the dossier with their texts, as their analyses hold them, in the dossier's order. */
export async function* textsOf(db: Kysely<Schema>): AsyncGenerator<Article> {
  const ids = await orderOf(db, "dossier_articles");
  for (let from = 0; from < ids.length; from += fewTexts) {
    const some = ids.slice(from, from + fewTexts);
    const found = await analysesOf(db, some);
    for (const id of some) {
      const analysis = found.get(id);
      if (analysis) yield analysis.article;
    }
  }
}
