import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { fileFault } from "../model/file-fault.ts";
import { type OpenOptions, StoreError } from "./contract.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Schema } from "./schema.ts";

export interface Opened {
  readonly db: Kysely<Schema>;
  close(): Promise<void>;
}

const own = new Set(["lock", "lock-journal", "holder.json", "data", "data.new"]);

/** Makes the folder of a new project, or finds that of an old one. */
function prepare(folder: string, create: boolean): void {
  if (existsSync(join(folder, "data", "PG_VERSION"))) return;
  if (!create) throw new StoreError("missing", `Cannot open "${folder}": there is no project`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreError("unreachable", `Cannot make "${folder}": ${fileFault(error)}`);
  }
  if (readdirSync(folder).some((name) => !own.has(name))) {
    throw new StoreError("missing", `Cannot make a project in "${folder}": the folder holds other files`);
  }
}

/** Starts the database beside its place first, so that one cut short at birth is never taken for a whole one. */
async function bear(folder: string): Promise<void> {
  const fresh = join(folder, "data.new");
  rmSync(fresh, { recursive: true, force: true });
  const pglite = await PGlite.create({ dataDir: fresh });
  await pglite.close();
  renameSync(fresh, join(folder, "data"));
}

/** Opens PGlite in a folder that this process alone then holds. */
export async function openEmbedded(folder: string, { create = false }: OpenOptions): Promise<Opened> {
  prepare(folder, create);
  const lock = lockFolder(folder);
  try {
    if (!existsSync(join(folder, "data"))) await bear(folder);
    const pglite = await PGlite.create({ dataDir: join(folder, "data"), relaxedDurability: false });
    await pglite.exec("create schema if not exists stemma; set search_path to stemma");
    const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
    const close = async (): Promise<void> => {
      await pglite.close();
      lock.release();
    };
    return { db, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
