import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import { annotate } from "./annotate.ts";

function articleOf(text: string): Article {
  return {
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
}

function annotated(text: string): AnnotatedArticle {
  const blocks: Block[] = [{ start: 0, end: text.length, kind: "paragraph", rule: "test" }];
  return annotate(articleOf(text), blocks);
}

function tags(text: string): string {
  return annotated(text)
    .tokens.map((token) => `${token.text}/${token.pos}`)
    .join(" ");
}

test("tokens carry tags and lemmas", () => {
  assert.equal(
    tags("Three gunmen were killed in Kirkuk."),
    "Three/NUM gunmen/NOUN were/AUX killed/VERB in/ADP Kirkuk/PROPN ./PUNCT",
  );
  assert.deepEqual(
    annotated("The men fled; children were hit.").tokens.map((token) => token.lemma),
    ["the", "man", "flee", ";", "child", "be", "hit", "."],
  );
});

test("only content blocks are annotated and no sentence leaves its block", () => {
  const text = "Troops left.\nSign up now.\nThe road reopened.";
  const blocks: Block[] = [
    { start: 0, end: 12, kind: "paragraph", rule: "test" },
    { start: 13, end: 25, kind: "promo", rule: "test" },
    { start: 26, end: text.length, kind: "paragraph", rule: "test" },
  ];
  const { sentences } = annotate(articleOf(text), blocks);
  assert.deepEqual(
    sentences.map((sentence) => [sentence.block, text.slice(sentence.start, sentence.end)]),
    [
      [0, "Troops left."],
      [2, "The road reopened."],
    ],
  );
});

test("what was annotated before does not change what comes after", () => {
  const text = "Zibblefrax militia shelled Qurmaz-2 on Friday, a spokesman said.";
  const before = tags(text);
  annotated("zibblefrax Zibblefrax. shelled. Qurmaz-2, Friday,a spokesman.");
  assert.equal(tags(text), before);
});

const english = "The police said that the road to the town was open and that nobody had been hurt. ".repeat(
  3,
);

function checkLaws(text: string): void {
  const { tokens, sentences, chunks, verbGroups, scopes } = annotated(text);
  assert.ok(tokens.length > 0);
  let end = 0;
  for (const token of tokens) {
    assert.equal(text.slice(end, token.start).replace(/[\s\p{Cc}\p{Z}\u200B\u2060\uFEFF]/gu, ""), "");
    assert.ok(token.end > token.start);
    assert.equal(text.slice(token.start, token.end), token.text);
    end = token.end;
  }
  assert.equal(text.slice(end).replace(/[\s\p{Cc}\p{Z}\u200B\u2060\uFEFF]/gu, ""), "");
  let next = 0;
  for (const sentence of sentences) {
    assert.equal(sentence.from, next);
    assert.equal(sentence.start, tokens[sentence.from]?.start);
    assert.equal(sentence.end, tokens[sentence.to - 1]?.end);
    next = sentence.to;
  }
  assert.equal(next, tokens.length);
  for (const list of [chunks, verbGroups]) {
    let floor = 0;
    for (const one of list) {
      assert.ok(one.from >= floor && one.to > one.from && one.head >= one.from && one.head < one.to);
      assert.ok(one.to <= (sentences[one.sentence]?.to ?? 0));
      floor = one.to;
    }
  }
  for (const scope of scopes) assert.ok(scope.start <= scope.end && scope.end <= text.length);
}

test("every unit that is no white space lies in one token, and every token in one sentence", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => checkLaws(english + text)));
  const word = fc.constantFrom(
    "U.S.",
    "Lt.",
    "Gen.",
    "killed",
    "“",
    "”",
    "'s",
    "don't",
    "1.5m",
    "\n",
    ".",
    "!",
    "Al-Qa’im",
    "to",
    "be",
    "not",
    "was",
    "said",
    ",",
    "\ud83d",
    "-",
    "12",
    "if",
    "could",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (words, spaced) =>
      checkLaws(english + words.join(spaced ? " " : "")),
    ),
  );
});

test("hostile text takes linear time", () => {
  for (const unit of [
    "a",
    '"',
    "”. ",
    "'",
    "“ “ ",
    "1",
    "-",
    "U.",
    ".",
    "to ",
    "\ud83d",
    "not if ",
    "was killed and ",
    "1.",
    "a\n",
  ]) {
    const started = process.cpuUsage();
    annotated(english.repeat(80) + unit.repeat(Math.ceil(200_000 / unit.length)));
    const { user } = process.cpuUsage(started);
    assert.ok(user < 3_000_000, `${JSON.stringify(unit)}: ${user / 1000} ms of processor time`);
  }
});
