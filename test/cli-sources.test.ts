import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Dossier } from "../src/model/dossier.ts";
import { makePage, makeRecord, makeWarc } from "./make-warc.ts";
import { runCli } from "./run-cli.ts";
import { type Handler, openServer, paths } from "./web-server.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-sources-"));
const answers: Record<string, Handler> = {};
const server = await openServer((request, response) => paths(answers)(request, response));
after(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const at = (path: string): string => server.origin() + path;
const text =
  (body: string): Handler =>
  (_, response) =>
    response.writeHead(200).end(body);

function feed(...links: readonly string[]): Handler {
  const items = links.map((link) => `<item><title>T</title><link>${link}</link></item>`).join("");
  return text(
    `<rss version="2.0"><channel><title>The Courier</title><link>${at("/")}</link>${items}</channel></rss>`,
  );
}

test("report and analyze read archives and local feeds, and use no network", async () => {
  const warc = join(folder, "x.warc.gz");
  const local = join(folder, "feed.xml");
  writeFileSync(warc, makeWarc([makeRecord({ body: makePage("Mosul") })], { packed: true }));
  writeFileSync(
    local,
    `<rss version="2.0"><channel><title>C</title><item><link>${at("/a")}</link></item></channel></rss>`,
  );
  const { code, stdout } = await runCli(["report", "--format", "json", warc, local]);
  assert.equal(code, 0);
  const dossier = JSON.parse(stdout) as Dossier;
  assert.deepEqual(
    dossier.articles.map(({ uri }) => uri),
    ["https://news.example/a"],
  );
  assert.ok(dossier.messages.some(({ rule }) => rule === "only-named"));
  assert.deepEqual(server.asked, []);
});

test("ingest takes a feed's pages into a project, only from where it may", async () => {
  answers["/feed"] = feed(at("/a"), at("/b"));
  answers["/a"] = text(makePage("Mosul"));
  answers["/b"] = text(makePage("Basra"));
  const refused = await runCli(["ingest", "--db", join(folder, "none"), at("/feed")]);
  assert.equal(refused.code, 3);
  assert.match(refused.stderr, /127\.0\.0\.1 is a loopback address; --allow-private allows that/);
  assert.deepEqual(server.asked, []);
  const db = join(folder, "ingested");
  const taken = await runCli(["ingest", "--db", db, "--list", "--allow-private", "--jobs", "1", at("/feed")]);
  assert.equal(taken.code, 0, taken.stderr);
  assert.deepEqual(
    taken.stdout
      .trim()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([as, , uri]) => [as, uri]),
    [
      ["added", at("/a")],
      ["added", at("/b")],
    ],
  );
});

test("watch takes in what is new and goes on where it stopped", async () => {
  const db = join(folder, "watched");
  const watch = (...more: readonly string[]) =>
    runCli(["watch", "--db", db, "--once", "--allow-private", "--jobs", "1", ...more]);
  answers["/news"] = feed(at("/a"));
  answers["/a"] = text(makePage("Mosul"));
  const first = await watch(at("/news"));
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stderr, /^The Courier: 1 new, 0 changed, 0 known; next poll at /);
  const again = await watch();
  assert.equal(again.stderr, "No feed is due yet\n");
  const { stdout } = await runCli(["report", "--db", db, "--format", "json"]);
  assert.deepEqual(
    (JSON.parse(stdout) as Dossier).articles.map(({ uri }) => uri),
    [at("/a")],
  );
});

test("watch without feeds and without a past says what it wants", async () => {
  const { code, stderr } = await runCli(["watch", "--db", join(folder, "empty"), "--once"]);
  assert.equal(code, 2);
  assert.match(stderr, /^Cannot watch: wanted addresses of feeds/);
});
