import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import fc from "fast-check";
import type { Analysis } from "../src/model/analysis.ts";
import type { Judgement } from "../src/model/judgement.ts";
import { type Assembly, analyze, assembleLinked, rejudge } from "../src/pipeline.ts";
import { readPaths } from "../src/read/read.ts";
import { anyJudgements } from "./any-judgements.ts";
import { judged, undone, wordsOf } from "./make-judgement.ts";

const analyses: Analysis[] = [];

before(async () => {
  const inputs = ["packs", "../test/cases"].map((name) => join(import.meta.dirname, "..", "examples", name));
  for await (const received of readPaths(inputs))
    if (received.kind === "article") analyses.push(analyze(received.article));
});

const load = async (articles: readonly string[]) =>
  analyses.filter(({ article }) => articles.includes(article.id));

function bytes({ dossier, entityOf }: Assembly): string {
  return JSON.stringify({ dossier, entityOf: [...entityOf].sort() });
}

test("judging anew what judgements touch gives what assembling everything gives", async () => {
  await fc.assert(
    fc.asyncProperty(anyJudgements(analyses), fc.nat({ max: 10 }), async (all, cut) => {
      const start = all.slice(0, cut);
      const changed = all.slice(cut).map(({ id }) => id);
      const now = await rejudge(assembleLinked(analyses, start), { judgements: all, changed, load });
      assert.equal(bytes(now), bytes(assembleLinked(analyses, all)));
    }),
    { numRuns: 40 },
  );
});

test("judged one by one, in any order, it comes to the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyJudgements(analyses).chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
      async (all) => {
        let now = assembleLinked(analyses, []);
        const judgements: Judgement[] = [];
        for (const one of all) {
          judgements.push(one);
          now = await rejudge(now, { judgements, changed: [one.id], load });
        }
        assert.equal(bytes(now), bytes(assembleLinked(analyses, all)));
      },
    ),
    { numRuns: 20 },
  );
});

/** Where an entity is first named by the words, in the article told by a part of its address. */
function naming(uri: string, words: string) {
  const analysis = analyses.find(({ article }) => article.uri?.includes(uri)) as Analysis;
  const span = analysis.mentions.find(
    ({ start, end }) => analysis.article.text.slice(start, end).toLowerCase() === words,
  );
  assert.ok(span, `${words} in ${uri}`);
  return wordsOf(analysis, span);
}

test("an entity that keeps its id and is called otherwise parts from those who shared its words", async () => {
  const [a, b] = [
    naming("el-obeid-depot", "one guard"),
    naming("chain-of-three/input/monitor", "six soldiers"),
  ];
  const one = judged({ kind: "same-entity", a, b });
  const now = await rejudge(assembleLinked(analyses, []), { judgements: [one], changed: [one.id], load });
  assert.equal(bytes(now), bytes(assembleLinked(analyses, [one])));
});

const absent = { article: "none", start: 0, end: 1 };

for (const kind of ["same-incident", "different-incident", "same-entity", "different-entity"] as const) {
  test(`a ${kind} that names an absent article is still told of after another on its words`, async () => {
    const one = analyses.find(({ events, mentions }) => events.length > 0 && mentions.length > 0) as Analysis;
    const [here] = kind.endsWith("incident") ? one.events : one.mentions;
    const words = wordsOf(one, here as { start: number; end: number });
    const earlier = [judged({ kind, a: words, b: absent }), judged({ kind, a: absent, b: words }, 1)];
    const later = judged({ kind, a: words, b: words }, 2);
    const first = assembleLinked(analyses, earlier);
    const all = [...earlier, later];
    const now = await rejudge(first, { judgements: all, changed: [later.id], load });
    const told = now.dossier.messages.filter(({ reason }) => reason.endsWith("no article none here"));
    assert.deepEqual(
      told.map(({ rule }) => rule),
      earlier.map(({ id }) => `judgement:${id}`).sort(),
    );
    assert.equal(bytes(now), bytes(assembleLinked(analyses, all)));
    const undo = undone(later, 3);
    const back = await rejudge(now, { judgements: [...all, undo], changed: [undo.id], load });
    assert.equal(bytes(back), bytes(first));
  });
}
