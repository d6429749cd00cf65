import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { actorPhrases, actorsModel } from "./actor-phrases.ts";
import { annotate } from "./annotate.ts";

function phrasesOf(text: string): string[] {
  const article: Article = {
    id: "a",
    uri: null,
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const, rule: "test" }];
  const annotated = annotate(article, blocks);
  return actorPhrases(annotated).map(({ from, to, label }) => {
    const { tokens } = annotated;
    return `${label} ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`;
  });
}

test("actorPhrases() gives named and unnamed actors as whole phrases", () => {
  const found = phrasesOf(
    "The Syrian government said the rebels had left the city of Homs. He said they would return.",
  );
  assert.deepEqual(found, [
    "ORG The Syrian government",
    "ORG the rebels",
    "LOC the city of Homs",
    "PER He",
    "ORG they",
  ]);
});

test("actorPhrases() bears empty and hostile text", () => {
  for (const text of ["", "\u201C\"\"'' ,,, ((", "A".repeat(5000), "\uD800 the \uDFFF men"]) {
    assert.ok(Array.isArray(phrasesOf(text)));
  }
});

test("actorsModel() is read once", () => {
  assert.equal(actorsModel(), actorsModel());
});
