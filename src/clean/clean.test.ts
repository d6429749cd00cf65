import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../model/article.ts";
import { slice } from "../model/span.ts";
import { clean } from "./clean.ts";

function article(text: string, title: string | null = null): Article {
  return {
    id: "a",
    uri: "a.txt",
    outlet: null,
    title,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
}

/** The blocks as `kind: words`, so that a page and its reading stand side by side. */
function reading(text: string, title: string | null = null): string[] {
  return clean(article(text, title)).blocks.map((block) => `${block.kind}: ${slice(text, block)}`);
}

const page = `HARFORD, Kenya

River bursts its banks and cuts off four villages

HARFORD, May 3 (AFP) - The Tana river burst its banks on Friday and cut off four villages, the county said.

WATCH | Drone film of the flooded valley

READ MORE: Harford school wins the national choir prize

Nine people were killed, the Red Cross said. Follow us on Telegram for breaking news.

Bridge closed

“We saw you coming and we ran to our roofs,” said farmer Joseph Mwangi.

You may also like
Ten soups for a cold evening

The rain is expected to go on until Monday. (Reporting by Ana Lindqvist; Editing by Lee Marsh)

Share this article
Facebook
Twitter

Deja un comentario

Tu dirección de correo electrónico no será publicada.

Lonely actor buys a lighthouse for his three dogs`;

test("clean() tells the report from the page around it", () => {
  assert.deepEqual(reading(page), [
    "dateline: HARFORD, Kenya",
    "title: River bursts its banks and cuts off four villages",
    "dateline: HARFORD, May 3",
    "credit: (AFP) -",
    "paragraph: The Tana river burst its banks on Friday and cut off four villages, the county said.",
    "promo: WATCH | Drone film of the flooded valley",
    "promo: READ MORE: Harford school wins the national choir prize",
    "paragraph: Nine people were killed, the Red Cross said.",
    "promo: Follow us on Telegram for breaking news.",
    "heading: Bridge closed",
    "paragraph: “We saw you coming and we ran to our roofs,” said farmer Joseph Mwangi.",
    "related: You may also like",
    "related: Ten soups for a cold evening",
    "paragraph: The rain is expected to go on until Monday.",
    "credit: (Reporting by Ana Lindqvist; Editing by Lee Marsh)",
    "form: Share this article",
    "form: Facebook",
    "form: Twitter",
    "form: Deja un comentario",
    "form: Tu dirección de correo electrónico no será publicada.",
    "related: Lonely actor buys a lighthouse for his three dogs",
  ]);
});

test("clean() says so where nothing but page furniture stands", () => {
  assert.equal(clean(article("Share\n\nSubscribe now")).messages[0]?.rule, "no-content");
  assert.equal(clean(article(" \n\n")).messages[0]?.rule, "no-content");
});

const pieces = fc.constantFrom(
  "\n",
  "\r\n",
  " ",
  "READ MORE: ",
  "| ",
  "“",
  "(AP) - ",
  "Recommended",
  "The army shelled the town.",
  "Comments",
  "Reply",
  "\uD800",
  "(Reporting by A. Lee)",
  "KYIV, May 3 (AFP) - ",
  "Suscríbete aquí",
);

test("blocks are sorted, disjoint and cover every word of any text", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))), (parts) => {
      const text = parts.join("");
      const { blocks } = clean(article(text));
      let from = 0;
      for (const block of blocks) {
        assert.ok(block.start >= from && block.end > block.start && block.rule !== "");
        assert.equal(text.slice(from, block.start).trim(), "");
        from = block.end;
      }
      assert.equal(
        text
          .slice(from)
          .replace(/[\u200B\uFEFF]/g, "")
          .trim(),
        "",
      );
    }),
  );
});
