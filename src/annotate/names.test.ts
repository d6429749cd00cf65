import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Name } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import { annotate } from "./annotate.ts";
import { nameView } from "./name-view.ts";
import { findNames } from "./names.ts";

function article(text: string): Article {
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

function names(text: string): Name[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: line.index, end: line.index + line[0].length, kind: "paragraph", rule: "line" });
  }
  const { tokens, sentences } = annotate(article(text), blocks);
  return findNames(article(text), nameView(tokens), sentences);
}

function told(text: string): string[] {
  return names(text).map((name) => `${text.slice(name.start, name.end)} ${name.type}`);
}

test("titles stand outside the names of persons", () => {
  assert.deepEqual(told("On Monday Gen. Karim Haddad met President Ana Duarte and spokesman Lars Holm."), [
    "Karim Haddad person",
    "Ana Duarte person",
    "Lars Holm person",
  ]);
});

test("names of many lands are whole, with and without their marks", () => {
  const found = told(
    `Umlazi nurse Thandeka Mkhwanazi thanked Oleksandr Hryhorenko, Jiří Dvořáček and Jiri Dvoracek on Monday.
Md. Rafiqul Islam Chowdhury told the court that Gurpreet Kaur Sandhu and Smt. Lakshmi Venkataraman had left.
It was said that Samir Abd al-Hadi al-Tamimi had met Birhanu Girma Tessema. A man in Rockville, Md., was held.`,
  );
  assert.deepEqual(
    found.filter((name) => name.endsWith(" person")).map((name) => name.slice(0, -7)),
    [
      "Thandeka Mkhwanazi",
      "Oleksandr Hryhorenko",
      "Jiří Dvořáček",
      "Jiri Dvoracek",
      "Rafiqul Islam Chowdhury",
      "Gurpreet Kaur Sandhu",
      "Lakshmi Venkataraman",
      "Samir Abd al-Hadi al-Tamimi",
      "Birhanu Girma Tessema",
    ],
  );
});

test("the lexicon knows states, groups, bodies and outlets in any spelling", () => {
  const found = names(
    "Ketaib Hizballah fired on U.S. troops, Agence France-Presse and the ICRC said in Iraq.",
  );
  assert.deepEqual(
    found.map((name) => name.actor),
    ["kataib-hezbollah", "state-us", "outlet-afp", "icrc", "state-iq"],
  );
});

test("a surname alone is the person named in full elsewhere", () => {
  assert.deepEqual(told("Omar Zidani spoke first. Later Zidani left."), [
    "Omar Zidani person",
    "Zidani person",
  ]);
});

test("the first word of a sentence is no name for its capital alone", () => {
  assert.deepEqual(told("Rescue workers dug all night. Nobody was found."), []);
});

test("spans lie inside the text, in order, without overlaps", () => {
  const word = fc.constantFrom(
    "Al",
    "-",
    "Gen.",
    "of",
    "US",
    "Baghdad",
    "Kataib",
    "Smith",
    "the",
    "\n",
    "Ministry",
    "“",
    "é",
    "\uD800",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 }),
      (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const name of names(text)) {
          assert.ok(name.start >= end && name.end > name.start && name.end <= text.length);
          end = name.end;
        }
      },
    ),
  );
});
