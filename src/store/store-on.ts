import { gunzipSync } from "node:zlib";
import { sql, type Transaction } from "kysely";
import type { Project } from "../model/desk.ts";
import { engine } from "../model/engine.ts";
import { inTime, type Judgement } from "../model/judgement.ts";
import type { IngestRun, Reads, Store } from "./contract.ts";
import { articleDetail, entityDetail, incidentDetail } from "./details.ts";
import type { Opened } from "./embedded.ts";
import {
  analyses,
  analysesOf,
  analyzed,
  held,
  outdated,
  packedOf,
  putReanalyzed,
  receivedArticle,
  take,
  validators,
} from "./intake.ts";
import { listAccounts, listEntities, listIncidents, listQuotes, listStories } from "./lists.ts";
import type { Schema } from "./schema.ts";
import { searchAll } from "./search.ts";
import { entityIds, textsOf, wholeDossier } from "./whole-dossier.ts";
import { patchDossier, tidy, writeDossier } from "./write-dossier.ts";

type Snapshot = <T>(read: (db: Transaction<Schema>) => Promise<T>) => Promise<T>;

async function readProject(db: Transaction<Schema>): Promise<Project> {
  const held = await db.selectFrom("project").selectAll().executeTakeFirstOrThrow();
  const { rows } = await sql<{ judgements: number }>`
    select count(*)::integer as judgements from judgements`.execute(db);
  return {
    articles: 0,
    accounts: 0,
    stories: 0,
    incidents: 0,
    conflicts: 0,
    entities: 0,
    from: null,
    to: null,
    ...held.doc,
    name: held.name,
    engine: held.engine === "" ? engine : held.engine,
    judgements: rows[0]?.judgements ?? 0,
    revision: held.revision,
  };
}

async function readJudgements(db: Transaction<Schema>): Promise<Judgement[]> {
  const rows = await db.selectFrom("judgements").select("doc").execute();
  return inTime(rows.map(({ doc }) => doc));
}

function readsOf(opened: Opened, snapshot: Snapshot): Reads {
  return {
    project: () => snapshot(readProject),
    incidents: (filter = {}, page = {}) => snapshot((db) => listIncidents(db, filter, page)),
    incident: (id) => snapshot((db) => incidentDetail(db, id)),
    stories: (page = {}) => snapshot((db) => listStories(db, page)),
    article: (id) => snapshot((db) => articleDetail(db, id)),
    entities: (filter = {}, page = {}) => snapshot((db) => listEntities(db, filter, page)),
    entity: (id) => snapshot((db) => entityDetail(db, id)),
    quotes: (filter = {}, page = {}) => snapshot((db) => listQuotes(db, filter, page)),
    accounts: (page = {}) => snapshot((db) => listAccounts(db, page)),
    search: (text, page = {}) => snapshot((db) => searchAll(db, text, page)),
    judgements: () => snapshot(readJudgements),
    dossier: () => snapshot(wholeDossier),
    articles: () => textsOf(opened.db),
    async capture(sha256) {
      const found = await opened.db
        .selectFrom("originals")
        .select("bytes")
        .where("sha256", "=", sha256)
        .executeTakeFirst();
      return found ? gunzipSync(found.bytes) : null;
    },
  };
}

type Writes = Omit<Store, keyof Reads | "kind">;

function runsOf({ db }: Opened): Pick<Writes, "begin" | "finish" | "unfinished" | "state" | "setState"> {
  return {
    async begin({ id, inputs, started }) {
      const run = { id, inputs: JSON.stringify(inputs), started, finished: null };
      await db
        .insertInto("runs")
        .values(run)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async finish(run, time) {
      await db.updateTable("runs").set({ finished: time }).where("id", "=", run).execute();
    },
    async unfinished(): Promise<IngestRun[]> {
      const open = db.selectFrom("runs").selectAll().where("finished", "is", null);
      return open.orderBy("started").orderBy("id").execute();
    },
    async state(key) {
      const found = await db.selectFrom("state").select("value").where("key", "=", key).executeTakeFirst();
      return found?.value ?? null;
    },
    async setState(key, value) {
      await db
        .insertInto("state")
        .values({ key, value })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
        .execute();
    },
  };
}

function writesOf(opened: Opened): Writes {
  const { db } = opened;
  const project = () => db.selectFrom("project").select(["inputs", "assembled"]).executeTakeFirstOrThrow();
  return {
    ...runsOf(opened),
    held: (articles) => held(db, articles),
    analyzed: () => analyzed(db),
    take: (intakes, time) => take(db, intakes, { time, tool: engine }),
    reanalyzed: (packed) => putReanalyzed(db, packed),
    outdated: (wanted) => outdated(db, wanted),
    validators: (uri) => validators(db, uri),
    received: (article) => receivedArticle(db, article),
    analyses: () => analyses(db),
    analysis: async (article) => (await analysesOf(db, [article])).get(article) ?? null,
    judge: (judgements) => appendJudgements(opened, judgements),
    inputs: async () => (await project()).inputs,
    assembled: async () => (await project()).assembled,
    async write(dossier, inputs) {
      const written = await db.transaction().execute((all) => writeDossier(all, dossier, inputs));
      await tidy(db, written.rows);
      return written.revision;
    },
    async patch(patch, counts) {
      const written = await db.transaction().execute((all) => patchDossier(all, patch, counts));
      if (written) await tidy(db, written.rows);
      return written?.revision ?? null;
    },
    entityOf: () => entityIds(db),
    analysesOf: (articles) => packedOf(db, articles),
    close: () => opened.close(),
  };
}

async function appendJudgements({ db }: Opened, judgements: readonly Judgement[]): Promise<number> {
  if (judgements.length === 0) return 0;
  const rows = judgements.map((one) => ({ id: one.id, time: one.time, doc: JSON.stringify(one) }));
  return db.transaction().execute(async (all) => {
    await all.selectFrom("project").select("id").forUpdate().execute();
    const fresh = await all
      .insertInto("judgements")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .execute();
    if (fresh.length > 0) {
      await all
        .updateTable("project")
        .set(({ eb }) => ({ inputs: eb("inputs", "+", 1) }))
        .execute();
    }
    return fresh.length;
  });
}

/** The store on an open database whose schema is of this version. */
export function storeOn(opened: Opened, kind: Store["kind"]): Store {
  const snapshot: Snapshot = (read) => {
    const begin = opened.db.transaction();
    return kind === "embedded"
      ? begin.execute(read)
      : begin.setIsolationLevel("repeatable read").setAccessMode("read only").execute(read);
  };
  return { kind, ...readsOf(opened, snapshot), ...writesOf(opened) };
}
