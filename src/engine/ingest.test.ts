import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { engine } from "../model/engine.ts";
import { judgementId, type Ruling } from "../model/judgement.ts";
import { assemble } from "../pipeline.ts";
import { unpackAnalysis } from "../store/packed-analysis.ts";
import { type Ingested, type IngestOptions, ingest, openStore, type Store } from "./ingest.ts";
import { reanalyze } from "./reanalyze.ts";
import { reassemble } from "./reassemble.ts";
import { receive } from "./receive.ts";
import { reportPaths } from "./report.ts";
import type { TakenIn } from "./take-in.ts";

const packs = join(import.meta.dirname, "..", "..", "examples", "packs");
const folder = mkdtempSync(join(tmpdir(), "stemma-ingest-"));
const store: Store = await openStore(join(folder, "a.db"), { create: true });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const now = (): string => "2026-03-01T10:00:00.000Z";

function run(inputs: readonly string[], more: Partial<IngestOptions> = {}): Promise<Ingested> {
  return ingest(store, receive(inputs), { inputs, now, jobs: 1, ...more });
}

async function judge(ruling: Ruling, time: string): Promise<string> {
  const bare = { author: "A", time, reason: "test", ruling };
  const id = judgementId(bare);
  await store.judge([{ id, ...bare }]);
  return id;
}

test("what is taken in is told once it is safe, and the dossier is that of the paths", async () => {
  const told: TakenIn[] = [];
  const linking: boolean[] = [];
  const { summary, revision } = await run([packs], {
    onTaken: (taken) => told.push(...taken),
    onLinking: () => linking.push(true),
  });
  const report = await reportPaths([packs]);
  const copies = told.length - report.dossier.accounts.length;
  assert.ok(copies > 0);
  assert.deepEqual(summary, { added: told.length, changed: 0, known: 0, copies, refused: [] });
  assert.equal(told.length, report.articles.length);
  assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(report.dossier));
  assert.equal(revision, 1);
  assert.deepEqual(linking, [true]);
  assert.deepEqual(await store.unfinished(), []);
});

test("the same again is known, is not analyzed again, and leaves the dossier as it is", async () => {
  const inputs = await store.inputs();
  const { summary, revision } = await run([packs]);
  assert.deepEqual([summary.added, summary.changed, summary.known], [0, 0, 24]);
  assert.equal(revision, 1);
  assert.equal(await store.inputs(), inputs);
});

test("what cannot be read is refused by name, and the rest is taken in; more articles than one thread takes go to workers", async () => {
  const lines = Array.from({ length: 130 }, (_, at) =>
    at === 50
      ? "{}"
      : JSON.stringify({ text: `Shells killed ${at + 2} people in Kandor on Monday, police said.` }),
  );
  const path = join(folder, "many.jsonl");
  writeFileSync(path, lines.join("\n"));
  const { summary } = await run([path, join(folder, "nowhere")], { jobs: 2 });
  assert.equal(summary.added, 129);
  assert.deepEqual(summary.refused.map(({ rule }) => rule).toSorted(), ["no-file", "no-text"]);
  const whole = await reportPaths([packs, path]);
  assert.deepEqual((await store.project()).articles, whole.articles.length);
});

test("a run that was cut short is told until its inputs come to their end", async () => {
  await store.begin({ id: "cut", inputs: [packs], started: "2026-02-01T00:00:00Z" });
  assert.equal((await store.unfinished()).length, 1);
  await run([packs]);
  assert.deepEqual(await store.unfinished(), []);
});

test("a block that a person marks is marked in the analysis, and no longer when that is undone", async () => {
  const page = (await store.dossier()).articles.find(({ uri }) => uri?.endsWith("01-army-spokesman.txt"));
  const before = await store.analysis(page?.id as string);
  const block = before?.blocks.find(({ kind }) => kind === "paragraph");
  assert.ok(page && before && block);
  const { start, end } = block;
  const kindOf = async () => (await store.analysis(page.id))?.blocks.find((one) => one.start === start)?.kind;
  const marked = await judge(
    { kind: "block", block: { article: page.id, start, end }, as: "promo" },
    "2026-03-02T00:00:00Z",
  );
  const revision = await reassemble(store);
  assert.equal(await kindOf(), "promo");
  assert.ok(
    (await store.dossier()).articles.some(({ leftOut }) => leftOut.some((one) => one.rule.includes(marked))),
  );
  assert.equal(await reanalyze(store), 0);
  await run([packs]);
  assert.equal(await kindOf(), "promo");
  await judge({ kind: "undo", judgement: marked }, "2026-03-03T00:00:00Z");
  assert.equal(await reassemble(store), revision + 1);
  assert.deepEqual(await store.analysis(page.id), before);
});

test("what an older engine analyzed is analyzed again, and the judgements stay", async () => {
  const [some = []] = await Array.fromAsync(store.analyses());
  const old = some.slice(0, 70).map((one) => ({ ...one, engine: "stemma 0.0.1" }));
  await store.reanalyzed(old);
  const decided = await store.judgements();
  const { reanalyzed } = await run([packs], { jobs: 2 });
  assert.equal(reanalyzed, 70);
  assert.deepEqual(await store.judgements(), decided);
  const all = (await Array.fromAsync(store.analyses())).flat();
  assert.ok(all.every((one) => one.engine === engine));
  assert.equal(
    JSON.stringify(await store.dossier()),
    JSON.stringify(assemble(all.map(unpackAnalysis), decided)),
  );
});
