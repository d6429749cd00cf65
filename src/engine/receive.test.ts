import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { makePage, makeRecord, makeWarc } from "../../test/make-warc.ts";
import { openServer, page, paths, testWeb, type WebServer } from "../../test/web-server.ts";
import { openFetcher } from "../read/fetch/fetcher.ts";
import type { Received } from "../read/read.ts";
import { type Input, type ReceiveOptions, receive } from "./receive.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-receive-"));
const open: { close(): Promise<void> }[] = [];
after(() => {
  rmSync(folder, { recursive: true });
  return Promise.all(open.map((one) => one.close()));
});

async function serve(answers: Parameters<typeof paths>[0]): Promise<WebServer> {
  const server = await openServer(paths(answers));
  open.push(server);
  return server;
}

function run(inputs: readonly Input[], options: ReceiveOptions = {}): Promise<Received[]> {
  const fetcher = openFetcher({ effects: testWeb(), allow: (address) => address === "127.0.0.1", delay: 0 });
  open.push(fetcher);
  return Array.fromAsync(receive(inputs, { fetcher, ...options }));
}

function told(found: readonly Received[]): (string | null)[] {
  return found.map((one) => (one.kind === "article" ? one.article.uri : one.message.reason));
}

function rss(links: readonly string[]): string {
  const items = links.map(
    (uri) =>
      `<item><title>T</title><link>${uri}</link><pubDate>Tue, 23 Jan 2024 10:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><link>http://127.0.0.1/</link>${items.join("")}</channel></rss>`;
}

test("an address gives its page, with its capture", async () => {
  const server = await serve({ "/a": page(makePage("Mosul")) });
  const [found] = await run([`${server.origin()}/a`]);
  assert.ok(found?.kind === "article" && found.capture);
  assert.equal(found.article.uri, `${server.origin()}/a`);
  assert.equal(found.capture.carrier, "web");
  assert.equal(found.capture.retrieved, "2024-01-24T10:00:00.000Z");
});

test("a feed's pages are fetched, each once, and completed by what the feed says", async () => {
  const server = await serve({
    "/feed": (_, response) =>
      response.end(rss([`${server.origin()}/a`, `${server.origin()}/b`, `${server.origin()}/a#x`])),
    "/a": page(makePage("Mosul")),
    "/b": page(makePage("Basra")),
  });
  const found = await run([`${server.origin()}/feed`]);
  assert.deepEqual(told(found), [`${server.origin()}/a`, `${server.origin()}/b`]);
  const [first] = found;
  assert.ok(first?.kind === "article");
  assert.equal(first.article.outlet, "The Courier");
  assert.equal(first.article.published, "2024-01-23T10:00+00:00");
  assert.deepEqual(server.asked, ["/robots.txt", "/feed", "/a", "/b"]);
});

test("lists of feeds, indexes of sitemaps and packed sitemaps lead to their pages, and circles end", async () => {
  const server = await serve({
    "/list": (_, response) =>
      response.end(
        `<opml version="2.0"><body><outline text="F" xmlUrl="${server.origin()}/feed"/></body></opml>`,
      ),
    "/feed": (_, response) =>
      response.end(rss([`${server.origin()}/a`, `${server.origin()}/feed`, `${server.origin()}/list`])),
    "/index": (_, response) =>
      response.end(`<sitemapindex><sitemap><loc>${server.origin()}/map.gz</loc></sitemap></sitemapindex>`),
    "/map.gz": (_, response) =>
      response.end(gzipSync(`<urlset><url><loc>${server.origin()}/b</loc></url></urlset>`)),
    "/a": page(makePage("Mosul")),
    "/b": page(makePage("Basra")),
  });
  const found = await run([`${server.origin()}/list`, `${server.origin()}/index`]);
  assert.deepEqual(told(found).sort(), [`${server.origin()}/a`, `${server.origin()}/b`]);
});

test("what cannot be fetched is told and the rest goes on", async () => {
  const server = await serve({
    "/a": page(makePage("Mosul")),
    "/picture": (_, response) => response.end(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
  });
  const origin = server.origin();
  const found = await run([`${origin}/gone`, "http://10.0.0.1/", `${origin}/picture`, `${origin}/a`]);
  assert.deepEqual(told(found), [
    `Cannot fetch "${origin}/gone": status 404`,
    'Cannot fetch "http://10.0.0.1/": 10.0.0.1 is a private address; --allow-private allows that',
    `Cannot read article "${origin}/picture": a PNG image, wanted text, HTML or JSON Lines`,
    `${origin}/a`,
  ]);
});

test("a run ends at its number of pages and says so", async () => {
  const server = await serve({
    "/map": (_, response) =>
      response.end(
        `<urlset>${Array.from({ length: 50 }, (_, at) => `<url><loc>${server.origin()}/${at}</loc></url>`).join("")}</urlset>`,
      ),
  });
  const found = await run([`${server.origin()}/map`], { mostPages: 10 });
  assert.equal(server.asked.length, 11);
  assert.equal(
    told(found).at(-1),
    "Left out 41 addresses: wanted at most 10 in one run, --most-pages sets more",
  );
});

test("a page known from before is fetched only when it has changed, what was asked for in any case", async () => {
  const server = await serve({
    "/feed": (_, response) => response.end(rss([`${server.origin()}/a`])),
    "/a": (request, response) => {
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else response.end(makePage("Mosul"));
    },
  });
  const validators = async () => ({ etag: '"v1"', lastModified: null });
  assert.deepEqual(told(await run([`${server.origin()}/feed`], { validators })), [
    `Left out "${server.origin()}/a": unchanged since it was last fetched`,
  ]);
  assert.deepEqual(told(await run([`${server.origin()}/a`], { validators })), [`${server.origin()}/a`]);
});

test("local files go nowhere unless they may, and without a fetcher no address does", async () => {
  const server = await serve({ "/a": page(makePage("Mosul")) });
  const path = join(folder, "feed.xml");
  writeFileSync(path, rss([`${server.origin()}/a`]));
  assert.deepEqual(told(await run([path])), [
    'Left out 1 address in "feed.xml": it names pages whose text it does not hold; stemma ingest --follow fetches them',
  ]);
  assert.deepEqual(server.asked, []);
  assert.deepEqual(told(await run([path], { follow: true })), [`${server.origin()}/a`]);
  assert.deepEqual(told(await run([`${server.origin()}/a`], { fetcher: null })), [
    `Cannot fetch "${server.origin()}/a": fetching is off`,
  ]);
});

test("files handed over are read by their bytes, archives too, and their names are labels", async () => {
  const warc = makeWarc([makeRecord({ body: makePage("Mosul") })], { packed: true });
  const found = await run([
    { name: "../../etc/passwd", bytes: Buffer.from("Shells fell on Mosul on Tuesday.") },
    { name: "x.bin", bytes: warc },
  ]);
  assert.deepEqual(told(found), ["../../etc/passwd", "https://news.example/a"]);
});
