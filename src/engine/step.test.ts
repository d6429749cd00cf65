import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import { analyzeStep } from "./step.ts";

const parts = {
  text: "Two men were killed in Basra on Monday.",
  uri: "a.txt",
  title: null,
  published: "2021-03-02",
};
const article = {
  id: articleId(parts),
  ...parts,
  outlet: null,
  byline: null,
  publishedBasis: "metadata" as const,
  language: "en",
};

test("a fault in one article is a message that names it", () => {
  const work = () => {
    throw new RangeError("index out of range");
  };
  const step = analyzeStep(article, { work });
  assert.equal(step.kind, "message");
  assert.match(
    step.kind === "message" ? step.message.reason : "",
    /^Cannot analyze article "a\.txt": index out of range/,
  );
});

test("an article that can be analyzed is", () => {
  const step = analyzeStep(article);
  assert.equal(step.kind === "analysis" ? step.analysis.article.id : null, article.id);
});
