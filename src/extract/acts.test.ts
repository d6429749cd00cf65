import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../annotate/annotate.ts";
import { actRoots, politicalActs } from "../lexicon/political-acts.ts";
import { sentenceActs, weightiest } from "./acts.ts";
import { chunkSentences } from "./arguments.ts";
import { politicalReader } from "./political-acts.ts";
import { bySentence } from "./sentence-index.ts";
import { wordView } from "./word-view.ts";

function roots(text: string): string {
  const plain = { uri: null, outlet: null, title: null, byline: null, language: "en" };
  const article = { ...plain, id: "a", text, published: null, publishedBasis: "none" } as const;
  const read = annotate(article, [{ start: 0, end: text.length, kind: "paragraph", rule: "test" }]);
  const groups = bySentence(read.sentences, read.verbGroups);
  return chunkSentences(wordView(read))
    .flatMap((place, at) =>
      weightiest(sentenceActs(place, groups[at] ?? [], politicalReader), politicalReader),
    )
    .map((act) => act.root)
    .join(" ");
}

test("who did what to whom is told by the verb and what follows it", () => {
  const cases: Record<string, string> = {
    "France imposed sanctions on Norway on Monday.": "16",
    "Kenyan ministers held two days of talks with Uganda.": "04",
    "Sweden was criticised by Denmark over the dam.": "11",
    "Peru sent food and medicine to Bolivia.": "07",
    "Thousands demonstrated in the capital.": "14",
    "The weather in Peru was fine.": "",
  };
  for (const [text, root] of Object.entries(cases)) assert.equal(roots(text), root, text);
});

test("what is only meant is a promise or a threat, what is denied a refusal", () => {
  assert.equal(roots("Peru will send food to Bolivia."), "03");
  assert.equal(roots("Peru will expel all envoys of Bolivia."), "13");
  assert.equal(roots("Peru will not release the nine Bolivian soldiers."), "12");
  assert.equal(roots("Peru did not attack Bolivia."), "");
  assert.equal(roots("Peru demanded that Bolivia withdraw its troops."), "10");
  assert.equal(roots("Peru agreed to withdraw its troops from Bolivia."), "03");
});

test("every pattern has a root that is known, or none", () => {
  for (const { id, root } of politicalActs) assert.ok(root === null || actRoots.has(root), id);
});
