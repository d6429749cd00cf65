import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { onEveryDatabase } from "../../test/databases.ts";
import { judged } from "../../test/make-judgement.ts";
import type { Incident } from "../model/dossier.ts";
import { analyze } from "../pipeline.ts";
import { readCaptures } from "../read/read.ts";
import { packAnalysis } from "../store/packed-analysis.ts";
import { openStore, type Store } from "../store.ts";
import { takeJudgements, writeDown } from "./judge.ts";
import { reassemble } from "./reassemble.ts";

const pack = join(import.meta.dirname, "../../examples/packs/night-shelling");
const found = await Array.fromAsync(readCaptures([pack]));
const intakes = found.flatMap((one) =>
  one.kind === "article"
    ? [{ article: one.article, capture: null, analysis: packAnalysis(analyze(one.article)) }]
    : [],
);

/** The store, and how often all its analyses were asked for. */
function watched(store: Store): { store: Store; wholes: () => number } {
  let wholes = 0;
  const analyses = () => {
    wholes += 1;
    return store.analyses();
  };
  return { store: { ...store, analyses }, wholes: () => wholes };
}

onEveryDatabase((databases) => {
  test("one decision, its undoing and what others decided are taken up without making all anew", async () => {
    const real = await openStore(await databases.fresh());
    await real.take(intakes, "2026-03-01T10:00:00.000Z");
    await reassemble(real);
    const before = await real.dossier();
    const [{ events }] = before.incidents as [Incident];
    const [{ article, evidence }] = events as [Incident["events"][number]];
    const anchor = { article, start: evidence.start, end: evidence.end };
    const { store, wholes } = watched(real);
    const day = (from: string) => ({ kind: "date", incident: anchor, from, to: from }) as const;
    const by = { author: "ada", reason: "" };
    const written = await writeDown(store, { ...by, ruling: day("2020-01-01") }, "2026-03-02T10:00:00.000Z");
    assert.equal((await store.dossier()).incidents[0]?.date?.from, "2020-01-01");
    const undo = { kind: "undo", judgement: written.id } as const;
    await writeDown(store, { ...by, ruling: undo }, "2026-03-03T10:00:00.000Z");
    assert.deepEqual((await store.dossier()).incidents[0], before.incidents[0]);
    const others = [judged(day("2020-01-02"), 1), judged(day("2020-01-03"), 2)];
    assert.deepEqual(await takeJudgements(store, others), { added: 2, known: 0 });
    assert.deepEqual(await takeJudgements(store, others), { added: 0, known: 2 });
    assert.equal((await store.dossier()).incidents[0]?.date?.from, "2020-01-03");
    assert.equal(wholes(), 0);
    await real.close();
  });

  test("a decision on a project whose articles are not taken up yet takes up both", async () => {
    const real = await openStore(await databases.fresh());
    await real.take(intakes.slice(1), "2026-03-01T10:00:00.000Z");
    await reassemble(real);
    const [{ events }] = (await real.dossier()).incidents as [Incident];
    const [{ article, evidence }] = events as [Incident["events"][number]];
    await real.take(intakes.slice(0, 1), "2026-03-01T11:00:00.000Z");
    const { store, wholes } = watched(real);
    await takeJudgements(store, [
      judged({
        kind: "date",
        incident: { article, start: evidence.start, end: evidence.end },
        from: "2020-01-01",
        to: "2020-01-01",
      }),
    ]);
    const { articles, incidents } = await store.dossier();
    assert.equal(articles.length, intakes.length);
    assert.ok(incidents.some(({ date }) => date?.from === "2020-01-01"));
    assert.equal(wholes(), 1);
    await real.close();
  });
});
