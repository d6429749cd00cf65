import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makePage } from "../../test/make-warc.ts";
import { type Handler, openServer, paths, testWeb, type WebServer } from "../../test/web-server.ts";
import type { FeedState, FeedStates } from "../model/feed-state.ts";
import { openFetcher } from "../read/fetch/fetcher.ts";
import type { Received } from "../read/read.ts";
import { watchFeeds } from "./watch.ts";

const open: { close(): Promise<void> }[] = [];
after(() => Promise.all(open.map((one) => one.close())));

/** A site whose answers a test changes as it goes. */
async function site(): Promise<{ server: WebServer; answers: Record<string, Handler> }> {
  const answers: Record<string, Handler> = {};
  const server = await openServer((request, response) => paths(answers)(request, response));
  open.push(server);
  return { server, answers };
}

function item(uri: string, more = ""): string {
  return `<item><title>T</title><link>${uri}</link>${more}</item>`;
}

function feed(items: readonly string[], headers: Readonly<Record<string, string>> = {}, head = ""): Handler {
  return (request, response) => {
    if (headers["etag"] && request.headers["if-none-match"] === headers["etag"])
      response.writeHead(304).end();
    else
      response
        .writeHead(200, headers)
        .end(
          `<rss version="2.0"><channel><title>The Courier</title><link>http://c.example/</link>${head}${items.join("")}</channel></rss>`,
        );
  };
}

function html(text: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_, response) => response.writeHead(200, headers).end(text);
}

interface Desk {
  readonly states: FeedStates & { readonly held: Map<string, string> };
  readonly taken: Received[];
  readonly web: ReturnType<typeof testWeb>;
  /** Polls what is due, again after each number of minutes. */
  poll(uris: readonly string[], minutes?: readonly number[]): Promise<void>;
  state(uri: string): FeedState;
}

function desk(): Desk {
  const held = new Map<string, string>();
  const states = {
    held,
    load: async (uri: string) => (held.has(uri) ? (JSON.parse(held.get(uri) as string) as FeedState) : null),
    save: async (state: FeedState) => void held.set(state.uri, JSON.stringify(state)),
  };
  const taken: Received[] = [];
  const web = testWeb();
  const fetcher = openFetcher({ effects: web, allow: (address) => address === "127.0.0.1", delay: 0 });
  open.push(fetcher);
  const take = async (received: readonly Received[]): Promise<void> => void taken.push(...received);
  return {
    states,
    taken,
    web,
    state: (uri) => JSON.parse(held.get(uri) as string) as FeedState,
    async poll(uris, minutes = [0]) {
      for (const wait of minutes) {
        await web.sleep(wait * 60_000);
        await watchFeeds(uris, { fetcher, states, take, now: web.now, sleep: web.sleep, once: true });
      }
    },
  };
}

function told(received: readonly Received[]): (string | null)[] {
  return received.map((one) => (one.kind === "article" ? one.article.uri : one.message.reason));
}

test("a feed's items are taken in once, new ones when they come, and an unchanged feed is not sent again", async () => {
  const { server, answers } = await site();
  const at = (path: string): string => server.origin() + path;
  answers["/feed"] = feed([item(at("/a"))], { etag: '"1"' });
  answers["/a"] = html(makePage("Mosul"));
  answers["/b"] = html(makePage("Basra"));
  const { poll, taken } = desk();
  await poll([at("/feed")], [0, 40]);
  assert.deepEqual(told(taken), [at("/a")]);
  answers["/feed"] = feed([item(at("/b")), item(at("/a"))], { etag: '"2"' });
  await poll([at("/feed")], [40]);
  assert.deepEqual(told(taken), [at("/a"), at("/b")]);
});

test("a feed that is not due is left alone", async () => {
  const { server, answers } = await site();
  answers["/feed"] = feed([]);
  const { poll } = desk();
  await poll([`${server.origin()}/feed`], [0, 5, 5]);
  assert.equal(server.asked.filter((path) => path === "/feed").length, 1);
});

test("the pace follows the feed: sooner after news, later without, never against its wish", async () => {
  const { server, answers } = await site();
  const uri = `${server.origin()}/feed`;
  const news = (count: number) =>
    feed(
      Array.from(
        { length: count },
        (_, at) =>
          `<item><guid>${at}</guid><title>${at}</title><description>${"Shells fell on Mosul. ".repeat(60)}</description></item>`,
      ),
    );
  const { poll, state } = desk();
  const intervals: number[] = [];
  for (const count of [1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3]) {
    answers["/feed"] = news(count);
    await poll([uri], [400]);
    intervals.push(state(uri).interval);
  }
  assert.deepEqual(intervals, [15, 15, 23, 35, 53, 80, 120, 180, 270, 360, 180]);
  answers["/feed"] = feed([], {}, "<ttl>240</ttl>");
  await poll([uri], [400]);
  assert.equal(state(uri).interval, 270);
});

test("a page that is rewritten is taken in again, one that is not is not, and old ones are let go", async () => {
  const { server, answers } = await site();
  const at = (path: string): string => server.origin() + path;
  answers["/feed"] = feed([item(at("/a")), item(at("/b"))], { etag: '"1"' });
  answers["/a"] = html(makePage("Mosul"));
  answers["/b"] = html(makePage("Basra"));
  const { poll, taken, state } = desk();
  await poll([at("/feed")]);
  answers["/a"] = html(makePage("Mosul").replace("three", "seven"));
  await poll([at("/feed")], [70, 70]);
  assert.deepEqual(told(taken), [at("/a"), at("/b"), at("/a")]);
  const [first, , again] = taken;
  assert.ok(first?.kind === "article" && again?.kind === "article" && again.capture);
  assert.notEqual(first.article.id, again.article.id);
  assert.match(again.article.text, /seven people/);
  await poll([at("/feed")], [400, 1500, 1500]);
  assert.deepEqual(state(at("/feed")).pages, {});
  assert.equal(taken.length, 3);
});

test("an item that its feed rewrites is taken in again", async () => {
  const { server, answers } = await site();
  const uri = `${server.origin()}/feed`;
  const long = (toll: string): string =>
    `<description>${`Shells fell on Mosul, killing ${toll} people. `.repeat(40)}</description>`;
  answers["/feed"] = feed([`<item><guid>1</guid>${long("three")}</item>`]);
  const { poll, taken } = desk();
  await poll([uri], [0, 60]);
  answers["/feed"] = feed([`<item><guid>1</guid>${long("seven")}</item>`]);
  await poll([uri], [60]);
  assert.equal(taken.length, 2);
});

test("a feed that fails is asked less and less, and as late as its server wants, but at once where a watch starts", async () => {
  const { server, answers } = await site();
  const uri = `${server.origin()}/feed`;
  answers["/feed"] = (_, response) => response.writeHead(500).end();
  const { poll, state, taken, web } = desk();
  const waits: number[] = [];
  for (let at = 0; at < 4; at++) {
    await poll([uri], [1]);
    waits.push((Date.parse(state(uri).nextPoll) - web.now()) / 60_000);
  }
  assert.deepEqual(waits, [60, 120, 240, 480]);
  assert.equal(state(uri).failures, 4);
  assert.deepEqual(told(taken)[0], `Cannot fetch "${uri}": status 500`);
  answers["/feed"] = (_, response) => response.writeHead(429, { "retry-after": "43200" }).end();
  await poll([uri], [24 * 60]);
  assert.equal((Date.parse(state(uri).nextPoll) - web.now()) / 60_000, 960);
  answers["/feed"] = feed([]);
  await poll([uri], [24 * 60]);
  assert.deepEqual([state(uri).failures, state(uri).failure], [0, null]);
});

test("a page that cannot be had now is fetched at the next poll, one that is gone is not", async () => {
  const { server, answers } = await site();
  const at = (path: string): string => server.origin() + path;
  answers["/feed"] = feed([item(at("/later")), item(at("/gone"))], { etag: '"1"' });
  answers["/later"] = (_, response) => response.writeHead(500).end();
  const { poll, taken } = desk();
  await poll([at("/feed")]);
  assert.deepEqual(told(taken), [
    `Cannot fetch "${at("/later")}": status 500`,
    `Cannot fetch "${at("/gone")}": status 404`,
  ]);
  answers["/later"] = html(makePage("Mosul"));
  await poll([at("/feed")], [60]);
  assert.deepEqual(told(taken).slice(2), [at("/later")]);
});

test("what was not taken in comes again", async () => {
  const { server, answers } = await site();
  const at = (path: string): string => server.origin() + path;
  answers["/feed"] = feed([item(at("/a"))], { etag: '"1"' });
  answers["/a"] = html(makePage("Mosul"));
  const { states, web, poll, taken } = desk();
  const fetcher = openFetcher({ effects: web, allow: () => true, delay: 0 });
  open.push(fetcher);
  const take = async (): Promise<void> => {
    throw new Error("the disk is full");
  };
  await assert.rejects(
    watchFeeds([at("/feed")], { fetcher, states, take, now: web.now, sleep: web.sleep, once: true }),
    /disk/,
  );
  await poll([at("/feed")]);
  assert.deepEqual(told(taken), [at("/a")]);
});

test("a list of feeds is watched feed by feed, and what is no feed is told", async () => {
  const { server, answers } = await site();
  const at = (path: string): string => server.origin() + path;
  answers["/list"] = html(
    `<opml version="2.0"><body><outline text="F" xmlUrl="${at("/feed")}"/><outline text="P" xmlUrl="${at("/page")}"/></body></opml>`,
  );
  answers["/feed"] = feed([item(at("/a"))]);
  answers["/page"] = html(makePage("Basra"));
  answers["/a"] = html(makePage("Mosul"));
  const { poll, taken } = desk();
  await poll([at("/list")]);
  assert.deepEqual(told(taken), [
    at("/a"),
    `Cannot watch "${at("/page")}": neither a feed nor a list of feeds nor a sitemap`,
  ]);
});

test("a watch without an end waits for the next feed and stops when it is told", async () => {
  const { server, answers } = await site();
  const uri = `${server.origin()}/feed`;
  answers["/feed"] = feed([]);
  const { states, web } = desk();
  const fetcher = openFetcher({ effects: web, allow: () => true, delay: 0 });
  open.push(fetcher);
  const stop = new AbortController();
  let slept = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    await web.sleep(milliseconds);
    if (++slept === 3) stop.abort();
  };
  await watchFeeds([uri], {
    fetcher,
    states,
    take: async () => {},
    now: web.now,
    sleep,
    signal: stop.signal,
  });
  assert.equal(server.asked.filter((path) => path === "/feed").length, 3);
});

test("a long sitemap is fetched a hundred pages a poll", async () => {
  const { server, answers } = await site();
  const at = (path: string): string => server.origin() + path;
  const count = 130;
  answers["/map"] = html(
    `<urlset>${Array.from({ length: count }, (_, one) => `<url><loc>${at(`/${one}`)}</loc></url>`).join("")}</urlset>`,
  );
  for (let one = 0; one < count; one++) answers[`/${one}`] = html(makePage(`Town${one}`));
  const { poll, taken } = desk();
  await poll([at("/map")]);
  assert.equal(taken.length, 100);
  await poll([at("/map")], [30]);
  assert.equal(taken.length, count);
});
