import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { ended, openTestServer, packFiles, type TestServer } from "../../test/serving.ts";
import type { ArticleDetail, IncidentDetail, IncidentSummary, Page, Project } from "../model/desk.ts";
import type { ArticleSpan, Dossier } from "../model/dossier.ts";
import type { Judgement, Ruling } from "../model/judgement.ts";
import { judgementSchema } from "./contract/judgements.ts";
import { harmlessName } from "./routes/ingest.ts";

let server: TestServer;
let incident: IncidentSummary;
let anchor: ArticleSpan;

before(async () => {
  server = await openTestServer(packFiles("night-shelling/*"), { largestUpload: 200_000 });
  const page = (await (await server.get("/api/incidents?order=most-told")).json()) as Page<IncidentSummary>;
  incident = page.items[0] as IncidentSummary;
  anchor = incident.anchor as ArticleSpan;
});
after(() => server.close());

interface Answer<T> {
  readonly status: number;
  readonly body: T & { readonly error?: { readonly code: string; readonly message: string } };
}

async function judge(ruling: unknown, more: object = {}): Promise<Answer<Judgement>> {
  const decision = { author: "Ada", reason: "read it again", ruling, ...more };
  const response = await server.post("/api/judgements", JSON.stringify(decision));
  return { status: response.status, body: (await response.json()) as Answer<Judgement>["body"] };
}

/** Settles at the next revision that is told. */
function revised(): Promise<void> {
  return new Promise((resolve) => {
    const end = server.desk.events.listen(({ event }) => {
      if (event.kind !== "revision") return;
      end();
      resolve();
    });
  });
}

async function detail(): Promise<IncidentDetail | undefined> {
  const page = (await (await server.get("/api/incidents?limit=500")).json()) as Page<IncidentSummary>;
  for (const { id } of page.items) {
    const found = (await (await server.get(`/api/incidents/${id}`)).json()) as IncidentDetail;
    const own = found.incident.events.some(
      ({ article, evidence }) => article === anchor.article && evidence.start === anchor.start,
    );
    if (own) return found;
  }
  return undefined;
}

test("a judgement is written down, taken up and told, and its undoing too", async () => {
  const before = (await detail())?.summary.date;
  const tag = (await server.get("/api/project")).headers.get("etag");
  const changed = revised();
  const ruling: Ruling = { kind: "date", incident: anchor, from: "2025-03-01", to: "2025-03-02" };
  const { status, body } = await judge(ruling);
  assert.equal(status, 201, JSON.stringify(body));
  const judgement = judgementSchema.parse(body);
  assert.deepEqual([judgement.author, judgement.ruling], ["Ada", ruling]);
  assert.notEqual((await server.get("/api/project", { "if-none-match": tag ?? "" })).status, 304);
  await changed;
  const judged = await detail();
  assert.deepEqual([judged?.summary.date?.from, judged?.summary.date?.to], ["2025-03-01", "2025-03-02"]);
  assert.deepEqual(judged?.judgements, [judgement]);
  const undone = revised();
  const undo = await judge({ kind: "undo", judgement: judgement.id });
  assert.equal(undo.status, 201);
  await undone;
  const after = await detail();
  assert.deepEqual(after?.summary.date, before);
  assert.equal(after?.judgements.length, 2);
  const list = (await (await server.get("/api/judgements")).json()) as Page<Judgement>;
  assert.deepEqual(
    list.items.map(({ id }) => id),
    [judgement.id, undo.body.id],
  );
});

test("a ruling that names no words of the project, or makes no sense, is not written down", async () => {
  const { length } = ((await (await server.get(`/api/articles/${anchor.article}`)).json()) as ArticleDetail)
    .analysis.article.text;
  const day = "2025-03-01";
  const at = (start: number, end: number, article = anchor.article) => ({ article, start, end });
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ kind: "date", incident: at(0, 4, "none"), from: day, to: day }, /holds no article "none"/],
    [{ kind: "date", incident: at(length, length + 5), from: day, to: day }, /no words/],
    [{ kind: "date", incident: at(9, 9), from: day, to: day }, /no words/],
    [{ kind: "date", incident: anchor, from: day, to: "2025-02-01" }, /first day comes after/],
    [{ kind: "date", incident: anchor, from: "2025-02-30", to: day }, /from/],
    [{ kind: "date", incident: { ...anchor, start: -1 }, from: day, to: day }, /start/],
    [{ kind: "undo", judgement: "none" }, /no judgement "none"/],
    [
      { kind: "place", incident: anchor, name: "X", lat: 1, lon: null, country: null, precision: "area" },
      /coordinate/,
    ],
    [
      { kind: "place", incident: anchor, name: "X", lat: 91, lon: 0, country: null, precision: "area" },
      /lat/,
    ],
    [{ kind: "erase", incident: anchor }, /kind/],
    [{ kind: "undo", judgement: "x", extra: 1 }, /extra/],
    [null, /ruling/],
  ];
  const held = ((await (await server.get("/api/judgements")).json()) as Page<Judgement>).total;
  for (const [ruling, why] of wrong) {
    const { status, body } = await judge(ruling);
    assert.equal(status, 422, JSON.stringify(ruling));
    assert.equal(body.error?.code, "unprocessable");
    assert.match(body.error?.message ?? "", why, JSON.stringify(ruling));
  }
  assert.equal((await judge({ kind: "undo", judgement: "x" }, { author: " " })).status, 422);
  assert.equal((await judge({ kind: "undo", judgement: "x" }, { time: "1970-01-01T00:00:00Z" })).status, 422);
  assert.equal(((await (await server.get("/api/judgements")).json()) as Page<Judgement>).total, held);
});

test("what is no judgement in JSON is refused by its form and its size", async () => {
  const refused = async (body: string, headers: Record<string, string>) =>
    (await server.post("/api/judgements", body, headers)).status;
  assert.equal(await refused("{", {}), 400);
  assert.equal(await refused("a=b", { "content-type": "text/plain" }), 415);
  assert.equal(await refused(`{"author":"${"a".repeat(300_000)}"}`, {}), 413);
});

test("files handed over are taken in, once, and told of as they come", async () => {
  const heard: string[] = [];
  const stop = server.desk.events.listen(({ event }) => heard.push(event.kind));
  const drop = async () => {
    const form = new FormData();
    for (const { name, bytes } of packFiles("port-protest/*"))
      form.append("file", new File([bytes as Uint8Array<ArrayBuffer>], name));
    const response = await server.post("/api/ingest", form);
    assert.equal(response.status, 202);
    return ((await response.json()) as { ingest: string }).ingest;
  };
  const before = (await (await server.get("/api/project")).json()) as Project;
  const done = await endOf(drop);
  assert.ok(done.kind === "done", JSON.stringify(done));
  assert.ok(done.summary.added >= 5);
  assert.deepEqual(done.summary.refused, []);
  const after = (await (await server.get("/api/project")).json()) as Project;
  assert.equal(after.articles, before.articles + done.summary.added + done.summary.changed);
  assert.equal(after.revision, done.revision);
  const again = await endOf(drop);
  assert.ok(again.kind === "done");
  assert.deepEqual([again.summary.added, again.summary.changed], [0, 0]);
  assert.equal(again.summary.known, done.summary.added + done.summary.changed);
  stop();
  assert.equal(heard[0], "progress");
});

/** The event by which an ingest that was asked for over HTTP ends. */
async function endOf(ask: () => Promise<string>) {
  const kept: Parameters<Parameters<TestServer["desk"]["events"]["listen"]>[0]>[0]["event"][] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = server.desk.events.listen(({ event }) => {
    kept.push(event);
    if (event.kind === "done" || event.kind === "failed") resolve();
  });
  const ingest = await ask();
  await promise;
  end();
  const last = kept.at(-1);
  assert.ok(last && last.kind !== "revision" && last.ingest === ingest);
  return last;
}

/** The first `most` events that a client hears, with their ids. */
async function hear(most: number, headers: Record<string, string> = {}): Promise<Record<string, string>[]> {
  const response = await server.get("/api/events", headers);
  assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
  const heard: Record<string, string>[] = [];
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = (rest + chunk).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const fields = part.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2));
      heard.push(Object.fromEntries(fields) as Record<string, string>);
    }
    if (heard.length >= most) break;
  }
  return heard;
}

test("a client hears how the project stands, and after a break what it missed, each event once", async () => {
  const project = (await (await server.get("/api/project")).json()) as Project;
  const now = await hear(1);
  assert.ok(now.some(({ event }) => event === "revision" || event === "done"));
  const { events } = server.desk;
  const marks: string[] = [];
  const end = events.listen(({ id }) => marks.push(id));
  for (const revision of [1, 2, 3])
    events.publish({ kind: "revision", revision: project.revision + revision });
  end();
  const missed = await hear(2, { "last-event-id": marks[0] as string });
  assert.deepEqual(
    missed.map(({ id, event, data }) => [id, event, JSON.parse(data as string)]),
    [2, 3].map((more, at) => [
      marks[at + 1],
      "revision",
      { kind: "revision", revision: project.revision + more },
    ]),
  );
  assert.ok((await hear(1, { "last-event-id": "of another run" })).length > 0);
});

test("an address of this machine or its network is not fetched for anybody", async () => {
  for (const url of [
    `${server.origin}/api/project`,
    "http://169.254.169.254/latest/meta-data",
    "http://[::1]:1/",
  ]) {
    const done = await endOf(async () => {
      const response = await server.post("/api/ingest", JSON.stringify({ url }));
      assert.equal(response.status, 202);
      return ((await response.json()) as { ingest: string }).ingest;
    });
    assert.ok(done.kind === "done");
    assert.equal(done.summary.added, 0);
    assert.match(done.summary.refused[0]?.reason ?? "", /is a \S+ address/, url);
  }
});

test("what is neither files nor an address of the web is refused", async () => {
  const status = async (body: string | FormData, headers: Record<string, string> = {}) =>
    (await server.post("/api/ingest", body, headers)).status;
  assert.equal(await status('{"url":"file:///etc/passwd"}'), 422);
  assert.equal(await status('{"url":"javascript:alert(1)"}'), 422);
  assert.equal(await status('{"url":5}'), 422);
  assert.equal(await status('{"path":"/etc/passwd"}'), 422);
  assert.equal(await status("not JSON"), 422);
  assert.equal(await status("x", { "content-type": "text/plain" }), 415);
  assert.equal(await status("x", { "content-type": "multipart/form-data" }), 400);
  const empty = new FormData();
  empty.append("file", "only a word");
  assert.equal(await status(empty), 422);
  const big = new FormData();
  big.append("file", new File(["a".repeat(300_000)], "big.txt"));
  assert.equal(await status(big), 413);
});

/** Sends a body in pieces, its length not stated beforehand. */
async function unmeasured(to: string, type: string, pieces: readonly string[]) {
  const [method, path] = to.split(" ") as [string, string];
  const body = new Blob([...pieces]).stream();
  const sent = { method, headers: { "content-type": type }, body, duplex: "half" };
  const response = await fetch(`${server.origin}${path}`, sent);
  return { status: response.status, code: ((await response.json()) as Answer<object>["body"]).error?.code };
}

test("a body that states no length is read as it comes, and is held to the same bounds", async () => {
  const form = "multipart/form-data; boundary=b";
  const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
  assert.equal(
    (await unmeasured("POST /api/ingest", form, [part, "Shells fell.", "\r\n--b--\r\n"])).status,
    202,
  );
  assert.equal((await unmeasured("POST /api/ingest", "application/json", ['{"url":', "5}"])).status, 422);
  const big = await unmeasured("POST /api/ingest", form, [part, "a".repeat(150_000), "a".repeat(150_000)]);
  assert.deepEqual(big, { status: 413, code: "too-large" });
  assert.equal((await unmeasured("DELETE /api/judgements", "application/json", ["{}"])).status, 405);
});

test("bombs and endless nesting cost themselves alone, and the server answers on", async () => {
  const bomb = gzipSync(Buffer.alloc(90_000_000, "a"));
  const deep = `<html><body>${"<div>".repeat(10_000)}<p>Two men were killed in Goundam on Monday, police said.</p>`;
  const form = new FormData();
  form.append("file", new File([new Uint8Array(bomb)], "bomb.html.gz"));
  form.append("file", new File([deep], "deep.html"));
  form.append("file", new File([new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff])], "broken.zip"));
  form.append("file", new File(["Shells fell on Goundam on Monday, police said."], "../../../good.txt"));
  const end = await endOf(async () => {
    const response = await server.post("/api/ingest", form);
    assert.equal(response.status, 202);
    return ((await response.json()) as { ingest: string }).ingest;
  });
  assert.ok(end.kind === "done", JSON.stringify(end));
  assert.equal(end.summary.added, 2);
  const refused = end.summary.refused.map(({ reason }) => reason).sort();
  assert.equal(refused.length, 2, refused.join("\n"));
  assert.match(refused[0] ?? "", /"bomb\.html\.gz"/);
  assert.match(refused[1] ?? "", /"broken\.zip"/);
  assert.equal((await server.get("/api/project")).status, 200);
});

test("names of files lead nowhere", () => {
  assert.equal(harmlessName("../../etc/passwd"), "etc/passwd");
  assert.equal(harmlessName("C:\\Users\\..\\a.html"), "Users/a.html");
  assert.equal(harmlessName("/etc/./cron.d"), "etc/cron.d");
  assert.equal(harmlessName("a\u202e\u0000b\n.txt"), "ab.txt");
  assert.equal(harmlessName("../.."), "unnamed");
});

test("a hostile article comes back as data and never as a page", async () => {
  const title = "</title><script>alert(1)</script>";
  const outlet = "<svg onload=alert(3)>";
  const url = "javascript:alert(5)";
  const text = "Three people were killed in Goundam on Monday, <script>alert(1)</script> police said.";
  const line = JSON.stringify({ text, title, outlet, url, byline: '"><img src=x onerror=alert(4)>' });
  const name = "../<b>x.jsonl";
  const done = await ended(server.desk, () =>
    server.desk.ingest({ files: [{ name, bytes: Buffer.from(`${line}\n`) }] }),
  );
  assert.ok(done.kind === "done" && done.summary.added === 1);
  const dossier = (await (await server.get("/api/export?format=json")).json()) as Dossier;
  const article = dossier.articles.find((one) => one.uri === url);
  assert.deepEqual([article?.title, article?.outlet], [title, outlet]);
  const paths = [
    `/api/articles/${article?.id}`,
    "/api/accounts?limit=500",
    "/api/search?q=alert",
    "/api/incidents?limit=500",
  ];
  for (const path of [...paths, "/api/incidents/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/api/%3Cscript%3E"]) {
    const response = await server.get(path);
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/, path);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.match(
      response.headers.get("content-security-policy") ?? "",
      /default-src 'none'; script-src 'self'/,
    );
    JSON.parse(await response.text());
  }
  const found = (await (await server.get(paths[0] as string)).json()) as ArticleDetail;
  assert.equal(found.analysis.article.text, text);
});
