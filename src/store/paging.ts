import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Page } from "../model/desk.ts";
import { type PageRequest, StoreError } from "./contract.ts";
import type { Schema } from "./schema.ts";

const usualLimit = 50;
const mostLimit = 500;

export function limitOf({ limit = usualLimit }: PageRequest): number {
  return Math.max(1, Math.min(mostLimit, Math.trunc(limit) || usualLimit));
}

/** The cursor of the page after the row with these keys. */
export function cursorOf(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The keys in a cursor, as many as `kinds` and of those types; null where none is given. Throws `StoreError`. */
export function keysIn(
  { cursor }: PageRequest,
  kinds: readonly ("string" | "number")[],
): (string | number)[] | null {
  if (cursor === undefined || cursor === null) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const fits =
      Array.isArray(keys) &&
      keys.length === kinds.length &&
      kinds.every((kind, at) => typeof keys[at] === kind);
    if (fits && !keys.some((key) => typeof key === "string" && key.includes("\0"))) return keys;
  } catch {
    // Told below, with the cursors of other lists.
  }
  throw new StoreError(
    "cursor",
    `Cannot turn to the page "${cursor.slice(0, 60)}": no list gave this cursor`,
  );
}

interface ListOptions {
  readonly table: string;
  /** Column of the documents listed. */
  readonly column: string;
  /** Column they are sorted by, then by id. */
  readonly rank: string;
  readonly where: readonly RawBuilder<unknown>[];
  readonly page: PageRequest;
}

async function countRows(
  db: Transaction<Schema>,
  table: string,
  where: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer as total from ${sql.table(table)} where ${where}`.execute(db);
  return rows[0]?.total ?? 0;
}

/** How many there are in all, where the project page tells it: to count a hundred thousand rows takes a while. */
async function knownCount(db: Transaction<Schema>, table: string): Promise<number | null> {
  const { rows } = await sql<{ total: number | null }>`
    select (doc ->> ${table})::integer as total from project`.execute(db);
  return rows[0]?.total ?? null;
}

/** One page of a table's documents, found by the key of the last row and not by counting rows. */
export async function listPage<T>(db: Transaction<Schema>, options: ListOptions): Promise<Page<T>> {
  const { table, column, rank, where, page } = options;
  const limit = limitOf(page);
  const after = keysIn(page, ["string", "string"]);
  const all = where.length === 0 ? sql`true` : sql.join(where, sql` and `);
  const beyond = after ? sql`(${sql.ref(rank)}, id) > (${after[0]}, ${after[1]})` : sql`true`;
  const { rows } = await sql<{ id: string; rank: string; doc: T }>`
    select id, ${sql.ref(rank)} as rank, ${sql.ref(column)} as doc from ${sql.table(table)}
    where ${all} and ${beyond} order by ${sql.ref(rank)}, id limit ${limit + 1}`.execute(db);
  const total =
    (where.length === 0 ? await knownCount(db, table) : null) ?? (await countRows(db, table, all));
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map(({ doc }) => doc),
    total,
    next: last ? cursorOf([last.rank, last.id]) : null,
  };
}
