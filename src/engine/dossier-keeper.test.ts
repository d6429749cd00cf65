import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Databases, onEveryDatabase } from "../../test/databases.ts";
import { judged, undone, wordsOf } from "../../test/make-judgement.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Incident } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import { analyze, assembleLinked } from "../pipeline.ts";
import { readCaptures } from "../read/read.ts";
import { dossierRows } from "../store/dossier-rows.ts";
import { packAnalysis, unpackAnalysis } from "../store/packed-analysis.ts";
import { openStore, type Store } from "../store.ts";
import { type DossierKeeper, keepDossier } from "./dossier-keeper.ts";
import { materialize } from "./materialize.ts";

const found = await Array.fromAsync(readCaptures([join(import.meta.dirname, "../../examples/packs")]));
const received = found.flatMap((one) => (one.kind === "article" ? [one] : []));
const analyses = received.map(({ article }) => analyze(article));
const intakes = received.map(({ article, capture }, at) => ({
  article,
  capture: capture ?? null,
  analysis: packAnalysis(analyses[at] as Analysis),
}));

let wholes = 0;

async function reassemble(store: Store): Promise<number> {
  wholes += 1;
  const inputs = await store.inputs();
  const held: Analysis[] = [];
  for await (const some of store.analyses()) held.push(...some.map(unpackAnalysis));
  const { dossier, entityOf } = assembleLinked(held, await store.judgements());
  return store.write(dossierRows(materialize(dossier, entityOf)), inputs);
}

function suite(databases: Databases): void {
  let store: Store;
  let keeper: DossierKeeper;
  before(async () => {
    store = await openStore(await databases.fresh());
    await store.take(intakes.slice(1), "2026-03-01T10:00:00.000Z");
    await reassemble(store);
    keeper = keepDossier(store, { reassemble: () => reassemble(store) });
  });
  after(() => store.close());

  const anchor = ({ events: [first] }: Incident) => {
    const { article, evidence } = first as Incident["events"][number];
    return { article, start: evidence.start, end: evidence.end };
  };

  /** The judgements taken up one by one: in part, if `parts`, and to the very rows that the whole would have. */
  async function takeUp(judgements: readonly Judgement[], parts: boolean): Promise<void> {
    for (const one of judgements) {
      const before = wholes;
      assert.equal(await keeper.judge([one]), 1);
      const revision = await keeper.refresh();
      assert.equal(wholes, parts ? before : before + 1);
      assert.equal(await store.assembled(), await store.inputs());
      assert.equal(await reassemble(store), revision, "the whole dossier has other rows");
    }
  }

  test("judgements are taken up in part, to the very rows that the whole dossier has", async () => {
    const [a, b] = (await store.dossier()).incidents as [Incident, Incident];
    const [analysis] = analyses.slice(1) as [Analysis];
    const [mention, other] = analysis.mentions as [
      Analysis["mentions"][number],
      Analysis["mentions"][number],
    ];
    const same = judged({ kind: "same-incident", a: anchor(a), b: anchor(b) }, 1);
    const all = [
      judged({ kind: "date", incident: anchor(a), from: "2020-01-01", to: "2020-01-02" }),
      same,
      judged({ kind: "same-entity", a: wordsOf(analysis, mention), b: wordsOf(analysis, other) }, 2),
      undone(same, 3),
    ];
    await takeUp(all, true);
    assert.equal(await keeper.judge(all), 0);
    const expected = assembleLinked(analyses.slice(1), all).dossier;
    assert.equal(JSON.stringify(await store.dossier()), JSON.stringify(expected));
  });

  test("articles that came in besides, and marked blocks, make all anew; then it goes in part again", async () => {
    const [incident] = (await store.dossier()).incidents as [Incident];
    const day = (at: number) =>
      judged(
        { kind: "date", incident: anchor(incident), from: `2020-02-0${at}`, to: `2020-02-0${at}` },
        10 + at,
      );
    await store.take(intakes.slice(0, 1), "2026-03-02T10:00:00.000Z");
    await takeUp([day(1)], false);
    await takeUp([day(2)], true);
    const [block] = (analyses[1] as Analysis).blocks as [Analysis["blocks"][number]];
    const mark = judged({ kind: "block", block: wordsOf(analyses[1] as Analysis, block), as: "promo" }, 20);
    await takeUp([mark], false);
    await takeUp([day(3)], true);
    await takeUp([undone(mark, 30)], false);
  });
}

onEveryDatabase(suite);
