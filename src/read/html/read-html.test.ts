import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../model/article.ts";
import { readHtml } from "./read-html.ts";

const paragraphs = [
  "Rescue teams in the port of Lamberton pulled nine sailors from the water on Thursday, the coast guard said.",
  "The trawler had sent a distress call shortly before dawn, when waves broke over its deck and flooded the engine room.",
  "“We heard them long before we saw them,” said Maria Ostend, who steers one of the two lifeboats that went out.",
  "Two of the crew were taken to hospital; their injuries were described as light. The cause is being looked into.",
];

function article(html: string): Article {
  const found = readHtml({ uri: "page.html", html }).at(-1);
  assert.ok(found?.kind === "article", JSON.stringify(found));
  return found.article;
}

function lines(html: string): string[] {
  return article(html).text.split("\n\n");
}

const body = paragraphs.map((one) => `<p>${one}</p>`).join("\n");

test("paragraphs become lines with an empty line between, the page around them is left out", () => {
  const html = `<html><head><title>Nine saved off Lamberton - The Harbour Post</title></head><body>
    <nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
    <header><h1>Nine saved off Lamberton as trawler sinks</h1></header>
    <article><div class="article-body">${body}
      <aside class="related"><h3>Related</h3><a href="/x">Fishing fleet shrinks again this year, ministry says</a></aside>
    </div></article>
    <footer>© The Harbour Post. All rights reserved.</footer></body></html>`;
  assert.deepEqual(lines(html), paragraphs);
});

test("captions, share bars, newsletter boxes, comments and author notes are no article text", () => {
  const html = `<main><h1>Nine saved off Lamberton</h1><div class="story">
    <div class="share-buttons">Share this on all your favourite networks today, dear reader.</div>
    <p>${paragraphs[0]}</p>
    <figure><img src="a.jpg"><figcaption>The trawler in the harbour of Lamberton last spring, before its last trip. Photo: A. Example</figcaption></figure>
    <p>${paragraphs[1]}</p>
    <p>ALSO READ: <a href="/y">Why so many trawlers sail without an inspection</a></p>
    <div class="newsletter-signup"><p>Sign up for our morning briefing and never miss a story from the coast again.</p></div>
    <p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>
    <p>Jo Marten is a staff writer for the Harbour Post and can be reached at the desk.</p></div>
    <section id="comments"><p>I was there and the sea was far worse than they say, believe me, it was awful.</p>
    <p>Somebody should finally do something about those old boats before more people get hurt.</p></section></main>`;
  assert.deepEqual(lines(html), paragraphs);
});

test("headings, list items and lines parted by double breaks are lines of their own", () => {
  const html = `<div class="entry-content"><p>${paragraphs[0]}</p><h2>The night</h2>${paragraphs[1]}<br><br>${paragraphs[2]}
    <ul><li>One lifeboat went out at five.</li><li>The other followed at six.</li></ul><p>${paragraphs[3]}</p></div>`;
  assert.deepEqual(lines(html), [
    paragraphs[0],
    "The night",
    paragraphs[1],
    paragraphs[2],
    "One lifeboat went out at five.",
    "The other followed at six.",
    paragraphs[3],
  ]);
});

test("a body that the template splits into sections is taken whole", () => {
  const section = (one: string) => `<section class="story-part"><p>${one} ${one}</p></section>`;
  const html = `<article><h1>Nine saved off Lamberton</h1><div>${paragraphs.map(section).join("<div class='ad'>Advertisement</div>")}</div></article>`;
  assert.deepEqual(
    lines(html),
    paragraphs.map((one) => `${one} ${one}`),
  );
});

test("the standfirst between heading and body belongs to the text, the heading does not", () => {
  const lead = "Two lifeboats were out for three hours in the worst storm of the winter.";
  const html = `<div><h1>Nine saved off Lamberton</h1><p class="standfirst">${lead}</p><span class="byline">By Jo Marten</span></div>
    <div class="article-body">${body}</div>`;
  assert.deepEqual(lines(html), [lead, ...paragraphs]);
});

test("credits to agencies stay, since they tell where a report comes from", () => {
  const html = `<div class="article-body">${body}<p>(Reporting by Jo Marten; Editing by Li Wen)</p></div>`;
  assert.deepEqual(lines(html).at(-1), "(Reporting by Jo Marten; Editing by Li Wen)");
});

test("metadata come from JSON-LD, even where it is malformed", () => {
  const found = article(`<html lang="en-GB"><head>
    <link rel="canonical" href="https://post.example/sea/nine-saved">
    <meta property="og:site_name" content="The Harbour Post">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebPage","name":"x"},
      {"@type":"NewsArticle","headline":"Nine saved off Lamberton &amp; brought home",
       "datePublished":"2024-01-25T06:40:12Z","author":[{"@type":"Person","name":"Jo Marten"},{"@id":"#li"}],
       "description":"a line
break"},
      {"@type":"Person","@id":"#li","name":"Li Wen"}]};</script></head><body>${body}</body></html>`);
  const { title, byline, outlet, published, publishedBasis, language, uri } = found;
  assert.deepEqual(
    { title, byline, outlet, published, publishedBasis, language, uri },
    {
      title: "Nine saved off Lamberton & brought home",
      byline: "Jo Marten, Li Wen",
      outlet: "The Harbour Post",
      published: "2024-01-25T06:40+00:00",
      publishedBasis: "metadata",
      language: "en",
      uri: "https://post.example/sea/nine-saved",
    },
  );
});

test("without JSON-LD, meta tags, time elements and marked bylines speak", () => {
  const found = article(`<head><title>Nine saved off Lamberton | The Harbour Post</title>
    <meta name="author" content="admin"></head><body><h1>Nine saved off Lamberton</h1>
    <span class="byline">By Jo Marten</span> <time datetime="2024-01-25">Thursday</time>${body}</body>`);
  assert.equal(found.title, "Nine saved off Lamberton");
  assert.equal(found.byline, "Jo Marten");
  assert.equal(found.published, "2024-01-25");
  assert.equal(found.uri, "page.html");
  assert.equal(found.outlet, null);
  assert.equal(found.language, "und");
});

test("a day that only the address holds is inferred and says so", () => {
  const found = article(`<link rel="canonical" href="https://post.example/2024/01/25/nine.html">${body}`);
  assert.deepEqual([found.published, found.publishedBasis], ["2024-01-25", "inferred"]);
});

test("the body that only JSON-LD holds is taken, with a message", () => {
  const long = paragraphs.join("\\n\\n");
  const found = readHtml({
    uri: "p.html",
    html: `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${long.replaceAll('"', "'")}"}</script><p>Subscribe to read on.</p>`,
  });
  const [message, last] = found;
  assert.ok(message?.kind === "message" && last?.kind === "article");
  assert.equal(message.message.rule, "json-ld");
  assert.deepEqual(last.article.text.split("\n\n"), paragraphs);
});

test("scripts are never text, and hidden elements are not either", () => {
  const html = `<div class="post-content">${body}<script>document.write("<p>Injected by a script that nobody ran, ever.</p>")</script>
    <p style="display: none">This paragraph is hidden from every reader of the page.</p><p hidden>So is this other one, which nobody can see.</p></div>`;
  assert.deepEqual(lines(html), paragraphs);
});

test("a page without words gives one message", () => {
  for (const html of ["", "<html></html>", "<script>1</script>", "<div><img src=x></div>", "<!-- only -->"]) {
    const found = readHtml({ uri: "p.html", html });
    assert.equal(found.length, 1);
    assert.ok(found[0]?.kind === "message" && found[0].message.rule === "no-text", html);
  }
});

test("hostile pages are read in bounded time", () => {
  const sentence = "<p>The only sentence of this page stands at the very end of it.</p>";
  const pages = [
    "<div>".repeat(10_000) + sentence,
    "<div>".repeat(300_000) + sentence,
    "<b><i><font>".repeat(20_000) + sentence,
    "word<br>".repeat(100_000),
    `<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(" ")}>${sentence}`,
    "<nav>a</nav>".repeat(50_000) + sentence,
    "<".repeat(500_000),
    "<!--".repeat(100_000),
    `<script type="application/ld+json">${"[".repeat(50_000)}</script>${sentence}`,
    `<title>${"a | ".repeat(50_000)}</title>${sentence}`,
  ];
  for (const html of pages) {
    const started = performance.now();
    assert.ok(readHtml({ uri: "p.html", html }).length > 0);
    assert.ok(performance.now() - started < 5000, html.slice(0, 40));
  }
});

test("ten thousand levels deep the words are still found", () => {
  assert.equal(article(`${"<div>".repeat(10_000)}<p>${paragraphs[0]}</p>`).text, paragraphs[0]);
});

test("any string is read without a throw, twice alike", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='comments'>",
      "<article>",
      "</article>",
      "<br>",
      "<script>",
      "<h1>",
      "&amp;",
      "<li>",
      "<!--",
      "<a href='/x'>",
    ),
    fc.constant(paragraphs[0] as string),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join("");
      assert.deepEqual(readHtml({ uri: "p.html", html }), readHtml({ uri: "p.html", html }));
    }),
  );
});

test("bylines and times before the text go, a dateline on its own line stays", () => {
  const html = `<div class="article-body"><p>By Jo Marten</p><p>25 January 2024, 06:40 GMT</p><div>LAMBERTON (AP) —</div>${body}</div>`;
  assert.deepEqual(lines(html), ["LAMBERTON (AP) —", ...paragraphs]);
});

test("a text set twice for two widths of screen is taken once", () => {
  const html = `<main><div class="article-body mobile">${body}</div><div class="article-body desktop">${body}</div></main>`;
  assert.deepEqual(lines(html), paragraphs);
});

test("soft hyphens, which no reader sees, are not in the text", () => {
  const html = `<div class="article-body"><p>The Mes\u00adsen\u00adger of Lamberton reported that nine sailors had been saved.</p></div>`;
  assert.deepEqual(lines(html), ["The Messenger of Lamberton reported that nine sailors had been saved."]);
});

test("a time of publication that no mark-up tells is read from the line under the headline", () => {
  for (const [line, published] of [
    ["PUBLISHED: 14:02, 9 December 2019 | UPDATED: 19:31, 9 December 2019", "2019-12-09T14:02"],
    ["Posted Fri 20 Jan 2023", "2023-01-20"],
    ["06.10.2015 – 14:20 Uhr", "2015-10-06T14:20"],
    ["By Ann Marsh | 3 May 2024", "2024-05-03"],
    ["Nine were saved in the storm of 3 May 2024", null],
  ] as const) {
    const found = article(`<main><h1>Nine saved off Lamberton</h1><p>${line}</p>${body}</main>`);
    assert.deepEqual(
      [found.published, found.publishedBasis],
      [published, published ? "stated" : "none"],
      line,
    );
  }
  assert.equal(
    article(`<div>Sat 24 Oct 2020 · 31°</div><main><h1>Nine saved</h1>${body}</main>`).published,
    null,
  );
  assert.equal(article(`<div>Sat 24 Oct 2020</div><main><b>Nine saved</b>${body}</main>`).published, null);
});

test("an embedded post stands in one line with the name of its writer", () => {
  const post = `<blockquote class="twitter-tweet"><p lang="en">All nine are safe.</p>&mdash; Maria Ostend (@ostend)
    <a href="https://twitter.com/ostend/status/1">May 3, 2024</a></blockquote>`;
  assert.ok(
    lines(`<article>${body}${post}<p>${paragraphs[0]} Again.</p></article>`).includes(
      "All nine are safe. — Maria Ostend (@ostend) May 3, 2024",
    ),
  );
});
