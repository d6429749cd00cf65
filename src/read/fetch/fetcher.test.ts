import assert from "node:assert/strict";
import { after, test } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { makePage } from "../../../test/make-warc.ts";
import { type Handler, openServer, page, paths, testWeb, type WebServer } from "../../../test/web-server.ts";
import { type FetchOptions, fetchLimits } from "./fetch-options.ts";
import { type Fetched, type Fetcher, openFetcher } from "./fetcher.ts";

const open: { close(): Promise<void> }[] = [];
after(() => Promise.all(open.map((one) => one.close())));

async function serve(answers: Readonly<Record<string, Handler>>, address?: string): Promise<WebServer> {
  const server = await openServer(paths(answers), address);
  open.push(server);
  return server;
}

/** A fetcher that is allowed 127.0.0.1 and nothing else that is not public. */
function fetcher(options: Partial<FetchOptions> = {}): Fetcher {
  const one = openFetcher({ effects: testWeb(), allow: (address) => address === "127.0.0.1", ...options });
  open.push(one);
  return one;
}

function told(fetched: Fetched): string {
  if (fetched.kind === "document") return Buffer.from(fetched.document.bytes).toString();
  return fetched.kind === "refused"
    ? `${fetched.rule}: ${fetched.reason.replace(/^Cannot fetch "[^"]*": /, "")}`
    : fetched.kind;
}

test("a page is fetched with what its server says of it", async () => {
  const server = await serve({
    "/a": page(makePage("Mosul"), {
      "content-type": "text/html; charset=utf-8",
      etag: '"v1"',
      "last-modified": "Tue, 23 Jan 2024 09:00:00 GMT",
    }),
  });
  const fetched = await fetcher().fetch(`${server.origin()}/a#part`);
  assert.ok(fetched.kind === "document");
  const { bytes, ...rest } = fetched.document;
  assert.equal(Buffer.from(bytes).toString(), makePage("Mosul"));
  assert.deepEqual(rest, {
    uri: `${server.origin()}/a`,
    charset: "utf-8",
    links: true,
    origin: {
      uri: `${server.origin()}/a`,
      carrier: "web",
      container: null,
      retrieved: "2024-01-24T10:00:00.000Z",
      mediaType: "text/html",
      etag: '"v1"',
      lastModified: "Tue, 23 Jan 2024 09:00:00 GMT",
    },
  });
});

test("only addresses of the web are fetched", async () => {
  for (const uri of [
    "file:///etc/passwd",
    "ftp://a.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "gopher://x",
    "http://",
    "//x",
    "http://user:secret@a.example/",
  ]) {
    assert.match(told(await fetcher().fetch(uri)), /^not-web: /, uri);
  }
});

test("every way to write an address that is not public is refused, and nothing is asked of it", async () => {
  const server = await serve({ "/": page("inside") });
  const port = new URL(server.origin()).port;
  const hosts = [
    "127.0.0.1",
    "127.1",
    "0x7f000001",
    "2130706433",
    "0177.0.0.1",
    "0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "192.0.2.1",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fc00::1]",
    "[ff02::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:db8::1]",
  ];
  const strict = fetcher({ allow: () => false });
  for (const host of hosts) {
    assert.match(
      told(await strict.fetch(`http://${host}:${port}/`)),
      /^address-refused: .* is (?:a|an|the) .*; --allow-private allows that$/,
      host,
    );
  }
  assert.deepEqual(server.asked, []);
});

test("a name that stands at such an address is refused when it is connected to", async () => {
  const server = await serve({ "/": page("inside") });
  const names = {
    "inside.example": ["127.0.0.1"],
    "both.example": ["93.184.216.34", "10.0.0.1"],
    "mapped.example": ["::ffff:127.0.0.1"],
  };
  const strict = fetcher({ allow: () => false, effects: testWeb(names) });
  assert.equal(
    told(await strict.fetch(server.origin("inside.example"))),
    "address-refused: inside.example stands at 127.0.0.1, a loopback address; --allow-private allows that",
  );
  for (const host of ["both.example", "mapped.example"])
    assert.match(told(await strict.fetch(server.origin(host))), /^address-refused: /);
  assert.equal(told(await strict.fetch("http://gone.example/")), "unreachable: no such host");
  assert.deepEqual(server.asked, []);
});

test("a name that changes its address between two requests is checked at each", async () => {
  const server = await serve({
    "/robots.txt": (_, response) => response.writeHead(404, { connection: "close" }).end(),
    "/a": page("first", { connection: "close" }),
    "/b": page("second"),
  });
  const other = await serve({ "/b": page("inside") }, "127.0.0.2");
  let looked = 0;
  const effects = {
    ...testWeb(),
    resolve: async () => [{ address: ++looked > 2 ? "127.0.0.2" : "127.0.0.1", family: 4 }],
  };
  const { port } = new URL(server.origin());
  const one = fetcher({ effects });
  const first = told(await one.fetch(`http://rebind.example:${port}/a`));
  assert.equal(first, "first");
  assert.match(
    told(await one.fetch(`http://rebind.example:${port}/b`)),
    /^address-refused: rebind\.example stands at 127\.0\.0\.2/,
  );
  assert.deepEqual(other.asked, []);
});

test("a redirect is followed with every check made anew", async () => {
  const inside = await serve({ "/": page("inside") }, "127.0.0.2");
  const lead =
    (location: string): Handler =>
    (_, response) =>
      response.writeHead(302, { location }).end();
  const server = await serve({
    "/start": lead("/end"),
    "/end": page("here"),
    "/in": lead(`${inside.origin()}/`),
    "/name": lead("http://inside.example/"),
    "/file": lead("file:///etc/passwd"),
    "/script": lead("javascript:alert(1)"),
    "/none": (_, response) => response.writeHead(302).end(),
    "/round": lead("/round"),
  });
  const one = fetcher({ effects: testWeb({ "inside.example": ["10.0.0.1"] }), delay: 0 });
  const found = await one.fetch(`${server.origin()}/start`);
  assert.ok(found.kind === "document");
  assert.equal(found.document.uri, `${server.origin()}/end`);
  assert.match(
    told(await one.fetch(`${server.origin()}/in`)),
    /^address-refused: 127\.0\.0\.2 is a loopback address/,
  );
  assert.match(
    told(await one.fetch(`${server.origin()}/name`)),
    /^address-refused: inside\.example stands at 10\.0\.0\.1/,
  );
  for (const path of ["/file", "/script"])
    assert.match(told(await one.fetch(server.origin() + path)), /^not-web: /);
  assert.equal(told(await one.fetch(`${server.origin()}/round`)), "redirects: more than 5 redirects");
  assert.deepEqual(inside.asked, []);
});

test("bodies are opened, and bombs and bodies over the limit refused", async () => {
  const html = makePage("Mosul");
  const zeros = Buffer.alloc(3_000_000);
  const coded =
    (coding: string, bytes: Uint8Array): Handler =>
    (_, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-encoding": coding }).end(bytes);
  const server = await serve({
    "/gzip": coded("gzip", gzipSync(html)),
    "/deflate": coded("deflate", deflateSync(html)),
    "/br": coded("br", brotliCompressSync(html)),
    "/bomb": coded("gzip", gzipSync(zeros)),
    "/brbomb": coded("br", brotliCompressSync(zeros)),
    "/nested": coded("gzip, gzip, gzip, gzip", gzipSync(html)),
    "/damaged": coded("gzip", Buffer.from("no gzip")),
    "/unknown": coded("secret", Buffer.from("x")),
    "/long": (_, response) => response.writeHead(200).end(zeros),
    "/stated": (_, response) => response.writeHead(200, { "content-length": "900000000000" }).write("x"),
  });
  const one = fetcher({ delay: 0, limits: { ...fetchLimits, packedBytes: 1_000_000, bytes: 2_000_000 } });
  const at = async (path: string) => told(await one.fetch(server.origin() + path));
  for (const path of ["/gzip", "/deflate", "/br"]) assert.equal(await at(path), html);
  for (const path of ["/bomb", "/brbomb"])
    assert.equal(await at(path), "content-coding: over 2000000 bytes when unpacked");
  assert.equal(await at("/nested"), "content-coding: 4 codings on top of each other");
  assert.equal(await at("/damaged"), "content-coding: damaged gzip data");
  assert.equal(await at("/unknown"), 'content-coding: unknown coding "secret"');
  for (const path of ["/long", "/stated"]) assert.equal(await at(path), "too-long: over 1000000 bytes");
});

test("servers that say nothing, drip without end, break off or lie about lengths are given up", async () => {
  const drips: NodeJS.Timeout[] = [];
  const server = await serve({
    "/silent": () => {},
    "/drip": (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      drips.push(setInterval(() => response.write("<p>"), 20));
    },
    "/stall": (_, response) => response.writeHead(200).write("<p>"),
    "/break": (_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("x");
      setTimeout(() => response.destroy(), 20);
    },
    "/endless-head": (_, response) => response.writeHead(200, { "x-long": "y".repeat(100_000) }).end(),
  });
  const limits = { ...fetchLimits, idleMilliseconds: 1000, totalMilliseconds: 1500 };
  const hasty = fetcher({ delay: 0, limits });
  const one = fetcher({ delay: 0 });
  try {
    const slow = ["/silent", "/drip", "/stall"];
    for (const fetched of await Promise.all(slow.map((path) => hasty.fetch(server.origin() + path))))
      assert.match(told(fetched), /^(?:too-slow|robots): .*(?:nothing came for|not there after)/);
    assert.equal(
      told(await one.fetch(`${server.origin()}/break`)),
      "unreachable: the host broke the connection",
    );
    assert.equal(
      told(await one.fetch(`${server.origin()}/endless-head`)),
      "unreachable: a head that is too long",
    );
  } finally {
    for (const drip of drips) clearInterval(drip);
  }
});

test("robots.txt is honoured by our name, asked for once a day, closed where it cannot be had", async () => {
  const text =
    (body: string): Handler =>
    (_, response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end(body);
  const server = await serve({
    "/robots.txt": text(
      "User-agent: *\nDisallow: /\n\nUser-agent: stemma\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 3\n",
    ),
    "/a": page("a"),
    "/private/open": page("open"),
  });
  const effects = testWeb();
  const one = fetcher({ effects });
  assert.equal(told(await one.fetch(`${server.origin()}/a`)), "a");
  assert.equal(told(await one.fetch(`${server.origin()}/private/open`)), "open");
  assert.equal(
    told(await one.fetch(`${server.origin()}/private/x`)),
    "robots: its robots.txt forbids it to Stemma",
  );
  assert.deepEqual(server.asked, ["/robots.txt", "/a", "/private/open"]);
  assert.deepEqual(effects.waits, [3000]);
  await effects.sleep(25 * 3_600_000);
  await one.fetch(`${server.origin()}/a`);
  assert.deepEqual(server.asked.slice(3), ["/robots.txt", "/a"]);
});

test("without rules all may be fetched; where the host fails over them, nothing", async () => {
  for (const [status, wanted] of [
    [404, "a"],
    [403, "a"],
    [500, "robots: its robots.txt cannot be had: status 500"],
    [503, "robots: its robots.txt cannot be had: status 503"],
  ] as const) {
    const server = await serve({
      "/robots.txt": (_, response) => response.writeHead(status).end(),
      "/a": page("a"),
    });
    assert.equal(told(await fetcher().fetch(`${server.origin()}/a`)), wanted);
  }
});

test("a host gets one request at a time with a pause between, whatever it wants at most a minute", async () => {
  let running = 0;
  let most = 0;
  const slow: Handler = (_, response) => {
    most = Math.max(most, ++running);
    setImmediate(() => {
      running--;
      response.writeHead(200).end("x");
    });
  };
  const text: Handler = (_, response) => response.writeHead(200).end("User-agent: *\nCrawl-delay: 86400\n");
  const server = await serve({ "/1": slow, "/2": slow, "/3": slow });
  const effects = testWeb();
  const one = fetcher({ effects });
  await Promise.all(["/1", "/2", "/3"].map((path) => one.fetch(server.origin() + path)));
  assert.equal(most, 1);
  assert.deepEqual(effects.waits, [1000, 1000]);
  const greedy = await serve({ "/robots.txt": text, "/1": slow, "/2": slow });
  await Promise.all(["/1", "/2"].map((path) => one.fetch(greedy.origin() + path)));
  assert.deepEqual(effects.waits.slice(2), [60_000]);
});

test("a document that has not changed is not sent again", async () => {
  const server = await serve({
    "/a": (request, response) => {
      const known =
        request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === "yesterday";
      response.writeHead(known ? 304 : 200).end(known ? "" : "new");
    },
  });
  const one = fetcher({ delay: 0 });
  assert.equal(
    told(await one.fetch(`${server.origin()}/a`, { etag: '"v1"', lastModified: "yesterday" })),
    "unchanged",
  );
  assert.equal(told(await one.fetch(`${server.origin()}/a`, { etag: '"v0"', lastModified: null })), "new");
});

test("a busy host is asked again when it says so, and given up when that is too late", async () => {
  let asked = 0;
  const server = await serve({
    "/soon": (_, response) => {
      if (++asked < 3)
        response.writeHead(asked === 1 ? 429 : 503, asked === 1 ? { "retry-after": "7" } : {}).end();
      else response.writeHead(200).end("at last");
    },
    "/never": (_, response) => response.writeHead(503).end(),
    "/late": (_, response) =>
      response.writeHead(429, { "retry-after": "Wed, 24 Jan 2024 12:00:00 GMT" }).end(),
    "/gone": (_, response) => response.writeHead(410).end(),
  });
  const effects = testWeb();
  const one = fetcher({ effects, delay: 0 });
  assert.equal(told(await one.fetch(`${server.origin()}/soon`)), "at last");
  assert.deepEqual(effects.waits, [7000, 10_000]);
  assert.equal(told(await one.fetch(`${server.origin()}/never`)), "busy: the host is busy (status 503)");
  const late = await one.fetch(`${server.origin()}/late`);
  assert.ok(late.kind === "refused" && late.retryAfter !== null && late.retryAfter > 6_000_000);
  const gone = await one.fetch(`${server.origin()}/gone`);
  assert.ok(gone.kind === "refused" && gone.status === 410);
});
