import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { clean } from "../src/clean/clean.ts";
import type { Article } from "../src/model/article.ts";
import { isContent } from "../src/model/block.ts";
import { slice } from "../src/model/span.ts";
import { readPaths } from "../src/read/read.ts";

interface Expected {
  readonly pack: string;
  readonly articles: readonly { readonly file: string; readonly published: string }[];
  readonly notActual: readonly string[];
  readonly utterances: readonly { readonly a: string; readonly b: string }[];
  readonly entities: readonly { readonly names: readonly string[] }[];
  readonly victims: readonly string[];
  readonly noise: readonly string[];
}

const examples = join(import.meta.dirname, "..", "examples");
const packs = globSync(join(examples, "gold", "*.json")).sort();

async function articlesOf(paths: readonly string[]): Promise<Article[]> {
  const found: Article[] = [];
  for await (const received of readPaths(paths))
    if (received.kind === "article") found.push(received.article);
  return found;
}

function contentOf(article: Article): string {
  return clean(article)
    .blocks.filter(isContent)
    .map((block) => slice(article.text, block))
    .join("\n");
}

assert.ok(packs.length >= 3, "no packs found");

for (const path of packs) {
  const expected = JSON.parse(readFileSync(path, "utf8")) as Expected;
  const folder = join(examples, "packs", expected.pack);
  const files = [...new Set(expected.articles.map((article) => join(folder, article.file)))];

  test(`the pack ${expected.pack} is read whole, and its furniture yields nothing`, async () => {
    const articles = await articlesOf([folder]);
    assert.equal(articles.length, expected.articles.length);
    const kept = articles.map(contentOf).join("\n");
    for (const line of expected.noise) assert.ok(!kept.includes(line), `kept: ${line}`);
    for (const { a, b } of expected.utterances)
      assert.ok(kept.includes(a) && kept.includes(b), `lost: ${a} / ${b}`);
    const words = [
      ...expected.notActual,
      ...expected.victims,
      ...expected.entities.flatMap((one) => one.names),
    ];
    for (const word of words) assert.ok(kept.includes(word), `lost: ${word}`);
  });

  test(`the furniture of the pack ${expected.pack} stands in its files`, () => {
    const raw = files.map((file) => readFileSync(file, "utf8")).join("\n");
    for (const line of expected.noise) assert.ok(raw.includes(line), line);
  });
}
