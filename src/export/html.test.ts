import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { ferryAttack, local } from "../../test/dossier-fixture.ts";
import { html } from "./html/markup.ts";
import { toHtml } from "./html.ts";

const { dossier, articles } = ferryAttack;
const page = toHtml(dossier, articles);
const { document } = parseHTML(page);

test("the answer stands before its sources", () => {
  const row = document.querySelector("table tbody tr")?.textContent ?? "";
  for (const part of ["Tuesday 5 March 2024", "Port Karsa", "7–11", "compatible", "19–24", "conflict"]) {
    assert.ok(row.includes(part), part);
  }
  assert.match(row, /3 reports · 2 independent/);
  assert.ok(page.indexOf("What happened") < page.indexOf("What each account says"));
});

test("a value unfolds to chain, sentence and place in the text", () => {
  const [fact] = document.querySelectorAll("details.fact");
  const [, second] = fact?.querySelectorAll(".claims > li") ?? [];
  assert.match(second?.textContent ?? "", /Meridian Wire ← a hospital doctor \(unnamed\)/);
  assert.equal(second?.querySelector("mark")?.textContent, "eleven");
  const target = second?.querySelector("blockquote a")?.getAttribute("href")?.slice(1) ?? "";
  assert.equal(document.getElementById(target)?.textContent, "eleven people");
});

test("every inner link leads somewhere and every id is there once", () => {
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.getAttribute("id"));
  assert.equal(new Set(ids).size, ids.length);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    assert.ok(ids.includes(link.getAttribute("href")?.slice(1) ?? ""), link.outerHTML);
  }
});

test("hostile markup is shown and not obeyed", () => {
  assert.equal(document.querySelectorAll("script, b, iframe, img").length, 0);
  assert.ok(page.includes("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
  assert.equal(document.querySelectorAll('a[href^="javascript"]').length, 0);
  assert.equal(document.querySelectorAll("[onclick], [style]").length, 0);
});

test("nothing may load or run, and the policy lets in this style sheet alone", () => {
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(sheet).digest("base64");
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});

test("left-out blocks are greyed in the text with their rule", () => {
  const noise = [...document.querySelectorAll(".noise")].map((one) => one.textContent ?? "");
  assert.equal(noise.length, 2);
  assert.match(noise[0] ?? "", /left out: promotion · clean\/promo/);
});

test("quotations stand side by side with their differences marked by effect", () => {
  const [first, second] = document.querySelectorAll(".renderings figure");
  assert.equal(first?.querySelector("mark.meaning")?.textContent, "not");
  assert.equal(first?.querySelector("mark.wording")?.textContent, "answer");
  assert.equal(second?.querySelector("mark.wording")?.textContent, "respond to");
});

test("headings go down one step at a time and tables name their columns", () => {
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((one) => Number(one.tagName.slice(1)));
  levels.slice(1).forEach((level, index) => {
    assert.ok(level <= (levels[index] as number) + 1);
  });
  for (const table of document.querySelectorAll("table")) assert.ok(table.querySelector("th[scope=col]"));
  assert.equal(document.querySelectorAll("main").length, 1);
});

test("an empty dossier and one without its texts still make a page", () => {
  const none = { articles: [], accounts: [], copies: [], stories: [], incidents: [], facts: [] };
  assert.match(toHtml({ ...dossier, ...none, entities: [], quotes: [], messages: [] }, []), /0 reports/);
  assert.match(toHtml(dossier, []), /eleven people/);
});

test("no text can leave its place in the page", () => {
  const probe = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"><script>', "</style>", "]]>", "\u202Eabc"),
  );
  fc.assert(
    fc.property(probe, (text) => {
      const source = html`<p title="${text}">${text}</p>`.source;
      assert.doesNotMatch(source.slice(10, -4), /<(?!\/?p)|[\u0000\u202E]/);
      assert.equal(source.match(/</g)?.length, 2);
    }),
  );
  const changed = articles.map((one) =>
    one.id === local ? { ...one, text: `\uD800\u0000${one.text}` } : one,
  );
  assert.ok(toHtml(dossier, changed).isWellFormed());
});
