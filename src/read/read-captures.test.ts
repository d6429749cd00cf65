import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Capture } from "../model/capture.ts";
import { type Received, readCaptures, readPaths } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-captures-"));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function captures(found: readonly Received[]): Capture[] {
  return found.flatMap((one) => (one.kind === "article" && one.capture ? [one.capture] : []));
}

const page =
  "<html><body><article><p>Shells killed two people in Kandor on Monday, police said.</p></article>";

test("the capture of a file is the file", async () => {
  const path = file("page.html", page);
  const [capture] = captures(await Array.fromAsync(readCaptures([path])));
  assert.ok(capture);
  assert.deepEqual(Buffer.from(capture.bytes), readFileSync(path));
  assert.equal(capture.sha256, createHash("sha256").update(readFileSync(path)).digest("hex"));
  const { bytes: _, sha256: __, ...origin } = capture;
  assert.deepEqual(origin, {
    uri: path,
    carrier: "file",
    container: null,
    retrieved: null,
    mediaType: "text/html",
    etag: null,
    lastModified: null,
  });
});

test("the capture of a record is its line, packed or not", async () => {
  const lines = ['{"text":"One."}', "{broken", '{"text":"Two."}'];
  for (const path of [file("x.jsonl", lines.join("\n")), file("y.jsonl.gz", gzipSync(lines.join("\n")))]) {
    const found = captures(await Array.fromAsync(readCaptures([path])));
    assert.deepEqual(
      found.map(({ bytes }) => Buffer.from(bytes).toString()),
      [lines[0], lines[2]],
    );
    assert.ok(found.every(({ carrier, container }) => carrier === "lines" && container === path));
    assert.match(found[1]?.uri as string, /:3$/);
  }
});

test("the capture of a packed page is the page", async () => {
  const path = file("page.html.gz", gzipSync(page));
  const [capture] = captures(await Array.fromAsync(readCaptures([path])));
  assert.equal(Buffer.from(capture?.bytes ?? []).toString(), page);
});

test("without captures the same articles and messages come", async () => {
  const bare = (await Array.fromAsync(readCaptures([folder]))).map((one) =>
    one.kind === "article" ? { kind: one.kind, article: one.article } : one,
  );
  assert.deepEqual(await Array.fromAsync(readPaths([folder])), bare);
});
