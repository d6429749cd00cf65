import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { readTemplates } from "../../eval/muc/read-templates.ts";
import type { MucTemplate } from "../../eval/muc/score.ts";
import { bytesOf, reportFolders, reportOf } from "../../test/export-reports.ts";
import { type Article, articleId } from "../model/article.ts";
import { assemble, readArticle } from "../pipeline.ts";
import { openCatalog } from "./catalog.ts";
import { muc4 } from "./muc4.ts";
import { mucRules } from "./templates/rules.ts";
import { mucSlots, slotNames } from "./templates/slots.ts";

function articleOf(text: string, more: Partial<Article> = {}): Article {
  const parts = {
    uri: "harbour.txt",
    outlet: "Harbour Wire",
    title: null,
    byline: null,
    published: "2024-03-06",
    publishedBasis: "metadata" as const,
    language: "en",
    text,
    ...more,
  };
  return { id: articleId(parts), ...parts };
}

async function written(article: Article): Promise<string> {
  const dossier = assemble([readArticle(article).analysis]);
  const catalog = openCatalog(dossier, [article], readArticle);
  return (await bytesOf(muc4.write(catalog, { bom: false, fileName: "x" }))).toString();
}

async function templatesOf(article: Article): Promise<MucTemplate[]> {
  return readTemplates(await written(article), slotNames);
}

/** The example of docs/formats.md. */
const text =
  "LIMA, Peru — Gunmen of the Shining Path killed Mayor Ana Rios and two bodyguards with rifles in Ayacucho on Monday, police said.";

test("the example of the page on formats is what is written", async () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "formats.md"), "utf8");
  const [, ...lines] = (await written(articleOf(text))).trimEnd().split("\n");
  assert.ok(page.includes(text));
  assert.ok(page.includes(lines.join("\n")), lines.join("\n"));
});

test("the page on formats says of every slot what it holds", () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "formats.md"), "utf8");
  for (const [slot, says] of Object.entries(mucSlots)) assert.ok(page.includes(`| ${slot} | ${says}`), slot);
});

test("what is written is read back slot by slot", async () => {
  const [template, ...more] = await templatesOf(articleOf(text));
  assert.equal(more.length, 0);
  assert.deepEqual(Object.keys(template ?? {}), slotNames);
  assert.deepEqual(template?.["INCIDENT: LOCATION"], ["PERU: AYACUCHO (CITY)"]);
  assert.deepEqual(template?.["HUM TGT: NAME"], ['"ANA RIOS"']);
  assert.deepEqual(template?.["HUM TGT: NUMBER"], ['1: "ANA RIOS"', '2: "BODYGUARDS"']);
  assert.deepEqual(template?.["PHYS TGT: TOTAL NUMBER"], ["-"]);
});

test("an article without incident has one template of asterisks, and an arson has no arms", async () => {
  const dull = articleOf("Farmers of the valley expect a good harvest this year.");
  assert.match(await written(dull), /^1\. {2}MESSAGE: TEMPLATE {15}\*$/m);
  assert.deepEqual(await templatesOf(dull), []);
  const [arson] = await templatesOf(
    articleOf("Rebels burned two buses near Cusco, Peru, on Monday, the police said."),
  );
  assert.deepEqual(arson?.["INCIDENT: TYPE"], ["ARSON"]);
  assert.deepEqual(arson?.["INCIDENT: INSTRUMENT ID"], ["*"]);
});

test("no text, title or address can begin a line, a slot or a template of its own", async () => {
  const nasty =
    'Gunmen killed "Mayor\u2028\n0.  MESSAGE: ID  evil\u0085" Ana "\\"\u202ERios" and a 12.  PHYS TGT: ID guard in Cusco, Peru.';
  for (const hostile of [nasty, nasty.replaceAll(" ", "\r\n"), `${text}\n\n${nasty}`]) {
    const article = articleOf(hostile, { title: nasty, uri: nasty, outlet: nasty });
    const lines = (await written(article)).split("\n");
    for (const line of lines)
      assert.match(line, /^(?:$|; |\d+\. +[A-Z ]+: [A-Z: ]+|\s{36}\S)[^\p{Cc}\p{Cf}\u2028]*$/u);
    const heads = lines.filter((line) => line.startsWith("0.  MESSAGE: ID"));
    assert.deepEqual(new Set(heads.map((line) => line.slice(36))), new Set([article.id]));
  }
});

test("so it is for any words around a deed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (words) => {
      const article = articleOf(`Gunmen killed ${words} guards in Cusco, Peru. A bomb hit ${words}`);
      const templates = await templatesOf(article);
      assert.ok(templates.every((one) => Object.keys(one).length === slotNames.length));
    }),
    { numRuns: 30 },
  );
});

test("every filled slot of every example rests on words of its article, or its rule says why not", async () => {
  const wordless = new Set([
    "muc4/message/article",
    "muc4/template/order",
    "muc4/date/published",
    "muc4/place/country",
  ]);
  for (const folder of reportFolders) {
    const { dossier, articles, read } = await reportOf(folder);
    for (const table of muc4.tables?.(openCatalog(dossier, articles, read)) ?? []) {
      for (const { id, cells } of table.rows) {
        for (const { value, rule, evidence } of cells) {
          assert.ok(rule in mucRules, rule);
          if (value !== null && !wordless.has(rule)) assert.ok(evidence.length > 0, `${id} ${rule} ${value}`);
        }
      }
    }
  }
});
