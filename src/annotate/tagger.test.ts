import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { tag } from "./tagger.ts";
import { isKnown } from "./vocabulary.ts";
import { wordForm } from "./word-form.ts";

const packs = join(import.meta.dirname, "..", "..", "examples", "packs");

test("known words are tagged as wink-nlp's own pipeline tags them", () => {
  const wink = winkNLP(model, ["pos"]);
  let count = 0;
  for (const path of globSync("**/*.{txt,html,jsonl}", { cwd: packs }).sort()) {
    const words = readFileSync(join(packs, path), "utf8")
      .split(/[^\p{L}\p{N}.,;:"'-]+|(?=[.,;:"])/u)
      .filter(isKnown);
    const row = words.map((word) => ({ form: wordForm(word), first: false, style: "normal" }) as const);
    const expected = wink.readDoc(words.join(" ")).tokens().out(wink.its.pos);
    assert.deepEqual(
      tag(row, new Set()),
      expected.map((one) => (String(one) === "UNK" ? "NOUN" : one)),
      path,
    );
    count += words.length;
  }
  assert.ok(count > 5000, `only ${count} words`);
});

test("no words give no tags", () => {
  assert.deepEqual(tag([], new Set()), []);
});
