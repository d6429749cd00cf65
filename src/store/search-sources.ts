import { sql, type Transaction } from "kysely";
import type { SearchHit } from "../model/desk.ts";
import type { Schema } from "./schema.ts";

type Db = Transaction<Schema>;

/** What a hit is shown by. */
export interface Source {
  readonly title: string;
  /** The text whose words matched; it starts at `place`, where that is known. */
  readonly text: string;
  readonly place: SearchHit["place"];
}

const separator = " · ";
const longestTitle = 100;

function firstLine(text: string): string {
  return (text.trimStart().split("\n", 1)[0] as string).slice(0, longestTitle);
}

async function articles(db: Db, ids: readonly string[]): Promise<[string, Source][]> {
  const rows = await db
    .selectFrom("articles")
    .select(["id", "title", "text"])
    .where("id", "=", sql<string>`any(${ids}::text[])`)
    .execute();
  return rows.map(({ id, title, text }) => [
    id,
    { title: title ?? firstLine(text), text, place: { article: id, start: 0, end: text.length } },
  ]);
}

async function entities(db: Db, ids: readonly string[]): Promise<[string, Source][]> {
  const rows = await db
    .selectFrom("entities")
    .select(["id", "summary"])
    .where("id", "=", sql<string>`any(${ids}::text[])`)
    .execute();
  return rows.map(({ id, summary: { name, names } }) => [
    id,
    { title: name, text: [name, ...names].join(separator), place: null },
  ]);
}

async function incidents(db: Db, ids: readonly string[]): Promise<[string, Source][]> {
  const rows = await db
    .selectFrom("incidents")
    .select(["id", "summary"])
    .where("id", "=", sql<string>`any(${ids}::text[])`)
    .execute();
  return rows.map(({ id, summary }) => {
    const { title, initiators, targets, places } = summary;
    const names = [...places, ...initiators, ...targets].map(({ name }) => name);
    return [id, { title, text: [...new Set([title, ...names])].join(separator), place: null }];
  });
}

async function quotes(db: Db, ids: readonly string[]): Promise<[string, Source][]> {
  const rows = await db
    .selectFrom("quotes")
    .select(["id", "doc"])
    .where("id", "=", sql<string>`any(${ids}::text[])`)
    .execute();
  return rows.flatMap(({ id, doc: { renderings } }): [string, Source][] => {
    const [first] = renderings;
    if (!first) return [];
    const { article, start, end, text } = first;
    return [[id, { title: firstLine(text), text, place: { article, start, end } }]];
  });
}

/** How the hits of each kind are fetched. */
export const sourcesOf: Readonly<
  Record<SearchHit["kind"], (db: Db, ids: readonly string[]) => Promise<[string, Source][]>>
> = { article: articles, entity: entities, incident: incidents, quote: quotes };
