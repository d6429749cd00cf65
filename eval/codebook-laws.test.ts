import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { reportPaths } from "../src/engine/report.ts";
import { openCatalog } from "../src/export/catalog.ts";
import { codebooks } from "../src/export/codebooks/codebooks.ts";
import { gedTable } from "../src/export/codebooks/ged.ts";
import { assertCells, assertGed } from "../test/codebook-laws.ts";
import { readText } from "./corpus.ts";

const corpora = join(import.meta.dirname, "..", "..", "shared", "corpora");
const files = [
  join(corpora, "incidents", "fa-kes", "docs.jsonl"),
  join(corpora, "casualties", "gva", "docs.jsonl.gz"),
];
const wanted = 1_000;

/** The first `wanted` records of the corpora as one JSON Lines file. */
function sample(folder: string): string {
  const lines = files.flatMap((file) =>
    readText(file)
      .split("\n")
      .filter((line) => line !== ""),
  );
  const path = join(folder, "articles.jsonl");
  writeFileSync(path, lines.slice(0, wanted).join("\n"));
  return path;
}

const missing = files.filter((file) => !existsSync(file));

test(`codebooks keep their laws on ${wanted} articles of the corpora`, {
  skip: missing.length > 0 ? `NOT CHECKED: no corpus at ${missing.join(", ")}` : false,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "stemma-codebooks-"));
  try {
    const { dossier, articles } = await reportPaths([sample(folder)]);
    assert.ok(articles.length > wanted * 0.95, `only ${articles.length} articles were read`);
    const catalog = openCatalog(dossier, articles);
    for (const [id, { table }] of codebooks) {
      const rows = assertCells(table(catalog), catalog);
      assert.ok(rows > wanted / 5, `only ${rows} rows of ${id}`);
    }
    assertGed(gedTable(catalog));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
