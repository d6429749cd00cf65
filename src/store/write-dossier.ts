import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { DossierPatch, DossierRow, DossierRows, DossierTable } from "./row.ts";
import type { Schema } from "./schema.ts";

type Db = Transaction<Schema>;

/** Types of the columns beside `id` and `hash`. */
const columns: Readonly<Record<DossierTable, Readonly<Record<string, string>>>> = {
  dossier_articles: { doc: "json", refs: "json" },
  accounts: { rank: "text", doc: "json", summary: "json" },
  stories: { rank: "text", doc: "json", summary: "json" },
  copies: { doc: "json" },
  messages: { doc: "json" },
  incidents: {
    story: "text",
    type: "text",
    agreement: "text",
    day_from: "text",
    day_to: "text",
    latest: "text",
    earliest: "text",
    told: "text",
    disputed: "text",
    parties: "text[]",
    party_words: "text",
    words: "text",
    doc: "json",
    summary: "json",
    refs: "json",
  },
  incident_places: { incident: "text", lat: "double precision", lon: "double precision" },
  facts: { incident: "text", doc: "json" },
  entities: { type: "text", rank: "text", words: "text", doc: "json", summary: "json", refs: "json" },
  quotes: {
    verdict: "text",
    rank: "text",
    speakers: "text[]",
    articles: "text[]",
    words: "text",
    doc: "json",
  },
};

const tables = Object.keys(columns) as DossierTable[];
const mostTogether = 2000;

/** Documents go as text inside the rows and become `json` here, so that they are kept to the byte. */
function upsert(table: DossierTable, rows: readonly DossierRow[]): RawBuilder<unknown> {
  const all = Object.entries({ id: "text", hash: "text", ...columns[table] });
  const names = all.map(([name]) => name).join(", ");
  const values = all.map(([name, type]) => (type === "json" ? `${name}::json` : name)).join(", ");
  const types = all.map(([name, type]) => `${name} ${type === "json" ? "text" : type}`).join(", ");
  const updates = all.slice(1).map(([name]) => `${name} = excluded.${name}`);
  return sql`
    insert into ${sql.table(table)} (${sql.raw(names)})
    select ${sql.raw(values)} from json_to_recordset(${JSON.stringify(rows)}::json) as r(${sql.raw(types)})
    on conflict (id) do update set ${sql.raw(updates.join(", "))}`;
}

/** Gives how many rows were written or removed. */
async function syncTable(db: Db, table: DossierTable, rows: readonly DossierRow[]): Promise<number> {
  const { rows: held } = await sql<{ id: string; hash: string }>`
    select id, hash from ${sql.table(table)}`.execute(db);
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const wanted = new Set(rows.map(({ id }) => id));
  const gone = held.flatMap(({ id }) => (wanted.has(id) ? [] : [id]));
  const fresh = rows.filter(({ id, hash }) => hashes.get(id) !== hash);
  if (gone.length > 0) await sql`delete from ${sql.table(table)} where id = any(${gone}::text[])`.execute(db);
  await putIn(db, table, fresh);
  return gone.length + fresh.length;
}

async function putIn(db: Db, table: DossierTable, rows: readonly DossierRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += mostTogether)
    await upsert(table, rows.slice(from, from + mostTogether)).execute(db);
}

/** Takes out what a patch replaces; places are known by their incident. */
async function takeOut(db: Db, table: DossierTable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const column = sql.ref(table === "incident_places" ? "incident" : "id");
  await sql`delete from ${sql.table(table)} where ${column} = any(${ids}::text[])`.execute(db);
}

async function syncOrders(db: Db, orders: DossierRows["orders"]): Promise<boolean> {
  let changed = false;
  for (const [kind, ids] of Object.entries(orders)) {
    const { rows } = await sql`
      insert into orders values (${kind}, ${ids.join(" ")})
      on conflict (kind) do update set ids = excluded.ids where orders.ids <> excluded.ids
      returning kind`.execute(db);
    changed ||= rows.length > 0;
  }
  return changed;
}

export interface Written {
  readonly revision: number;
  /** Rows that were written or removed. */
  readonly rows: number;
}

/** Puts a dossier in the place of the one on hand. */
export async function writeDossier(db: Db, dossier: DossierRows, inputs: number): Promise<Written> {
  const held = await db
    .selectFrom("project")
    .select(["assembled", "revision", "engine"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (inputs < held.assembled) return { revision: held.revision, rows: 0 };
  let rows = 0;
  for (const table of tables) rows += await syncTable(db, table, dossier.tables[table]);
  const reordered = await syncOrders(db, dossier.orders);
  const changed = rows > 0 || reordered || held.engine !== dossier.engine || held.revision === 0;
  const revision = held.revision + (changed ? 1 : 0);
  const { engine, project: doc } = dossier;
  await db.updateTable("project").set({ assembled: inputs, revision, engine, doc }).execute();
  return { revision, rows };
}

/** Puts what changed in the place of what it replaces; gives the revision, or null where another dossier is on hand. */
export async function patchDossier(
  db: Db,
  patch: DossierPatch,
  inputs: { readonly from: number; readonly to: number },
): Promise<Written | null> {
  const held = await db
    .selectFrom("project")
    .select(["assembled", "revision", "engine"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (held.assembled !== inputs.from || held.engine !== patch.engine) return null;
  let rows = 0;
  for (const table of tables) {
    const gone = patch.gone[table] ?? [];
    await takeOut(db, table, gone);
    if (table === "messages" || table === "copies") rows += await syncTable(db, table, patch.tables[table]);
    else {
      await putIn(db, table, patch.tables[table]);
      rows += gone.length + patch.tables[table].length;
    }
  }
  await syncOrders(db, patch.orders);
  const revision = held.revision + 1;
  await db.updateTable("project").set({ assembled: inputs.to, revision, doc: patch.project }).execute();
  return { revision, rows };
}

/** After so many rows the database is tidied; before, it costs more than it brings. */
const manyRows = 500;

/**
 * Clears away what was written over, merges the waiting entries of the search indexes and counts the tables anew: the
 * embedded database never does so by itself, and a server not before the first reader comes.
 */
export async function tidy(db: Kysely<Schema>, rows: number): Promise<void> {
  if (rows < manyRows) return;
  for (const table of ["articles", "analyses", "captures", ...tables]) {
    await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
  }
}
