import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { copy, ferryAttack, local, wire } from "../../test/dossier-fixture.ts";
import { bytesOf } from "../../test/export-reports.ts";
import type { Article } from "../model/article.ts";
import type { Dossier, Fact } from "../model/dossier.ts";
import { readArticle } from "../pipeline.ts";
import { openCatalog } from "./catalog.ts";
import { formats } from "./formats.ts";
import { readClaimed } from "./verify/read-claimed.ts";
import { Shelf } from "./verify/shelf.ts";
import { verifyClaimed } from "./verify/verify.ts";

const nasty = [
  '=HYPERLINK("http://example.org";"x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "-2+3\t",
  "</kml><script>alert(1)</script>]]>&amp;",
  'BEGIN:VEVENT\r\nUID:evil\nEND:VEVENT\\,;:"',
  '{"@context":"http://example.org/"}',
  "constructor",
  "__proto__",
  "\u0000\u0001\u001b[31m\u007f\u0085",
  "\u202Eright to left\u2028\u2029",
  "😀 شارع \u{1F1EE}\u{1F1F6} é",
  "\uD800 half a pair",
  "_x0041_ _x000D_",
  'a,b"c"\r\n"d"',
  `${"long ".repeat(20)}`,
];

/** The fixture with every text, name, title and address made of `text`; evidence covers all of it. */
function poisoned(text: string): { dossier: Dossier; articles: readonly Article[] } {
  const evidence = { start: 0, end: text.length, text };
  const articles = ferryAttack.articles.map((article) => ({
    ...article,
    text,
    title: text,
    outlet: text,
    uri: text,
    byline: text,
  }));
  const fact = (one: Fact): Fact => ({
    ...one,
    subject: text,
    reason: text,
    claims: one.claims.map((claim) => ({
      ...claim,
      evidence,
      value: text,
      voice: text,
      figure: claim.figure && { ...claim.figure, text, population: text },
      chain: claim.chain.map((hop) => ({ ...hop, name: text })),
    })),
  });
  const { dossier } = ferryAttack;
  const held = { ...evidence, article: wire };
  return {
    articles,
    dossier: {
      ...dossier,
      articles: dossier.articles.map((article) => ({
        ...article,
        title: text,
        outlet: text,
        uri: text,
        byline: text,
        leftOut: [],
      })),
      facts: dossier.facts.map(fact),
      entities: dossier.entities.map((entity) => ({
        ...entity,
        name: text,
        names: [{ text, articles: [wire, local, copy] }],
        descriptors: [],
      })),
      quotes: dossier.quotes.map((quote) => ({
        ...quote,
        renderings: quote.renderings.map((rendering) => ({ ...rendering, ...evidence })),
      })),
      incidents: dossier.incidents.map((incident) => ({
        ...incident,
        title: text,
        type: text,
        places: incident.places.map((place) => ({ ...place, name: text, country: text, evidence: [held] })),
        events: incident.events.map((event) => ({ ...event, evidence })),
        facts: incident.facts.map(fact),
      })),
    },
  };
}

async function checkAll(text: string, ids: readonly string[]): Promise<void> {
  const { dossier, articles } = poisoned(text);
  const shelf = new Shelf(articles);
  for (const id of ids) {
    const writer = await formats.get(id)?.load();
    assert.ok(writer);
    const catalog = openCatalog(dossier, articles, (article) => readArticle(article));
    const options = { bom: false, fileName: `out.${id}` };
    const files = [
      writer.write(catalog, options),
      ...(writer.companions?.(catalog, options) ?? []).map(({ chunks }) => chunks),
    ];
    for (const chunks of files) {
      const bytes = await bytesOf(chunks);
      const label = `${id}: ${JSON.stringify(text)}`;
      const { broken } = verifyClaimed(await readClaimed(bytes), shelf);
      assert.deepEqual(
        broken.map(({ breach, reason, where }) => `${breach} ${where} ${reason}`),
        [],
        label,
      );
    }
  }
}

const all = [...formats.keys()];

for (const text of nasty) {
  test(`every format holds ${JSON.stringify(text.slice(0, 40))} and gives its words back`, () =>
    checkAll(text, all));
}

test("so it is for any text", async () => {
  const light = all.filter((id) => formats.get(id)?.kind !== "codebook" && id !== "xlsx");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (text) =>
      checkAll(text, light),
    ),
    { numRuns: 25 },
  );
});
