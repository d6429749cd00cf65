import assert from "node:assert/strict";
import { test } from "node:test";
import { lemma } from "./lemma.ts";

test("verbs go back to their dictionary form", () => {
  const forms =
    "struck died lying fled targeted stormed planned seized hit claims shelling denied been ca 'll";
  assert.equal(
    forms
      .split(" ")
      .map((form) => lemma(form, "VERB"))
      .join(" "),
    "strike die lie flee target storm plan seize hit claim shell deny be can will",
  );
});

test("nouns lose their plural and nothing else", () => {
  const forms = "soldiers gunmen children buses cases bodies series headquarters forces crisis class";
  assert.equal(
    forms
      .split(" ")
      .map((form) => lemma(form, "NOUN"))
      .join(" "),
    "soldier gunman child bus case body series headquarters force crisis class",
  );
});

test("names stay as they are", () => {
  assert.equal(lemma("reuters", "PROPN"), "reuters");
});
