import { basename } from "node:path";
import { sql } from "kysely";
import { isServer, shownAddress } from "./address.ts";
import { type OpenOptions, type Store, StoreError } from "./contract.ts";
import type { Opened } from "./embedded.ts";
import { hasProject, migrate, schemaName } from "./migrate.ts";
import { storeOn } from "./store-on.ts";

/** The name a project has where nobody gives it one. */
function nameOf(db: string): string {
  if (!isServer(db)) return basename(db).replace(/\.db$/, "") || "stemma";
  const name = db.replace(/[?#].*$/s, "").match(/[^/]\/([^/]+)$/)?.[1];
  return name ?? "stemma";
}

/** The database itself, its schema as it is. */
export async function connect(db: string, options: OpenOptions): Promise<Opened> {
  if (isServer(db)) {
    const { openServer } = await import("./server.ts");
    return openServer(db);
  }
  if (db === "" || /^[a-z][a-z0-9+.-]*:\/\//i.test(db))
    throw new StoreError("unreachable", `Cannot open "${db}": wanted a folder or a postgres:// address`);
  const { openEmbedded } = await import("./embedded.ts");
  return openEmbedded(db, options);
}

async function found({ db }: Opened, name: string): Promise<void> {
  const doc = JSON.stringify({});
  await db
    .insertInto("project")
    .values({ id: 1, name, inputs: 0, assembled: -1, revision: 0, engine: "", doc })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Connects, brings the schema up to date and founds the project where there is none. */
export async function open(db: string, options: OpenOptions): Promise<Store> {
  const opened = await connect(db, options);
  try {
    if (!(await hasProject(opened.db)) && !options.create) {
      throw new StoreError("missing", `Cannot open "${shownAddress(db)}": there is no project`);
    }
    await sql.raw(`create schema if not exists ${schemaName}`).execute(opened.db);
    await migrate(opened.db);
    await found(opened, options.name ?? nameOf(db));
  } catch (error) {
    await opened.close();
    throw error;
  }
  return storeOn(opened, isServer(db) ? "server" : "embedded");
}
