import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { afterEach, test } from "node:test";
import { type Databases, onEveryDatabase } from "../../test/databases.ts";
import { type Article, articleId } from "../model/article.ts";
import { captureOf, originOf } from "../model/capture.ts";
import { engine } from "../model/engine.ts";
import { type Judgement, judgementId } from "../model/judgement.ts";
import { analyze } from "../pipeline.ts";
import { type Intake, openStore, type Store, StoreError } from "../store.ts";
import { packAnalysis, unpackAnalysis } from "./packed-analysis.ts";

const time = "2026-03-01T10:00:00.000Z";

function articleOf(text: string, uri: string | null = "https://kandor.example/a"): Article {
  const parts = { text, uri, title: null, published: "2026-02-28" };
  return {
    id: articleId(parts),
    ...parts,
    outlet: "Kandor Post",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  };
}

function intakeOf(article: Article): Intake {
  const capture = captureOf(originOf("file", article.uri), Buffer.from(article.text));
  return { article, capture, analysis: packAnalysis(analyze(article)) };
}

function judgementOf(reason: string, at: string): Judgement {
  const bare = { author: "A", time: at, reason, ruling: { kind: "undo", judgement: "none" } } as const;
  return { id: judgementId(bare), ...bare };
}

const first = articleOf("Shells killed two people in Kandor on Monday, police said.");
const later = articleOf("Shells killed four people in Kandor on Monday, police said.");

function suite(databases: Databases): void {
  let open: Store[] = [];
  const opened = async (db?: string): Promise<Store> => {
    const store = await openStore(db ?? (await databases.fresh()));
    open.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of open) await store.close();
    open = [];
  });

  test("the same article twice is one, and a new text at its address is a version", async () => {
    const store = await opened();
    const taken = await store.take([intakeOf(first), intakeOf(first), intakeOf(later)], time);
    assert.deepEqual(
      taken.map((one) => one.as),
      ["added", "known", "changed"],
    );
    assert.deepEqual(
      (await store.take([intakeOf(later), intakeOf(first)], time)).map((one) => one.as),
      ["known", "known"],
    );
    const held = await store.held([first.id, later.id, "none"]);
    assert.deepEqual(new Set(held.map(({ article }) => article)), new Set([first.id, later.id]));
    assert.ok(held.every((one) => one.engine === engine));
    assert.deepEqual(await store.received(later.id), later);
    assert.equal(await store.received("none"), null);
  });

  test("only pages of the web have versions: files of one name, and what has no address, are articles of their own", async () => {
    const store = await opened();
    for (const uri of [null, "a.txt"]) {
      const [a, b] = [articleOf("One was hurt.", uri), articleOf("Two were hurt.", uri)];
      assert.deepEqual(
        (await store.take([intakeOf(a), intakeOf(b)], time)).map((one) => one.as),
        ["added", "added"],
      );
    }
  });

  test("original bytes and analyses come back as they went in", async () => {
    const store = await opened();
    const bytes = randomBytes(300_000);
    const capture = captureOf(originOf("file", "a.bin"), bytes);
    await store.take([{ ...intakeOf(first), capture }], time);
    assert.deepEqual(Buffer.from((await store.capture(capture.sha256)) ?? []), bytes);
    assert.equal(await store.capture("none"), null);
    const [back] = (await Array.fromAsync(store.analyses())).flat();
    assert.ok(back);
    assert.deepEqual(unpackAnalysis(back), analyze(first));
    assert.deepEqual(await store.analysis(first.id), analyze(first));
    assert.equal(await store.analysis("none"), null);
  });

  test("what a server last said of a page is kept", async () => {
    const store = await opened();
    const origin = { ...originOf("web", first.uri), etag: '"1"', lastModified: null };
    const at = (hour: number, etag: string) => {
      const capture = captureOf(
        { ...origin, etag, retrieved: `2026-03-01T0${hour}:00:00Z` },
        Buffer.from(etag),
      );
      return { ...intakeOf(first), capture };
    };
    await store.take([at(2, '"2"'), at(1, '"1"')], time);
    assert.deepEqual(await store.validators(first.uri as string), { etag: '"2"', lastModified: null });
    assert.equal(await store.validators("https://kandor.example/b"), null);
  });

  test("a batch that cannot be taken leaves nothing behind", async () => {
    const store = await opened();
    const orphan = packAnalysis({ ...analyze(later), article: { ...later, id: "nowhere" } });
    const before = await store.inputs();
    await assert.rejects(store.take([intakeOf(first), { ...intakeOf(later), analysis: orphan }], time));
    assert.deepEqual(await store.held([first.id, later.id]), []);
    assert.equal(await store.inputs(), before);
  });

  test("what no database takes as text is taken with a mark in its place", async () => {
    const store = await opened();
    const hostile = { ...articleOf("Two were hurt \uD800 in Kandor."), uri: "a\0b.txt", title: "x\0\uDC00" };
    await store.take([intakeOf(hostile)], time);
    assert.deepEqual(
      (await store.held([hostile.id])).map(({ article }) => article),
      [hostile.id],
    );
  });

  test("a text of more different words than an index holds is taken", async () => {
    const store = await opened();
    const words = Array.from({ length: 300_000 }, (_, at) => `w${(at * 7919).toString(36)}`).join(" ");
    const article = articleOf(words.slice(0, 1_990_000));
    await store.take([{ article, capture: null, analysis: null }], time);
    assert.equal((await store.held([article.id])).length, 1);
    assert.equal((await store.search("w7919")).total >= 0, true);
  });

  test("articles without an analysis of this engine are found, and newer analyses take the place of older", async () => {
    const store = await opened();
    const old = { ...packAnalysis(analyze(first)), engine: "stemma 0.0.1" };
    await store.take(
      [
        { ...intakeOf(first), analysis: old },
        { ...intakeOf(later), analysis: null },
      ],
      time,
    );
    const outdated = (await Array.fromAsync(store.outdated(engine))).flat();
    assert.deepEqual(
      outdated.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      [first, later].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const before = await store.inputs();
    await store.reanalyzed(outdated.map((article) => packAnalysis(analyze(article))));
    assert.equal(await store.inputs(), before + 1);
    assert.deepEqual(await Array.fromAsync(store.outdated(engine)), []);
  });

  test("judgements are appended once each and read in order of time", async () => {
    const store = await opened();
    const [a, b] = [
      judgementOf("late", "2026-03-02T00:00:00Z"),
      judgementOf("early", "2026-03-01T00:00:00Z"),
    ];
    assert.equal(await store.judge([a, b]), 2);
    assert.equal(await store.judge([a]), 0);
    assert.deepEqual(await store.judgements(), [b, a]);
    assert.equal((await store.project()).judgements, 2);
  });

  test("runs that were cut short are told, and values by key are kept", async () => {
    const store = await opened();
    await store.begin({ id: "r2", inputs: ["b"], started: "2026-03-02T00:00:00Z" });
    await store.begin({ id: "r1", inputs: ["a", "-"], started: "2026-03-01T00:00:00Z" });
    await store.finish("r2", time);
    assert.deepEqual(await store.unfinished(), [
      { id: "r1", inputs: ["a", "-"], started: "2026-03-01T00:00:00Z", finished: null },
    ]);
    assert.equal(await store.state("feed"), null);
    await store.setState("feed", "1");
    await store.setState("feed", "2");
    assert.equal(await store.state("feed"), "2");
  });

  test("what was taken is there for the next one to open it", async () => {
    const db = await databases.fresh();
    const store = await openStore(db);
    await store.take([intakeOf(first)], time);
    await store.close();
    const again = await opened(db);
    assert.equal((await again.held([first.id])).length, 1);
    assert.equal((await again.project()).name, "test");
  });

  test("a project of a newer version is left alone", async () => {
    const db = await databases.fresh();
    const { connect } = await import("./open.ts");
    const { sql } = await import("kysely");
    const raw = await connect(db, {});
    await sql`insert into stemma.kysely_migration values ('9999-later', '2030-01-01')`.execute(raw.db);
    await raw.close();
    await assert.rejects(
      openStore(db),
      (error) => error instanceof StoreError && error.code === "newer" && /9999-later/.test(error.message),
    );
  });
}

onEveryDatabase(suite);
