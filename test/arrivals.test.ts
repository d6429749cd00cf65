import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import fc from "fast-check";
import type { Analysis } from "../src/model/analysis.ts";
import type { Article } from "../src/model/article.ts";
import { type Assembly, AssemblyMemory, analyze, assembleLinked, keepUnchanged } from "../src/pipeline.ts";
import { readPaths } from "../src/read/read.ts";
import { anyJudgements } from "./any-judgements.ts";

const articles: Article[] = [];
let analyses: Analysis[] = [];

before(async () => {
  const inputs = ["packs", "../test/cases"].map((name) => join(import.meta.dirname, "..", "examples", name));
  for await (const received of readPaths(inputs))
    if (received.kind === "article") articles.push(received.article);
  analyses = articles.map((article) => analyze(article));
});

/** The analyses as objects that no memory has met. */
function unmet(some: readonly Analysis[]): Analysis[] {
  return JSON.parse(JSON.stringify(some)) as Analysis[];
}

function bytes({ dossier, entityOf }: Assembly): string {
  return JSON.stringify({ dossier, entityOf: [...entityOf].sort() });
}

/** The articles in any order, and where one delivery of them ends and the next begins. */
const anyArrivals = fc.record({
  order: fc.func(fc.nat()),
  ends: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
});

test("what arrives bit by bit, in any order, comes to what all at once comes to", async () => {
  await fc.assert(
    fc.property(anyArrivals, ({ order, ends }) => {
      const shuffled = analyses.toSorted((a, b) => order(a.article.id) - order(b.article.id));
      const cuts = ends.map((end) => Math.round(end * shuffled.length)).sort((a, b) => a - b);
      const memory = new AssemblyMemory();
      let held: Assembly | null = null;
      for (const cut of [...cuts, shuffled.length]) {
        const some = shuffled.slice(0, cut);
        const now: Assembly = assembleLinked(some, [], memory);
        held = held === null ? now : keepUnchanged(held, now);
        assert.equal(bytes(held), bytes(assembleLinked(unmet(some))));
      }
    }),
    { numRuns: 25 },
  );
});

test("judgements and articles that come by turns, too", async () => {
  await fc.assert(
    fc.property(anyJudgements(analyses), fc.array(fc.nat({ max: 9 }), { minLength: 4 }), (all, cuts) => {
      const memory = new AssemblyMemory();
      for (const [at, cut] of cuts.entries()) {
        const some = analyses.slice(0, Math.ceil(((at + 1) / cuts.length) * analyses.length));
        const judgements = all.slice(0, cut);
        const now = assembleLinked(some, judgements, memory);
        assert.equal(bytes(now), bytes(assembleLinked(unmet(some), judgements)));
      }
    }),
    { numRuns: 20 },
  );
});

test("an article told anew leaves nothing of what it was, nor a day it gave", () => {
  const memory = new AssemblyMemory();
  assembleLinked(analyses, [], memory);
  for (let at = 0; at < articles.length; at += 3) {
    const article = articles[at] as Article;
    const other = analyze({ ...article, published: at % 2 === 0 ? null : "2019-05-06" });
    const now = analyses.with(at, other);
    assert.equal(bytes(assembleLinked(now, [], memory)), bytes(assembleLinked(unmet(now))));
  }
});
