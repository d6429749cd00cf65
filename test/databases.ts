import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { openStore } from "../src/store.ts";
import { type Cluster, openCluster } from "./postgres-cluster.ts";

/** Gives addresses of databases that nothing was written to. */
export interface Databases {
  readonly kind: "embedded" | "server";
  fresh(): Promise<string>;
}

function embedded(folder: string): Databases {
  let count = 0;
  const born = join(folder, "born.db");
  return {
    kind: "embedded",
    /** Copies of one folder, for to bear a database takes seconds. */
    async fresh() {
      if (count === 0) await (await openStore(born, { create: true, name: "test" })).close();
      const db = join(folder, `${count++}.db`);
      cpSync(born, db, { recursive: true });
      return db;
    },
  };
}

function server(cluster: Cluster): Databases {
  return {
    kind: "server",
    async fresh() {
      const db = await cluster.database();
      await (await openStore(db, { create: true, name: "test" })).close();
      return db;
    },
  };
}

/** Runs one suite on the embedded database, and on PostgreSQL where there is one. */
export function onEveryDatabase(suite: (databases: Databases) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "stemma-databases-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  describe("embedded database", () => suite(embedded(folder)));
  describe("PostgreSQL", async () => {
    const cluster = await openCluster();
    if (!cluster) {
      test("the suite", { skip: "no DATABASE_URL and no PostgreSQL 15 or newer on this machine" });
      return;
    }
    after(() => cluster.stop());
    suite(server(cluster));
  });
}
