import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { WorkingDesk } from "../engine/working-desk.ts";
import { buildApp } from "./app.ts";
import { tilesAt } from "./tiles.ts";

const address = "https://tiles.example/{z}/{x}/{y}.png?key=a&b";

test("an address of tiles is one that names each tile", () => {
  assert.deepEqual(tilesAt(address), { address, origin: "https://tiles.example" });
  for (const wrong of [
    "https://tiles.example/",
    "file:///{z}/{x}/{y}",
    "javascript:{z}{x}{y}",
    "{z}/{x}/{y}",
    "",
  ])
    assert.throws(() => tilesAt(wrong), /Cannot take map tiles from/, wrong);
});

test("tiles from elsewhere are told to the page and allowed by its policy; without them nothing is", async () => {
  const page = mkdtempSync(join(tmpdir(), "stemma-tiles-"));
  writeFileSync(join(page, "index.html"), "<html><head><title>room</title>\n  </head></html>");
  const desk = {} as WorkingDesk;
  const own = buildApp(desk, { host: "10.0.0.1", door: null, page });
  const other = buildApp(desk, { host: "10.0.0.1", door: null, page, tiles: tilesAt(address) });
  for (const path of ["/", "/incidents/1"]) {
    const plain = await own.request(path);
    assert.doesNotMatch(await plain.text(), /stemma-tiles/);
    assert.doesNotMatch(plain.headers.get("content-security-policy") ?? "", /tiles\.example/);
    const tiled = await other.request(path);
    assert.match(
      await tiled.text(),
      /<meta name="stemma-tiles" content="https:\/\/tiles\.example\/\{z\}\/\{x\}\/\{y\}\.png\?key=a&amp;b" \/>/,
    );
    const policy = tiled.headers.get("content-security-policy") ?? "";
    assert.match(policy, /connect-src 'self' https:\/\/tiles\.example/);
    assert.match(policy, /script-src 'self';/);
  }
  rmSync(page, { recursive: true });
});
