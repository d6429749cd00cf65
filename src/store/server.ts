import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { fileFault } from "../model/file-fault.ts";
import { shownAddress } from "./address.ts";
import { StoreError } from "./contract.ts";
import type { Opened } from "./embedded.ts";
import { schemaName } from "./migrate.ts";
import type { Schema } from "./schema.ts";

const oldest = 150000;

/** Connects to a PostgreSQL server. */
export async function openServer(address: string): Promise<Opened> {
  const pool = new pg.Pool({
    connectionString: address,
    options: `-c search_path=${schemaName}`,
    connectionTimeoutMillis: 15_000,
    max: 8,
  });
  pool.on("error", () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await sql<{ version: number }>`
      select current_setting('server_version_num')::integer as version`.execute(db);
    const version = rows[0]?.version ?? 0;
    if (version < oldest) throw new Error(`it is version ${version / 10_000}, wanted 15 or newer`);
  } catch (error) {
    await db.destroy();
    throw new StoreError("unreachable", `Cannot open "${shownAddress(address)}": ${fileFault(error)}`);
  }
  return { db, close: () => db.destroy() };
}
