import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertCells, assertGed } from "../../../test/codebook-laws.ts";
import { reportPaths } from "../../engine/report.ts";
import { openCatalog } from "../catalog.ts";
import { csvText } from "../csv-text.ts";
import { formats } from "../formats.ts";
import { codebooks } from "./codebooks.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const packs = join(root, "examples", "packs");
const seeds = join(root, "..", "shared", "seeds");
const folders = [
  ...readdirSync(packs).map((name) => join(packs, name)),
  ...(existsSync(seeds) ? [seeds] : []),
];

for (const folder of folders) {
  test(`rows of ${folder.split("/").at(-1)} keep the laws of every codebook`, async () => {
    const { dossier, articles } = await reportPaths([folder], { jobs: 1 });
    const backwards = await reportPaths([folder], { jobs: 2 });
    const catalog = openCatalog(dossier, articles);
    for (const [id, codebook] of codebooks) {
      const table = codebook.table(catalog);
      assert.ok(assertCells(table, catalog) > 0, `no row of ${id}`);
      const told = new Set([...table.rows].map(({ id: row }) => row.slice(0, "STEMMA-".length + 16)));
      assert.equal(told.size + table.messages.length, dossier.incidents.length, `${id} lost an incident`);
      if (id === "ged") assertGed(table);
      const again = codebook.table(openCatalog(backwards.dossier, backwards.articles));
      assert.equal(
        [...csvText(again)].join(""),
        [...csvText(table)].join(""),
        `${id} differs from run to run`,
      );
    }
  });
}

test("every codebook is a format, and every codebook format a codebook", async () => {
  const ids = [...formats].filter(([, { kind }]) => kind === "codebook").map(([id]) => id);
  assert.deepEqual(ids, [...codebooks.keys()]);
  for (const id of ids) assert.ok((await formats.get(id)?.load())?.tables, id);
});
