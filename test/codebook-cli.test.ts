import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import Papa from "papaparse";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-codebook-cli-"));
after(() => rmSync(folder, { recursive: true }));
const pack = join(import.meta.dirname, "..", "examples", "packs", "market-bombing");

function rowsOf(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    newline: "\r\n",
    skipEmptyLines: true,
  }).data;
}

test("export writes the rows, beside them why, and says what it left out", async () => {
  const path = join(folder, "ged.csv");
  const { code, stderr } = await runCli([
    "export",
    pack,
    "--format",
    "ged",
    "-o",
    path,
    "--explain",
    "--bom",
    "--jobs",
    "1",
  ]);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /Left out of ged: Shooting in Amirli .*no number of dead is told/);
  assert.equal(readFileSync(path, "utf8").charCodeAt(0), 0xfeff);
  const rows = rowsOf(path);
  const why = rowsOf(`${path}.explain.csv`);
  const bombing = rows.find(({ where_coordinates: where }) => where === "Tuz Khurmatu");
  const best = why.find(({ row, column, words }) => row === bombing?.id && column === "best" && words !== "");
  assert.equal(best?.value, bombing?.best);
  assert.match(best?.rule ?? "", /^ged\/best\//);
  assert.ok(best?.words?.includes(bombing?.best ?? "no number"));
  const told = new Set(why.map(({ row, column }) => `${row} ${column}`));
  for (const row of rows)
    for (const column of Object.keys(row)) assert.ok(told.has(`${row.id} ${column}`), column);
  assert.ok(why.some(({ row, rule }) => row === "" && rule === "ged/row/no-toll"));
});

test("ids of an earlier export that stand no longer are written as tombstones, and stay so", async () => {
  const own = join(folder, "pack");
  cpSync(pack, own, { recursive: true });
  const path = join(folder, "acled.csv");
  const options = ["--format", "acled", "-o", path, "--jobs", "1"];
  assert.equal((await runCli(["export", own, ...options])).code, 0);
  const before = rowsOf(path).map(({ event_id_cnty: id }) => id ?? "");
  rmSync(join(own, "02-harbour.txt"));
  const { code, stderr } = await runCli(["export", own, ...options, "--since", path]);
  assert.equal(code, 0, stderr);
  const standing = rowsOf(path).map(({ event_id_cnty: id }) => id ?? "");
  const gone = before.filter((id) => !standing.includes(id)).sort();
  assert.ok(gone.length > 0, "nothing was withdrawn");
  const tombs = () => rowsOf(`${path}.withdrawn.csv`).map(({ event_id_cnty: id }) => id);
  assert.deepEqual(tombs(), gone);
  assert.match(stderr, /stands? no longer/);
  assert.equal((await runCli(["export", own, ...options, "--since", path])).code, 0);
  assert.deepEqual(tombs(), gone, "an old tombstone was lost");
});

test("what cannot be written says why", async () => {
  const path = join(folder, "ged-again.csv");
  const plain = ["export", pack, "--jobs", "1", "--format"];
  const runs = await Promise.all([
    runCli([...plain, "ged", "--explain"]),
    runCli([...plain, "ged", "--since", path]),
    runCli([...plain, "ged", "-o", path, "--since", join(folder, "none.csv")]),
    runCli([...plain, "geojson", "-o", path, "--explain"]),
  ]);
  for (const { code, stderr } of runs) {
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot (?:explain|write|read) .*(?:wanted|no such file)/m);
  }
});
