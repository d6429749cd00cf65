import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { ReadEffects } from "./effects.ts";
import { type Received, readBytes, readPaths } from "./read.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");

/** A machine whose files are those of `tree`: path → content. */
function machine(tree: Readonly<Record<string, Uint8Array>>, input = ""): ReadEffects {
  const paths = Object.keys(tree);
  return {
    realPath: async (path) => path,
    async kindOf(path) {
      if (tree[path]) return "file";
      if (paths.some((one) => one.startsWith(`${path}/`))) return "folder";
      throw Object.assign(new Error("none"), { code: "ENOENT" });
    },
    async list(path) {
      const below = paths.filter((one) => one.startsWith(`${path}/`));
      return [...new Set(below.map((one) => one.slice(path.length + 1).split("/")[0] as string))].reverse();
    },
    async *open(path) {
      const content = tree[path] as Uint8Array;
      for (let at = 0; at < content.length; at += 7) yield content.subarray(at, at + 7);
    },
    async *standardInput() {
      if (input) yield bytes(input);
    },
  };
}

async function collect(paths: readonly string[], effects: ReadEffects): Promise<Received[]> {
  return Array.fromAsync(readPaths(paths, effects));
}

function told(received: readonly Received[]): string[] {
  return received.map((one) =>
    one.kind === "article" ? `${one.article.uri}: ${one.article.text}` : one.message.reason,
  );
}

test("a folder is read in the order of its paths, hidden files left out", async () => {
  const files = machine({
    "news/b.txt": bytes("Second report."),
    "news/a/z.txt": bytes("First report."),
    "news/.hidden": bytes("Not read."),
    "news/.git/x.txt": bytes("Not read either."),
  });
  assert.deepEqual(told(await collect(["news"], files)), ["a/z.txt: First report.", "b.txt: Second report."]);
});

test("the order of the arguments and a path given twice change nothing", async () => {
  const files = machine({ "a/x.txt": bytes("One."), "b/y.txt": bytes("Two.") });
  const forward = await collect(["a", "b", "a/x.txt"], files);
  assert.equal(forward.length, 2);
  assert.deepEqual(await collect(["b", "a/x.txt", "a"], files), forward);
});

test("files of one name in two folders are two articles", async () => {
  const files = machine({ "a/x.txt": bytes("The same words."), "b/x.txt": bytes("The same words.") });
  const found = await collect(["a", "b"], files);
  assert.deepEqual(told(found), ["a/x.txt: The same words.", "b/x.txt: The same words."]);
  assert.equal(new Set(found.map((one) => one.kind === "article" && one.article.id)).size, 2);
});

test("standard input is an article without an address", async () => {
  const [found] = await collect(["-"], machine({}, "A line from a pipe."));
  assert.ok(found?.kind === "article");
  assert.equal(found.article.uri, null);
});

test("each bad file gives one message and the rest is read", async () => {
  const files = machine({
    "in/1-empty.txt": bytes(""),
    "in/2-blank.txt": bytes(" \n\t\n"),
    "in/3-image.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 1, 2, 3]),
    "in/4-noise.bin": Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 37) % 256)),
    "in/5-good.txt": bytes("The one good report."),
    "in/6-packed.txt.gz": Buffer.from([0x1f, 0x8b, 8, 0, 0, 1, 2, 3, 4]),
  });
  assert.deepEqual(told(await collect(["in", "gone.txt"], files)), [
    'Cannot read "gone.txt": no such file or folder',
    'Cannot read article "1-empty.txt": empty file',
    'Cannot read article "2-blank.txt": no text found',
    'Cannot read article "3-image.txt": a PNG image, wanted text, HTML or JSON Lines',
    'Cannot read article "4-noise.bin": binary data, wanted text, HTML or JSON Lines',
    "5-good.txt: The one good report.",
    'Cannot read article "6-packed.txt.gz": gzip data that ends too early',
  ]);
});

test("JSON Lines are read line by line and a bad line has its number", async () => {
  const lines = [
    '{"text":"First.","url":"https://a.example/1","title":"T","published":"2024-01-23","language":"en-GB","outlet":"O"}',
    "{broken",
    "",
    "[1]",
    '{"title":"no text"}',
    '{"html":"<p>Second story, told in a paragraph that is long enough to be one.</p>"}',
  ].join("\n");
  const found = await collect(["f.jsonl"], machine({ "f.jsonl": bytes(lines) }));
  const [first] = found;
  assert.ok(first?.kind === "article");
  const { id: _, ...parts } = first.article;
  assert.deepEqual(parts, {
    uri: "https://a.example/1",
    outlet: "O",
    title: "T",
    byline: null,
    published: "2024-01-23",
    publishedBasis: "metadata",
    language: "en",
    text: "First.",
  });
  const rest = told(found.slice(1));
  assert.match(rest[0] as string, /^Cannot read article "f\.jsonl:2": malformed JSON line/);
  assert.match(rest[1] as string, /^Cannot read article "f\.jsonl:4": not a JSON object/);
  assert.match(rest[2] as string, /^Cannot read article "f\.jsonl:5": no text found/);
  assert.match(rest[3] as string, /^f\.jsonl:6: Second story/);
  assert.equal(rest.length, 4);
});

test("packed files give what unpacked ones give", async () => {
  const lines = '{"text":"One."}\n{"text":"Two."}\n';
  const plain = machine({ "x.jsonl": bytes(lines), "y.txt": bytes("Plain.") });
  const packed = machine({ "x.jsonl": gzipSync(lines), "y.txt": gzipSync("Plain.") });
  assert.deepEqual(await collect(["x.jsonl", "y.txt"], packed), await collect(["x.jsonl", "y.txt"], plain));
  assert.deepEqual(
    readBytes({ uri: "y.txt", bytes: gzipSync("Plain.") }),
    readBytes({ uri: "y.txt", bytes: bytes("Plain.") }),
  );
});

test("after twenty bad lines the rest are counted", () => {
  const found = readBytes({ uri: "f.jsonl", bytes: bytes(`{"text":"Good."}\n${"{no\n".repeat(500)}`) });
  assert.equal(found.length, 22);
  assert.match(told(found).at(-1) as string, /^Cannot read 480 more lines of "f\.jsonl"/);
});

test("line ends are levelled and nothing else is touched", () => {
  const [found] = readBytes({ uri: "a.txt", bytes: bytes("\ufeff One \u00a0 two\r\n\r\nThree\rFour\n") });
  assert.ok(found?.kind === "article");
  assert.equal(found.article.text, " One \u00a0 two\n\nThree\nFour\n");
});

test("50 MB in one line are refused quickly", () => {
  const started = performance.now();
  const found = readBytes({ uri: "big.txt", bytes: Buffer.alloc(50_000_000, "ab ") });
  assert.match(
    told(found)[0] as string,
    /^Cannot read article "big\.txt": over 8000000 bytes, wanted at most 2000000 characters/,
  );
  assert.ok(performance.now() - started < 5000);
});

test("a file packed twice, or a packed zero flood, is refused", () => {
  const twice = readBytes({ uri: "t.gz", bytes: gzipSync(gzipSync("x")) });
  assert.match(told(twice)[0] as string, /packed twice/);
  const flood = readBytes({ uri: "f.gz", bytes: gzipSync(Buffer.alloc(80_000_000)) });
  assert.equal(told(flood).length, 1);
});

test("a JSON file may hold one record or a list", () => {
  const one = readBytes({ uri: "a.json", bytes: bytes('{\n  "text": "Alone."\n}') });
  assert.deepEqual(told(one), ["a.json: Alone."]);
  const list = readBytes({ uri: "a.json", bytes: bytes('[{"text":"A."},\n{"text":"B."}]') });
  assert.deepEqual(told(list), ["a.json:1: A.", "a.json:2: B."]);
});

test("a stream of a text that is too long is not read to its end", async () => {
  let given = 0;
  const effects: ReadEffects = {
    ...machine({}),
    async *standardInput() {
      for (; given < 500; given++) yield Buffer.alloc(1_000_000, "ab ");
    },
  };
  const found = await collect(["-"], effects);
  assert.match(told(found)[0] as string, /^Cannot read article "standard input": over 8000000 bytes/);
  assert.ok(given < 20);
});

test("a JSON Lines stream of any length is read as it comes", async () => {
  let given = 0;
  const effects: ReadEffects = {
    ...machine({}),
    async *standardInput() {
      for (; given < 1000; given++)
        yield bytes(`{"text":"Report ${given}.","url":"https://a.example/${given}"}\n`.repeat(100));
    },
  };
  let count = 0;
  for await (const one of readPaths(["-"], effects)) {
    assert.equal(one.kind, "article");
    if (++count === 5000) break;
  }
  assert.ok(given < 800, "read ahead too far");
});

test("a page in a declared encoding, a feed and a UTF-16 text are told by their bytes", () => {
  const page = Buffer.from(
    `<html><head><meta charset="windows-1251"></head><body><p>${"\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0. ".repeat(8)}</p></body></html>`,
    "latin1",
  );
  const [message, article] = readBytes({ uri: "p.txt", bytes: page });
  assert.ok(message?.kind === "message" && article?.kind === "article");
  assert.equal(message.message.reason, 'Decoded "p.txt" from windows-1251 (declared)');
  assert.match(article.article.text, /^Привет, мир\./);
  const feed = readBytes({
    uri: "f.xml",
    bytes: bytes('<?xml version="1.0"?><rss><channel></channel></rss>'),
  });
  assert.deepEqual(told(feed), ['Cannot read article "f.xml": malformed feed']);
  const wide = readBytes({ uri: "w.txt", bytes: Buffer.from("\ufeffTwo killed.", "utf16le") });
  assert.deepEqual(told(wide), ['Decoded "w.txt" from utf-16le (mark)', "w.txt: Two killed."]);
});

test("the same text from two addresses is two articles, the same record twice is one", () => {
  const record = (url: string) => `{"text":"Same words.","url":"${url}"}\n`;
  const found = readBytes({
    uri: "x.jsonl",
    bytes: bytes(
      record("https://a.example/1") + record("https://b.example/1") + record("https://a.example/1"),
    ),
  });
  const [a, b, again] = found.map((one) => (one.kind === "article" ? one.article.id : ""));
  assert.notEqual(a, b);
  assert.equal(a, again);
});

test("a folder that a link leads back to is entered once, and said", async () => {
  const plain = machine({ "news/a.txt": bytes("Only report."), "news/sub/b.txt": bytes("Second.") });
  const bare = (path: string) => path.replace(/(?:\/up|\/sub\/back)+/g, "");
  const looped: ReadEffects = {
    ...plain,
    kindOf: (path) => plain.kindOf(bare(path)),
    realPath: async (path) => bare(path),
    list: async (path) => {
      const names = await plain.list(bare(path));
      return bare(path) === "news" ? [...names, "up"] : [...names, "back"];
    },
  };
  assert.deepEqual(told(await collect(["news"], looped)), [
    'Left out "news/sub/back": a link to a folder already read',
    'Left out "news/up": a link to a folder already read',
    "a.txt: Only report.",
    "sub/b.txt: Second.",
  ]);
});
