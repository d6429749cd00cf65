import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Databases, onEveryDatabase } from "../../test/databases.ts";
import { materialize } from "../engine/materialize.ts";
import { accountDetail, articleDetail } from "../engine/views/article-detail.ts";
import { openDesk } from "../engine/views/desk-index.ts";
import { entityDetail, entitySummaries } from "../engine/views/entities.ts";
import { incidentDetail } from "../engine/views/incident-detail.ts";
import { inOrder, meetsFilter } from "../engine/views/incident-list.ts";
import { projectOf } from "../engine/views/project.ts";
import { storySummaries } from "../engine/views/stories.ts";
import type { Analysis } from "../model/analysis.ts";
import type { IncidentFilter, IncidentOrder, Page } from "../model/desk.ts";
import { type Assembly, analyze, assembleLinked } from "../pipeline.ts";
import { readCaptures } from "../read/read.ts";
import { openStore, type PageRequest, type Store, StoreError } from "../store.ts";
import { dossierRows } from "./dossier-rows.ts";
import { packAnalysis } from "./packed-analysis.ts";

const packs = join(import.meta.dirname, "..", "..", "examples", "packs");
const time = "2026-03-01T10:00:00.000Z";

async function analyzed(): Promise<{ analyses: Analysis[]; fill(store: Store): Promise<void> }> {
  const found = await Array.fromAsync(readCaptures([packs]));
  const received = found.flatMap((one) => (one.kind === "article" ? [one] : []));
  const analyses = received.map(({ article }) => analyze(article));
  const intakes = received.map(({ article, capture }, at) => {
    return { article, capture: capture ?? null, analysis: packAnalysis(analyses[at] as Analysis) };
  });
  return { analyses, fill: async (store) => void (await store.take(intakes, time)) };
}

async function allPages<T>(list: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page<T> = await list({ cursor, limit });
    items.push(...page.items);
    assert.ok(page.items.length <= limit);
    if (page.next === null) {
      assert.equal(page.total, items.length);
      return items;
    }
    cursor = page.next;
  }
}

const pack = await analyzed();
const assembly: Assembly = assembleLinked(pack.analyses);
const { dossier } = assembly;
const desk = openDesk(dossier);
const rowsOf = ({ dossier: one, entityOf }: Assembly) => dossierRows(materialize(one, entityOf));

function suite(databases: Databases): void {
  let store: Store;
  before(async () => {
    store = await openStore(await databases.fresh());
    await pack.fill(store);
    assert.equal(await store.assembled(), -1);
    assert.equal(await store.write(rowsOf(assembly), await store.inputs()), 1);
  });
  after(() => store.close());

  test("the dossier comes back to the byte, and the articles with their texts", async () => {
    assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(dossier));
    const texts = new Map(pack.analyses.map(({ article }) => [article.id, article]));
    assert.deepEqual(
      await Array.fromAsync(store.articles()),
      dossier.articles.map(({ id }) => texts.get(id)),
    );
  });

  test("the project in numbers", async () => {
    const expected = projectOf(dossier, { name: "test", judgements: 0, revision: 1 });
    assert.deepEqual(await store.project(), expected);
  });

  test("every incident, entity and article is shown as the whole dossier would show it", async () => {
    for (const incident of dossier.incidents) {
      const { judgements: _, ...expected } = incidentDetail(desk, incident);
      assert.deepEqual(await store.incident(incident.id), expected, incident.title);
    }
    for (const entity of dossier.entities) {
      assert.deepEqual(await store.entity(entity.id), entityDetail(desk, entity), entity.name);
    }
    for (const analysis of pack.analyses) {
      const found = await store.article(analysis.article.id);
      assert.ok(found);
      const { versions, captures } = found;
      const record = { analysis, versions, captures, judgements: [], entityOf: assembly.entityOf };
      const { judgements: _, ...expected } = articleDetail(desk, record) ?? assert.fail();
      assert.deepEqual(found, expected, analysis.article.title ?? "");
      assert.deepEqual(
        versions.map(({ article }) => article),
        [analysis.article.id],
      );
      assert.equal(captures.length, 1);
      assert.ok(await store.capture(captures[0]?.sha256 as string));
    }
    for (const none of ["none", "", "'; drop table incidents", "\u{1F600}"]) {
      assert.equal(await store.incident(none), null);
      assert.equal(await store.entity(none), null);
      assert.equal(await store.article(none), null);
    }
  });

  test("incidents by filter, order and page are those of the whole list", async () => {
    const summaries = dossier.incidents.map((incident) => incidentDetail(desk, incident).summary);
    const [some] = summaries.filter(({ initiators, date }) => initiators.length > 0 && date);
    const [party] = some?.initiators ?? [];
    assert.ok(some?.date && party);
    const filters: IncidentFilter[] = [
      {},
      { from: some.date.from, to: some.date.to },
      { from: "2024-01-01" },
      { to: "2023-12-31" },
      { type: some.type, story: some.story },
      { agreement: "conflict" },
      { actor: party.id },
      { actor: party.name.slice(0, 5).toUpperCase() },
      { text: "MARKET" },
      { text: "100%_\\'" },
      { box: [-20, -40, 60, 40] },
      { box: [60, -40, -20, 40] },
    ];
    const orders: IncidentOrder[] = ["latest", "earliest", "most-told", "most-disputed"];
    for (const filter of filters) {
      const met = summaries.filter((one) => meetsFilter(one, filter));
      for (const order of orders) {
        const expected = inOrder(met, order);
        for (const limit of [1, 3, 500]) {
          const found = await allPages((page) => store.incidents(filter, { ...page, order }), limit);
          assert.deepEqual(found, expected, JSON.stringify({ filter, order, limit }));
        }
      }
    }
  });

  test("stories, entities, accounts and quotes by page are those of the whole lists", async () => {
    assert.deepEqual(await allPages((page) => store.stories(page), 2), storySummaries(desk));
    assert.deepEqual(await allPages((page) => store.entities({}, page), 7), entitySummaries(desk));
    const [{ id: speaker } = { id: "" }] = dossier.entities.filter(({ id }) => desk.quotesOfSpeaker.has(id));
    const byId = (all: readonly { id: string }[]) => all.map(({ id }) => id).toSorted();
    const said = await allPages((page) => store.quotes({ speaker }, page), 2);
    assert.ok(said.length > 0);
    assert.deepEqual(byId(said), byId(desk.quotesOfSpeaker.get(speaker) ?? []));
    assert.deepEqual(byId(await allPages((page) => store.quotes({}, page), 5)), byId(dossier.quotes));
    const accounts = await allPages((page) => store.accounts(page), 3);
    assert.deepEqual(
      new Map(accounts.map((one) => [one.id, one])),
      new Map(dossier.accounts.map((one) => [one.id, accountDetail(desk, one)])),
    );
  });

  test("a search finds all kinds, and its snippet stands where it says", async () => {
    const texts = new Map(pack.analyses.map(({ article }) => [article.id, article.text]));
    const hits = await allPages((page) => store.search("BARA", page), 4);
    assert.deepEqual(
      new Set(hits.map(({ kind }) => kind)),
      new Set(["article", "entity", "incident", "quote"]),
    );
    for (const { kind, place, snippet } of hits) {
      const shown = snippet.map(({ text }) => text).join("");
      if (kind === "article")
        assert.equal(texts.get(place?.article as string)?.slice(place?.start, place?.end), shown);
      assert.ok(
        snippet.some(({ match, text }) => match && /^bara$/i.test(text)),
        shown,
      );
    }
    const stemmed = await store.search("shelled", {});
    assert.ok(
      stemmed.items.some(({ snippet }) =>
        snippet.some(({ match, text }) => match && /^shelling$/i.test(text)),
      ),
    );
  });

  test("no words of a search and no cursor break anything", async () => {
    const words = ["", "   ", "'", "\\", '"', "a & | ! ( :*", "\0", "\uD800", "-", "%", "x".repeat(100_000)];
    for (const one of words) assert.ok((await store.search(one)).total >= 0, one.slice(0, 20));
    for (const cursor of ["", "x", "W10", "WzFd", Buffer.from('["a","\0"]').toString("base64url")]) {
      await assert.rejects(
        store.incidents({}, { cursor }),
        (error) => error instanceof StoreError && error.code === "cursor",
      );
    }
  });

  test("an unchanged dossier keeps its revision, a changed one replaces all that is gone, an older one is left out", async () => {
    const inputs = await store.inputs();
    assert.equal(await store.write(rowsOf(assembly), inputs), 1);
    const half = assembleLinked(pack.analyses.slice(0, 9));
    assert.equal(await store.write(rowsOf(half), inputs + 1), 2);
    assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(half.dossier));
    assert.equal((await store.incidents()).total, half.dossier.incidents.length);
    assert.equal(await store.write(rowsOf(assembly), inputs), 2);
    assert.equal(await store.assembled(), inputs + 1);
    assert.equal(await store.write(rowsOf(assembly), inputs + 2), 3);
    assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(dossier));
  });

  test("who reads while a dossier is written sees one whole dossier", async () => {
    const inputs = (await store.inputs()) + 10;
    const half = assembleLinked(pack.analyses.slice(0, 9));
    const whole = new Map([half, assembly].map((one) => [JSON.stringify(one.dossier), one]));
    let done = false;
    const writing = (async () => {
      for (let turn = 0; turn < 6; turn++)
        await store.write(rowsOf(turn % 2 ? assembly : half), inputs + turn);
      done = true;
    })();
    while (!done) assert.ok(whole.has(JSON.stringify(await store.dossier())));
    await writing;
  });
}

onEveryDatabase(suite);
