import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openTestServer, type TestServer } from "../../test/serving.ts";
import { isLoopback } from "./guards/host.ts";
import { openDoor } from "./guards/token.ts";
import { ServeError, type Serving, serve, shownHost } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-page-"));
const page = join(folder, "dist");
const token = "a-token-that-is-long-enough";
let open: TestServer;
let closed: Serving;

before(async () => {
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), "<!doctype html><title>room</title>");
  writeFileSync(join(page, "assets", "index-Cn0AzZ7N.js"), "export {};");
  writeFileSync(join(page, "places.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  open = await openTestServer([], { page });
  closed = await serve(open.desk, { page, host: "127.0.0.2", port: 0, token });
});
after(async () => {
  await closed.close();
  await open.close();
  rmSync(folder, { recursive: true });
});

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as it is written, with any header and a path that nothing levels. */
function raw(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Raw> {
  const { port } = new URL(open.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

const wanted: Readonly<Record<string, RegExp>> = {
  "content-security-policy":
    /^default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:; .*connect-src 'self'.*frame-ancestors 'none'/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^no-referrer$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "x-frame-options": /^DENY$/,
};

test("every answer carries the headers that keep a page's words from being run", async () => {
  const paths = [
    "/",
    "/incidents/x",
    "/assets/index-Cn0AzZ7N.js",
    "/api/project",
    "/api/docs",
    "/api/docs.css",
  ];
  const failing = ["/api/none", "/none.js", "/api/incidents?limit=x", "/..\\x"];
  for (const path of [...paths, ...failing, "/healthz", "/api/openapi.json"]) {
    const { headers, status } = await raw(path);
    assert.equal(status >= 400, failing.includes(path), `${path} ${status}`);
    for (const [name, form] of Object.entries(wanted))
      assert.match(String(headers[name]), form, `${path} ${name}`);
    assert.doesNotMatch(String(headers["content-security-policy"]), /unsafe|\*/);
    assert.equal(headers["access-control-allow-origin"], undefined);
  }
  const foreign = await raw("/api/project", { host: "evil.example" });
  assert.match(String(foreign.headers["content-security-policy"]), /default-src 'none'/);
  const events = await open.get("/api/events");
  assert.match(events.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  await events.body?.cancel();
});

test("another machine's name gets nothing: a page elsewhere cannot become of one origin with the server", async () => {
  const { port } = new URL(open.origin);
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    "10.0.0.1",
  ])
    for (const path of ["/", "/api/project", "/healthz"])
      assert.ok((await raw(path, { host })).status >= 400, `${host} ${path}`);
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, "LOCALHOST"])
    assert.equal((await raw("/api/project", { host })).status, 200, host);
});

test("a page of another origin writes nothing", async () => {
  const { host } = new URL(open.origin);
  const json = { "content-type": "application/json" };
  const write = async (headers: Record<string, string>) => {
    const { status } = await raw("/api/judgements", { ...json, ...headers }, "POST");
    return status;
  };
  assert.equal(await write({ origin: "http://evil.example" }), 403);
  assert.equal(await write({ origin: "http://localhost:3000" }), 403);
  assert.equal(await write({ origin: "null" }), 403);
  assert.equal(await write({ "sec-fetch-site": "cross-site" }), 403);
  assert.equal(await write({ "sec-fetch-site": "same-site" }), 403);
  assert.notEqual(await write({ origin: `http://${host}`, "sec-fetch-site": "same-origin" }), 403);
  assert.notEqual(await write({}), 403);
});

test("files of the page come with their types; nothing outside it comes at all", async () => {
  const index = await raw("/");
  assert.match(String(index.headers["content-type"]), /^text\/html/);
  assert.equal(index.headers["cache-control"], "no-cache");
  assert.equal((await raw("/incidents/abc?x=1")).body, index.body);
  const asset = await raw("/assets/index-Cn0AzZ7N.js");
  assert.match(String(asset.headers["content-type"]), /^text\/javascript/);
  assert.equal(asset.headers["cache-control"], "public, max-age=31536000, immutable");
  assert.equal((await raw("/places.json")).headers["cache-control"], "no-cache");
  assert.equal((await raw("/assets/none.js")).status, 404);
  const ways = ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt"];
  for (const path of [
    ...ways,
    "/..%5csecret.txt",
    "/%252e%252e/secret.txt",
    "//secret.txt",
    "/.%00./secret.txt",
  ]) {
    const { body, status } = await raw(path);
    assert.ok(!body.includes("secret") || status >= 400, path);
    assert.ok(!body.startsWith("secret"), path);
  }
});

test("what is asked for in the wrong way is told which would be right", async () => {
  const { status, headers, body } = await raw("/api/project", {}, "DELETE");
  assert.equal(status, 405);
  assert.match(String(headers["allow"]), /GET/);
  assert.equal((JSON.parse(body) as { error: { code: string } }).error.code, "method-not-allowed");
  assert.equal((await raw("/api/project", {}, "HEAD")).body, "");
});

const at = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.2:${closed.port}${path}`, { redirect: "manual", ...init });

test("with a token nobody without it gets anything but a sign of life", async () => {
  for (const path of [
    "/",
    "/api/project",
    "/api/events",
    "/api/openapi.json",
    "/assets/index-Cn0AzZ7N.js",
    "/none",
  ])
    assert.equal((await at(path)).status, 401, path);
  assert.equal((await at("/api/judgements", { method: "POST", body: "{}" })).status, 401);
  assert.equal((await at("/healthz")).status, 200);
  const knocked = await at("/incidents/x", { headers: { accept: "text/html" } });
  assert.equal(knocked.status, 401);
  assert.match(await knocked.text(), /<form method="post" action="\/session">/);
  const bearer = (given: string) => at("/api/project", { headers: { authorization: `Bearer ${given}` } });
  assert.equal((await bearer(token)).status, 200);
  assert.equal((await bearer(`${token}x`)).status, 401);
  assert.equal((await bearer("")).status, 401);
  assert.equal((await at("/api/project", { headers: { cookie: `stemma=${token}` } })).status, 401);
});

test("the address that is printed lets one browser in, once, by a cookie that scripts do not see", async () => {
  const invitation = new URL(closed.url);
  const path = `${invitation.pathname}${invitation.search}`;
  assert.ok(!closed.url.includes(token));
  const entered = await at(path);
  assert.equal(entered.status, 303);
  assert.equal(entered.headers.get("location"), "/");
  const cookie = entered.headers.get("set-cookie") ?? "";
  assert.match(cookie, /^stemma=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
  const own = { headers: { cookie: cookie.split(";")[0] as string } };
  assert.equal((await at("/api/project", own)).status, 200);
  assert.equal((await at(path)).status, 401);
  assert.equal((await at("/session?key=")).status, 401);
  const form = (value: string) =>
    at("/session", { method: "POST", body: new URLSearchParams({ token: value }) });
  assert.equal((await form(token)).status, 303);
  assert.equal((await form("wrong")).status, 401);
});

test("an address that others can reach demands a token, and one of some length", async () => {
  await assert.rejects(serve(open.desk, { page, host: "0.0.0.0", port: 0 }), ServeError);
  await assert.rejects(serve(open.desk, { page, host: "192.0.2.1", port: 0 }), /wanted a token/);
  assert.throws(() => openDoor("short"), /wanted at least 16/);
  for (const host of ["0.0.0.0", "::", "192.168.1.4", "127.evil.example", "localhost.evil.example"])
    assert.equal(isLoopback(host), false, host);
});

test("a port that is taken is an error, or gives way to the next one where that is asked for", async () => {
  const port = Number(new URL(open.origin).port);
  await assert.rejects(
    serve(open.desk, { page, port }),
    /Cannot listen on 127\.0\.0\.1:\d+: the port is taken/,
  );
  const second = await serve(open.desk, { page, port, seek: true });
  assert.ok(second.port > port);
  await second.close();
});

test("the printed address is one that can be opened", () => {
  assert.equal(shownHost("0.0.0.0", "desk"), "desk");
  assert.equal(shownHost("::", "desk"), "desk");
  assert.equal(shownHost("::1", "desk"), "[::1]");
  assert.equal(shownHost("127.0.0.1", "desk"), "127.0.0.1");
});
