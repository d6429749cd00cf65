import assert from "node:assert/strict";
import { test } from "node:test";
import { zipSync } from "fflate";
import { makePage, makeRecord, makeWarc } from "../../../test/make-warc.ts";
import type { Found } from "../found.ts";
import { readHanded } from "../read-fetched.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

function read(archive: Uint8Array, name = "x.zip"): Promise<Found[]> {
  return Array.fromAsync(readHanded({ name, bytes: archive }));
}

function told(found: readonly Found[]): (string | null)[] {
  return found.map((one) =>
    one.kind === "article" ? one.article.uri : one.kind === "message" ? one.message.reason : "",
  );
}

test("a folder of pages packed as one file is read page by page", async () => {
  const archive = zipSync({
    "news/a.html": bytes(makePage("Mosul")),
    "news/b.txt": [bytes("Shells fell on Basra on Tuesday."), { level: 0 }],
    "c.jsonl": bytes('{"text":"One."}\n{"text":"Two."}\n'),
    "empty/": new Uint8Array(),
    "news/.hidden": bytes("Not read."),
    "__MACOSX/a.html": bytes("Not read."),
  });
  const found = await read(archive);
  assert.deepEqual(told(found), [
    "x.zip/news/a.html",
    "x.zip/news/b.txt",
    "x.zip/c.jsonl:1",
    "x.zip/c.jsonl:2",
  ]);
  const [first] = found;
  assert.ok(first?.kind === "article" && first.capture);
  assert.equal(Buffer.from(first.capture.bytes).toString(), makePage("Mosul"));
  assert.deepEqual([first.capture.carrier, first.capture.container], ["archive", "x.zip"]);
});

test("a web archive (WACZ) gives the pages of its WARC files and none of its own tables", async () => {
  const warc = makeWarc([makeRecord({ uri: "https://news.example/a", body: makePage("Mosul") })], {
    packed: true,
  });
  const archive = zipSync({
    "datapackage.json": bytes("{}"),
    "indexes/index.cdx": bytes("com,example)/ 20240124 {}"),
    "pages/pages.jsonl": bytes(
      '{"format":"json-pages-1.0"}\n{"url":"https://news.example/a","text":"Shells fell."}\n',
    ),
    "archive/data.warc.gz": [warc, { level: 0 }],
  });
  const found = await read(archive, "x.wacz");
  assert.deepEqual(told(found), ["https://news.example/a"]);
  assert.ok(found[0]?.kind === "article");
  assert.equal(found[0].capture?.container, "x.wacz/archive/data.warc.gz");
});

test("names that climb are labels that do not", async () => {
  const archive = zipSync({
    "../../etc/passwd": bytes("One."),
    "/srv/x": bytes("Two."),
    "..\\..\\boot.txt": bytes("Three."),
    "a/../../b.txt": bytes("Four."),
  });
  const uris = told(await read(archive));
  assert.deepEqual(uris, ["x.zip/etc/passwd", "x.zip/srv/x", "x.zip/boot.txt", "x.zip/a/b.txt"]);
});

test("a bomb, an archive in an archive and a picture cost themselves alone", async () => {
  const archive = zipSync({
    "1.txt": bytes("One."),
    "bomb.txt": new Uint8Array(70_000_000),
    "bomb.html": Buffer.concat([bytes("<p>"), new Uint8Array(70_000_000)]),
    "inner.zip": zipSync({ "a.txt": bytes("Inside.") }),
    "p.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    "2.txt": bytes("Two."),
  });
  assert.deepEqual(told(await read(archive)), [
    "x.zip/1.txt",
    'Cannot read article "x.zip/bomb.txt": binary data, wanted text, HTML or JSON Lines',
    'Cannot read article "x.zip/bomb.html": over 64000000 bytes, wanted at most 64000000 bytes',
    'Cannot read article "x.zip/inner.zip": a ZIP archive inside another document',
    'Cannot read article "x.zip/p.png": a PNG image, wanted text, HTML or JSON Lines',
    "x.zip/2.txt",
  ]);
});

test("damaged data cost their entry, an archive cut short what stands behind", async () => {
  const long = `${"Shells fell on Mosul. ".repeat(30)}${Math.PI}`;
  const archive = zipSync({ "1.txt": bytes("One."), "bad.txt": bytes(long), "2.txt": bytes("Two.") });
  const at = Buffer.from(archive).indexOf("bad.txt") + "bad.txt".length;
  const damaged = Uint8Array.from(archive).fill(0xff, at, at + 8);
  const found = told(await read(damaged));
  assert.deepEqual([found[0], found[2]], ["x.zip/1.txt", "x.zip/2.txt"]);
  assert.match(found[1] as string, /^Cannot read article "x\.zip\/bad\.txt": /);
  const cut = told(await read(archive.subarray(0, at + 5)));
  assert.equal(cut[0], "x.zip/1.txt");
  assert.match(cut.slice(1).join(), /Cannot read/);
});

test("office documents are no folders of pages, and ways of packing that are not opened are told", async () => {
  const office = zipSync({ "[Content_Types].xml": bytes("<Types/>"), "word/document.xml": bytes("<w/>") });
  assert.deepEqual(told(await read(office, "x.docx")), [
    'Cannot read article "x.docx": an office document or e-book, wanted text, HTML or JSON Lines',
  ]);
  const strange = Buffer.from(zipSync({ "a.txt": bytes("One. ".repeat(50)), "b.txt": bytes("Two.") }));
  strange.writeUInt16LE(14, 8);
  assert.deepEqual(told(await read(strange)), [
    'Cannot read article "x.zip/a.txt": packed by method 14, wanted deflate or none',
    "x.zip/b.txt",
  ]);
});

test("more entries than any folder has are not followed", async () => {
  const entries = Object.fromEntries(
    Array.from({ length: 20_005 }, (_, at) => [`${at}.txt`, [bytes("x"), { level: 0 }] as const]),
  );
  const found = told(await read(zipSync(entries as never)));
  assert.equal(found.length, 20_001);
  assert.equal(found.at(-1), 'Cannot read all of the archive "x.zip": more than 20000 entries');
});

test("an archive cut short inside the head of its first entry says that it gave nothing", async () => {
  const archive = zipSync({ "a.txt": bytes("Shells fell on Basra on Tuesday.") });
  for (const length of [4, 6, 29, 32])
    assert.deepEqual(told(await read(archive.subarray(0, length))), [
      'Cannot read article "x.zip": a ZIP archive with no whole entry',
    ]);
});
