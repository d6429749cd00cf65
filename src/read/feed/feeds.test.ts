import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Article } from "../../model/article.ts";
import type { Found, Link } from "../found.ts";
import { readBytes, readFound } from "../read-bytes.ts";

const where = "https://courier.example/feed.xml";

function read(text: string | Uint8Array, uri = where): Found[] {
  return readFound({ uri, bytes: Buffer.from(text as string) });
}

function articles(found: readonly Found[]): Article[] {
  return found.flatMap((one) => (one.kind === "article" ? [one.article] : []));
}

function links(found: readonly Found[]): Link[] {
  return found.flatMap((one) => (one.kind === "link" ? [one.link] : []));
}

function reasons(found: readonly Found[]): string[] {
  return found.flatMap((one) => (one.kind === "message" ? [one.message.reason] : []));
}

const story =
  "<p>Shells fell on the town of Mosul on Tuesday night.</p><p>Three people were killed, a hospital official said.</p>";

function rss(items: string, head = "<title>The Courier &amp; Post</title>"): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}<link>https://courier.example/</link><language>en-gb</language>${items}</channel></rss>`;
}

test("an RSS item with its whole text is an article with what the feed says of it", () => {
  const found = read(
    rss(
      `<item><title>Shelling &amp;amp; <![CDATA[<b>fire</b>]]></title><link>/a#top</link><guid isPermaLink="false">1</guid><pubDate>Tue, 23 Jan 2024 10:00:00 +0200</pubDate><dc:creator>Jane Doe</dc:creator><description>Short.</description><content:encoded><![CDATA[${story}]]></content:encoded></item>`,
    ),
  );
  const [article] = articles(found);
  assert.ok(article);
  const { id: _, ...parts } = article;
  assert.deepEqual(parts, {
    uri: "https://courier.example/a",
    outlet: "The Courier & Post",
    title: "Shelling & fire",
    byline: "Jane Doe",
    published: "2024-01-23T10:00+02:00",
    publishedBasis: "metadata",
    language: "en",
    text: "Shells fell on the town of Mosul on Tuesday night.\n\nThree people were killed, a hospital official said.",
  });
  assert.deepEqual(reasons(found), []);
});

test("an item with a summary only, or a text that goes on elsewhere, gives its address", () => {
  const found = read(
    rss(
      [
        "<item><title>One</title><link>https://courier.example/1</link><description>Short.</description><pubDate>Tue, 23 Jan 2024 10:00:00 GMT</pubDate></item>",
        "<item><title>Two</title><link>https://courier.example/2</link><content:encoded>&lt;p&gt;Shells fell on [&amp;#8230;]&lt;/p&gt;</content:encoded></item>",
        "<item><title>Three</title><link>https://courier.example/3</link><content:encoded>&lt;p&gt;Shells fell. &lt;a&gt;Read more »&lt;/a&gt;&lt;/p&gt;&lt;p&gt;The post Three appeared first on The Courier.&lt;/p&gt;</content:encoded></item>",
        '<item><guid isPermaLink="true">https://courier.example/4</guid><title>Four</title></item>',
      ].join(""),
    ),
  );
  assert.deepEqual(
    links(found).map(({ uri }) => uri),
    [1, 2, 3, 4].map((at) => `https://courier.example/${at}`),
  );
  assert.deepEqual(links(found)[0], {
    uri: "https://courier.example/1",
    kind: "page",
    from: where,
    title: "One",
    published: "2024-01-23T10:00+00:00",
    outlet: "The Courier & Post",
  });
  assert.equal(articles(found).length, 0);
});

test("a long description is the text", () => {
  const long = "<p>Shells fell on the town of Mosul on Tuesday night, a hospital official said.</p>"
    .repeat(20)
    .replaceAll("<", "&lt;");
  const found = read(
    rss(`<item><link>https://courier.example/1</link><description>${long}</description></item>`),
  );
  assert.equal(articles(found).length, 1);
});

test("Atom entries are read with their relative addresses, in plain, HTML and XHTML", () => {
  const entry = (id: number, content: string) =>
    `<entry><id>urn:${id}</id><title>E${id}</title><link rel="alternate" href="e${id}"/><link rel="edit" href="x"/><updated>2024-01-02T00:00:00Z</updated><published>2024-01-01T08:00:00Z</published><author><name>Ann</name></author>${content}</entry>`;
  const found = read(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://courier.example/n/"><title>Courier</title><id>urn:x</id>${entry(1, `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${story}</div></content>`)}${entry(2, `<content type="html">${story.replaceAll("<", "&lt;")}</content>`)}${entry(3, '<content type="text">Shells fell on Mosul.</content>')}${entry(4, "<summary>Short.</summary>")}${entry(5, '<content src="https://other.example/o.html" type="text/html"/>')}</feed>`,
  );
  assert.deepEqual(
    articles(found).map(({ uri, published, byline, language }) => [uri, published, byline, language]),
    [1, 2, 3].map((at) => [`https://courier.example/n/e${at}`, "2024-01-01T08:00+00:00", "Ann", "fr"]),
  );
  assert.deepEqual(
    links(found).map(({ uri }) => uri),
    ["https://courier.example/n/e4", "https://courier.example/n/e5"],
  );
});

test("JSON Feed and RDF are feeds too", () => {
  const json = read(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "J",
      home_page_url: "https://j.example",
      items: [
        { id: "1", url: "https://j.example/1", content_html: story, date_published: "2024-01-01T00:00:00Z" },
        { id: 2, url: "https://j.example/2", summary: "Short." },
      ],
    }),
  );
  assert.equal(articles(json)[0]?.outlet, "J");
  assert.deepEqual(
    links(json).map(({ uri }) => uri),
    ["https://j.example/2"],
  );
  const rdf = read(
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://r.example/"><title>R</title><link>https://r.example/</link></channel><item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link><dc:date>2024-01-05</dc:date></item></rdf:RDF>',
  );
  assert.deepEqual(
    links(rdf).map(({ uri, published }) => [uri, published]),
    [["https://r.example/1", "2024-01-05"]],
  );
});

test("addresses that are not of the web are told and never kept", () => {
  const found = read(
    rss(
      [
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>".replaceAll("<", "&lt;"),
        "file:///etc/passwd",
        "JaVaScRiPt:alert(2)",
        "vbscript:x",
        "\u0001javascript:alert(3)",
      ]
        .map(
          (uri) =>
            `<item><title>T</title><link>${uri}</link><content:encoded><![CDATA[${story}]]></content:encoded></item>`,
        )
        .join(""),
    ),
  );
  assert.ok(articles(found).length > 0);
  for (const { uri } of articles(found))
    assert.match(uri as string, /^https:\/\/courier\.example\/feed\.xml:\d$/);
  assert.equal(links(found).length, 0);
  assert.match(
    reasons(found)[0] as string,
    /^Left out the address "javascript:alert\(1\)" in ".*": not one of the web/,
  );
});

test("entities a document defines itself are neither expanded nor fetched", () => {
  const letters = "abcdefghij";
  const laughs = [...letters.slice(1)]
    .map((one, at) => `<!ENTITY ${one} "${`&${letters[at]};`.repeat(10)}">`)
    .join("");
  for (const [root, body] of [
    [
      "rss",
      rss("<item><title>&j;</title><link>https://courier.example/1</link></item>").replace(
        /^<\?xml[^>]*>/,
        "",
      ),
    ],
    [
      "opml",
      '<opml version="2.0"><body><outline text="&j;" xmlUrl="https://courier.example/f"/></body></opml>',
    ],
    ["urlset", "<urlset><url><loc>https://courier.example/&j;</loc></url></urlset>"],
  ] as const) {
    for (const entities of [`<!ENTITY a "ha">${laughs}`, '<!ENTITY j SYSTEM "file:///etc/passwd">']) {
      const found = read(`<?xml version="1.0"?><!DOCTYPE ${root} [${entities}]>${body}`);
      const told = JSON.stringify(found);
      assert.ok(told.length < 2000 && !told.includes("root:") && !told.includes("haha"), told);
      assert.ok(found.length > 0);
    }
  }
});

test("malformed and hostile feeds give one message", () => {
  const deep = `<a>`.repeat(10_000);
  const cases = {
    cut: rss("<item><title>x").slice(0, -20),
    deep: rss(`<item>${deep}</item>`),
    "deep and closed": rss(`<item><title>x</title>${deep}${"</a>".repeat(10_000)}</item>`),
    "deep JSON": `{"version":"https://jsonfeed.org/version/1.1","items":[${"[".repeat(100_000)}]}`,
    empty: rss(""),
    "deep OPML": `<opml version="2.0"><body>${'<outline text="a">'.repeat(10_000)}${"</outline>".repeat(10_000)}</body></opml>`,
    "cut OPML": "<opml version='2.0'><body><outline",
    "cut sitemap": "<urlset><url><loc>",
    "deep sitemap": `<urlset>${"<url>".repeat(1_000_000)}`,
  };
  for (const [name, text] of Object.entries(cases)) {
    const found = read(text);
    assert.ok(found.length <= 1, name);
    assert.equal(articles(found).length, 0, name);
  }
});

test("an OPML list names its feeds at any depth, each once", () => {
  const found = read(
    '<opml version="2.0"><head/><body><outline text="News"><outline text="P" type="rss" xmlUrl="https://p.example/f.xml"/><outline text="Again" xmlUrl="https://p.example/f.xml"/></outline><outline text="Bad" xmlUrl="javascript:1"/><outline text="Q" xmlUrl="http://q.example/atom"/></body></opml>',
  );
  assert.deepEqual(
    links(found).map(({ uri, kind, title }) => [uri, kind, title]),
    [
      ["https://p.example/f.xml", "feed", "P"],
      ["http://q.example/atom", "feed", "Q"],
    ],
  );
  assert.equal(reasons(found).length, 1);
});

test("sitemaps name pages, indexes name sitemaps, packed ones too, with what the news form says", () => {
  const map =
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://p.example/1?a=1&amp;b=2</loc><news:news><news:publication><news:name>P Times</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-01-23</news:publication_date><news:title>Shelling &amp; fire</news:title></news:news></url><url><loc>data:text/html,x</loc></url></urlset>';
  for (const found of [read(map), read(gzipSync(map), "https://p.example/sitemap.xml.gz")]) {
    const [link] = links(found);
    assert.ok(link);
    const { from: _, ...rest } = link;
    assert.deepEqual(rest, {
      uri: "https://p.example/1?a=1&b=2",
      kind: "page",
      title: "Shelling & fire",
      published: "2024-01-23",
      outlet: "P Times",
    });
    assert.equal(links(found).length, 1);
  }
  const index = read(
    "<sitemapindex><sitemap><loc>https://p.example/s1.xml.gz</loc></sitemap></sitemapindex>",
  );
  assert.deepEqual(
    links(index).map(({ uri, kind }) => [uri, kind]),
    [["https://p.example/s1.xml.gz", "sitemap"]],
  );
});

test("where no links are asked for, they are one message", () => {
  const items = [1, 2, 3].map((at) => `<item><link>https://courier.example/${at}</link></item>`).join("");
  const found = readBytes({ uri: "f.xml", bytes: Buffer.from(rss(items)) });
  assert.deepEqual(reasons(found), [
    'Left out 3 addresses in "f.xml": it names pages whose text it does not hold; stemma ingest --follow fetches them',
  ]);
});

test("a feed in another encoding is read by its declaration", () => {
  const text = rss(`<item><title>Обстрел</title><link>https://courier.example/1</link></item>`).replace(
    '"1.0"?',
    '"1.0" encoding="windows-1251"?',
  );
  const bytes = Buffer.from(
    [...text].map((one) =>
      (one.codePointAt(0) as number) > 127
        ? (one.codePointAt(0) as number) - 0x350
        : (one.codePointAt(0) as number),
    ),
  );
  assert.equal(links(read(bytes))[0]?.title, "Обстрел");
});
