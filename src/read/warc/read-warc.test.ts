import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";
import { archivedAt, makePage, makeRecord, makeWarc, type RecordForm } from "../../../test/make-warc.ts";
import type { ReadEffects } from "../effects.ts";
import { type Received, readCaptures } from "../read.ts";

function machine(bytes: Uint8Array, step = 5000): ReadEffects {
  return {
    kindOf: async () => "file",
    realPath: async (path) => path,
    list: async () => [],
    async *open() {
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    },
    async *standardInput() {},
  };
}

function read(bytes: Uint8Array, options: { name?: string; step?: number } = {}): Promise<Received[]> {
  const { name = "x.warc", step } = options;
  return Array.fromAsync(readCaptures([name], machine(bytes, step)));
}

function uris(found: readonly Received[]): (string | null)[] {
  return found.flatMap((one) => (one.kind === "article" ? [one.article.uri] : []));
}

function reasons(found: readonly Received[]): string[] {
  return found.flatMap((one) => (one.kind === "message" ? [one.message.reason] : []));
}

const address = (name: string): string => `https://news.example/${name}`;

function page(name: string, form: RecordForm = {}): Buffer {
  return makeRecord({ uri: address(name), body: makePage(name), ...form });
}

function coded(name: string, coding: string, body: Uint8Array): Buffer {
  const http = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", `Content-Encoding: ${coding}`];
  return makeRecord({ uri: address(name), http, body });
}

test("response records are pages, whatever the size of the chunks, packed by record, as a whole or not at all", async () => {
  const records = [makeRecord({ type: "warcinfo", uri: null, http: null }), page("Mosul"), page("Basra")];
  const plain = makeWarc(records, { packed: false });
  const first = await read(plain);
  assert.deepEqual(uris(first), [address("Mosul"), address("Basra")]);
  for (const step of [1, 7, 100_000]) assert.deepEqual(await read(plain, { step }), first);
  for (const step of [1, 7, 100_000]) {
    assert.deepEqual(await read(makeWarc(records, { packed: true }), { step }), first);
    assert.deepEqual(await read(gzipSync(plain), { step }), first);
  }
});

test("the capture of a record is its page with the time and the file of the archive", async () => {
  const http = [
    "HTTP/1.1 200 OK",
    "content-type: text/html",
    'ETag: "v1"',
    "Last-Modified: Tue, 23 Jan 2024 09:00:00 GMT",
  ];
  const [found] = await read(page("Mosul", { http }));
  assert.ok(found?.kind === "article" && found.capture);
  const { bytes, sha256: _, ...origin } = found.capture;
  assert.equal(Buffer.from(bytes).toString(), makePage("Mosul"));
  assert.deepEqual(origin, {
    uri: address("Mosul"),
    carrier: "warc",
    container: "x.warc",
    retrieved: archivedAt,
    mediaType: "text/html",
    etag: '"v1"',
    lastModified: "Tue, 23 Jan 2024 09:00:00 GMT",
  });
});

test("what the reference writer packs is read", async () => {
  const record = WARCRecord.create(
    {
      url: address("Mosul"),
      type: "response",
      date: archivedAt,
      httpHeaders: { "Content-Type": "text/html" },
    },
    [Buffer.from(makePage("Mosul"))],
  );
  assert.deepEqual(uris(await read(await WARCSerializer.serialize(record, { gzip: true }))), [
    address("Mosul"),
  ]);
});

test("bodies under every coding are opened", async () => {
  const bytes = Buffer.from(makePage("Mosul"));
  const cut = [bytes.subarray(0, 50), bytes.subarray(50)];
  const chunked = Buffer.concat([
    ...cut.flatMap((one) => [Buffer.from(`${one.length.toString(16)};x=y\r\n`), one, Buffer.from("\r\n")]),
    Buffer.from("0\r\n\r\n"),
  ]);
  const transfer = ["HTTP/1.1 200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked"];
  const records = [
    coded("gzip", "gzip", gzipSync(bytes)),
    coded("deflate", "deflate", deflateSync(bytes)),
    coded("raw", "deflate", deflateRawSync(bytes)),
    coded("br", "br", brotliCompressSync(bytes)),
    coded("zstd", "zstd", zstdCompressSync(bytes)),
    coded("both", "gzip, br", brotliCompressSync(gzipSync(bytes))),
    coded("opened", "br", bytes),
    makeRecord({ uri: address("chunked"), http: transfer, body: chunked }),
    makeRecord({ uri: address("joined"), http: transfer, body: bytes }),
  ];
  const found = await read(makeWarc(records, { packed: false }));
  assert.deepEqual(reasons(found), []);
  assert.equal(uris(found).length, records.length);
});

test("the charset of the response counts where the page names none", async () => {
  const http = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=windows-1251"];
  const text = "Обстрел города унёс жизни трёх человек, сообщила больница. ".repeat(4);
  const letters = Buffer.from(
    [...text].map((one) => {
      const code = one.codePointAt(0) as number;
      return code === 0x451 ? 0xb8 : code > 127 ? code - 0x350 : code;
    }),
  );
  const found = await read(makeRecord({ http, body: Buffer.concat([Buffer.from("<p>"), letters]) }));
  const article = found.find((one) => one.kind === "article");
  assert.ok(article?.kind === "article");
  assert.match(article.article.text, /^Обстрел города унёс/);
});

test("resources and conversions are read, conversions of what was read are not", async () => {
  const records = [
    makeRecord({ type: "resource", uri: address("saved"), http: null, body: makePage("saved") }),
    page("Mosul"),
    makeRecord({
      type: "conversion",
      uri: address("Mosul"),
      http: null,
      head: { "Content-Type": "text/plain", "WARC-Refers-To": `<urn:uuid:response-${address("Mosul")}>` },
      body: "Shells fell on Mosul.",
    }),
    makeRecord({
      type: "conversion",
      uri: address("text"),
      http: null,
      head: { "Content-Type": "text/plain" },
      body: "Shells fell on Basra.",
    }),
  ];
  const found = await read(makeWarc(records, { packed: true }));
  assert.deepEqual(uris(found), [address("saved"), address("Mosul"), address("text")]);
  assert.deepEqual(reasons(found), [
    'Left out 1 record of "x.warc" that is no page: 1 conversion of a record that was read',
  ]);
});

test("a revisit is told by the record it refers to, or as one whose record is not there", async () => {
  const known = { "WARC-Payload-Digest": "sha1:AAAA" };
  const records = [
    page("Mosul", { head: known }),
    page("Mosul", { type: "revisit", body: "", head: { ...known, "WARC-Date": "2024-01-25T10:00:00Z" } }),
    page("Basra", { type: "revisit", body: "", head: { "WARC-Payload-Digest": "sha1:BBBB" } }),
    page("copy", {
      type: "revisit",
      body: "",
      head: { "WARC-Refers-To-Target-URI": address("Mosul"), "WARC-Refers-To-Date": archivedAt },
    }),
  ];
  const found = await read(makeWarc(records, { packed: true }));
  assert.deepEqual(uris(found), [address("Mosul")]);
  assert.deepEqual(reasons(found), [
    `Left out "${address("Mosul")}" as of 2024-01-25T10:00:00Z: unchanged since ${archivedAt}`,
    `Cannot read "${address("Basra")}" as of ${archivedAt}: unchanged since a record that is not in "x.warc"`,
    `Left out "${address("copy")}" as of ${archivedAt}: unchanged since ${archivedAt}`,
  ]);
});

test("what is no page is counted in one message", async () => {
  const typed = (type: string) => ["HTTP/1.1 200 OK", `Content-Type: ${type}`];
  const records = [
    page("1", { http: typed("image/png") }),
    page("2", { http: typed("image/png") }),
    page("3", { http: typed("text/css") }),
    page("4", { http: ["HTTP/1.1 404 Not Found", "Content-Type: text/html"] }),
    page("5", { http: typed("application/octet-stream"), body: Buffer.alloc(500, "\x0e\x01\x02\x03") }),
    makeRecord({
      type: "resource",
      uri: "metadata://example/wget.log",
      http: null,
      body: "Downloaded 3 files.",
    }),
    page("Mosul"),
    page("Basra", { http: typed("application/octet-stream") }),
  ];
  const found = await read(makeWarc(records, { packed: false }));
  assert.deepEqual(uris(found), [address("Mosul"), address("Basra")]);
  assert.deepEqual(reasons(found), [
    'Left out 6 records of "x.warc" that are no pages: 2 image/png, 1 answer with status 404, 1 application/octet-stream, 1 note of the crawler, 1 text/css',
  ]);
});

/** Two good records around a bad one must both be there, in plain and packed archives. */
const bad: Readonly<Record<string, { record: Buffer; says: RegExp }>> = {
  "too long": { record: page("bad", { length: 1_000_000 }), says: /1000000 bytes stated, \d+ there/ },
  "longer than any file": {
    record: page("bad", { length: 900_000_000_000 }),
    says: /wanted at most 64000000/,
  },
  "too short": { record: page("bad", { length: 60 }), says: /60 bytes stated, \d+ there/ },
  negative: { record: page("bad", { length: -5 }), says: /no length stated/ },
  "not a number": { record: page("bad", { length: "many" }), says: /no length stated/ },
  "no record at all": { record: Buffer.from(`${"noise ".repeat(50)}\r\n`), says: /bytes that are no record/ },
};

for (const [name, { record, says }] of Object.entries(bad)) {
  test(`a record whose length is wrong costs itself alone: ${name}`, async () => {
    const records = [page("Mosul"), record, page("Basra"), page("Kandor")];
    for (const packed of [false, true]) {
      const found = await read(makeWarc(records, { packed }));
      assert.deepEqual(uris(found), ["Mosul", "Basra", "Kandor"].map(address));
      assert.equal(reasons(found).length, 1);
      assert.match(reasons(found)[0] as string, says);
    }
  });
}

test("a record that ends with the file is told and those before are read", async () => {
  const bytes = makeWarc([page("Mosul"), page("Basra")], { packed: false });
  const found = await read(bytes.subarray(0, bytes.length - 40));
  assert.deepEqual(uris(found), [address("Mosul")]);
  assert.match(reasons(found)[0] as string, /"https:\/\/news\.example\/Basra": \d+ bytes stated, \d+ there/);
});

test("a damaged member of a packed archive costs itself alone", async () => {
  const members = [page("Mosul"), page("bad"), page("Basra")].map((one) => gzipSync(one));
  (members[1] as Buffer).fill(0x5a, 60, 120);
  const found = await read(Buffer.concat(members));
  assert.deepEqual(uris(found), [address("Mosul"), address("Basra")]);
  assert.match(reasons(found)[0] as string, /^Cannot read a record of "x\.warc": damaged gzip data/);
});

test("a head without an end does not fill the memory", async () => {
  const endless = Buffer.concat([Buffer.from("WARC/1.1\r\n"), Buffer.alloc(5_500_000, "X-Line: y\r\n")]);
  const found = await read(Buffer.concat([endless, page("Mosul")]));
  assert.deepEqual(uris(found), [address("Mosul")]);
  assert.match(reasons(found)[0] as string, /a head that does not end within 65536 bytes/);
});

test("bombs are refused by what they unpack to, and the pages around them read", async () => {
  const zeros = Buffer.alloc(80_000_000);
  const records = [
    page("Mosul"),
    coded("gzip", "gzip", gzipSync(zeros)),
    coded("br", "br", brotliCompressSync(zeros)),
    page("Basra"),
  ];
  const inner = await read(makeWarc(records, { packed: true }));
  assert.deepEqual(uris(inner), [address("Mosul"), address("Basra")]);
  assert.deepEqual(reasons(inner), [
    `Cannot read article "${address("gzip")}": over 64000000 bytes when unpacked`,
    `Cannot read article "${address("br")}": over 64000000 bytes when unpacked`,
  ]);
  const outer = await read(
    Buffer.concat([gzipSync(page("Mosul")), gzipSync(zeros), gzipSync(page("Basra"))]),
  );
  assert.deepEqual(uris(outer), [address("Mosul"), address("Basra")]);
  assert.match(reasons(outer).join("\n"), /unpacks to more than 100 times its size/);
});

test("twenty damages are told and the rest counted", async () => {
  const records = Array.from({ length: 30 }, (_, at) => page(`bad${at}`, { length: "x" }));
  const found = reasons(await read(makeWarc([...records, page("Mosul")], { packed: false })));
  assert.equal(found.length, 21);
  assert.match(found.at(-1) as string, /^Cannot read 10 more records/);
});
