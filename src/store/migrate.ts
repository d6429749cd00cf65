import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { StoreError } from "./contract.ts";
import { provider } from "./migrations.ts";
import type { Schema } from "./schema.ts";

/** The schema of the database that all tables lie in, so that a server may hold other things beside them. */
export const schemaName = "stemma";

/** Whether a project was ever made here. */
export async function hasProject(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass(${`${schemaName}.project`}) is not null as found`.execute(db);
  if (!rows[0]?.found) return false;
  return (await db.selectFrom("project").select("id").execute()).length > 0;
}

/** Brings the schema to this version; refuses one made by a newer version. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider, migrationTableSchema: schemaName });
  const known = new Set(Object.keys(await provider.getMigrations()));
  if (await tableExists(db, "kysely_migration")) {
    const { rows } = await sql<{ name: string }>`
      select name from kysely_migration order by name`.execute(db);
    const unknown = rows.find(({ name }) => !known.has(name));
    if (unknown) {
      const why = `it was made by a newer version of stemma (step "${unknown.name}")`;
      throw new StoreError("newer", `Cannot open the project: ${why}`);
    }
  }
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function tableExists(db: Kysely<Schema>, table: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass(${`${schemaName}.${table}`}) is not null as found`.execute(db);
  return rows[0]?.found ?? false;
}
