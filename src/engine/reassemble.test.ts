import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { onEveryDatabase } from "../../test/databases.ts";
import { judged, undone, wordsOf } from "../../test/make-judgement.ts";
import type { Analysis } from "../model/analysis.ts";
import { analyze } from "../pipeline.ts";
import { readCaptures } from "../read/read.ts";
import { packAnalysis } from "../store/packed-analysis.ts";
import { openStore, type Store } from "../store.ts";
import { openReassembler, reassemble } from "./reassemble.ts";

const packs = join(import.meta.dirname, "../../examples/packs");
const found = await Array.fromAsync(readCaptures([packs]));
const received = found.flatMap((one) => (one.kind === "article" ? [one] : []));
const analyses = received.map(({ article }) => analyze(article));
const intakes = received.map(({ article, capture }, at) => ({
  article,
  capture: capture ?? null,
  analysis: packAnalysis(analyses[at] as Analysis),
}));
const time = "2026-03-01T10:00:00.000Z";

/** The store, and how often all its analyses were asked for. */
function watched(store: Store): { store: Store; wholes: () => number } {
  let wholes = 0;
  const all = () => {
    wholes += 1;
    return store.analyses();
  };
  return { store: { ...store, analyses: all }, wholes: () => wholes };
}

/** Makes all anew beside what is on hand: the same revision means the same rows. */
async function assertWhole(store: Store): Promise<void> {
  const { revision } = await store.project();
  const analysis = packAnalysis(analyses[0] as Analysis);
  await store.reanalyzed([{ ...analysis, engine: "another" }]);
  assert.equal(await reassemble(store), revision, "the whole dossier has other rows");
  await store.reanalyzed([analysis]);
  assert.equal(await reassemble(store), revision);
}

onEveryDatabase((databases) => {
  test("articles, judgements and marked blocks that come in one by one are taken up in part, to the very rows", async () => {
    const real = await openStore(await databases.fresh());
    await real.take(intakes.slice(0, 9), time);
    const { store, wholes } = watched(real);
    const whole = openReassembler(store, { warmFrom: 0 });
    try {
      await whole.reassemble();
      assert.equal(wholes(), 1);
      const first = analyses[0] as Analysis;
      const [event, mention, block] = [first.events[0], first.mentions[0], first.blocks[0]];
      assert.ok(event && mention && block);
      const words = wordsOf(first, event);
      const date = judged({ kind: "date", incident: words, from: "2020-01-01", to: "2020-01-01" });
      const mark = judged({ kind: "block", block: wordsOf(first, block), as: "promo" }, 1);
      const steps: (() => Promise<unknown>)[] = [
        () => store.take(intakes.slice(9, 10), time),
        () => store.judge([date]),
        () => store.take(intakes.slice(10, 16), time),
        () => store.judge([mark]),
        async () => {
          await store.take(intakes.slice(16), time);
          await store.judge([undone(date, 2), undone(mark, 3)]);
        },
      ];
      for (const step of steps) {
        await step();
        const revision = await whole.reassemble();
        assert.equal(await store.assembled(), await store.inputs());
        assert.equal(await whole.reassemble(), revision);
      }
      assert.equal(wholes(), 1);
      await assertWhole(real);
    } finally {
      await whole.close();
      await real.close();
    }
  });

  test("where another wrote in between, all is made anew", async () => {
    const real = await openStore(await databases.fresh());
    await real.take(intakes.slice(0, 4), time);
    const { store, wholes } = watched(real);
    const whole = openReassembler(store, { warmFrom: 0 });
    try {
      await whole.reassemble();
      await real.take(intakes.slice(4, 6), time);
      await reassemble(real);
      await real.take(intakes.slice(6, 8), time);
      await whole.reassemble();
      assert.equal(wholes(), 2);
      assert.equal((await real.dossier()).articles.length, 8);
      await assertWhole(real);
    } finally {
      await whole.close();
      await real.close();
    }
  });
});
