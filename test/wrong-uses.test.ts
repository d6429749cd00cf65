import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-wrong-uses-"));
after(() => rmSync(folder, { recursive: true }));
const pack = join(import.meta.dirname, "..", "examples", "packs", "port-protest");

/** A file of the folder with this in it. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const table = file("rows.csv", "id,killed\r\n1,7\r\n");
const cut = file("cut.json", '{"articles": [');
const plain = file("plain.txt", "A bomb killed seven people in Mosul on Tuesday.");
const unruly = file(
  "unruly.jsonl",
  '{"id":"x","author":"a","time":"2024-01-01","reason":"","ruling":{"kind":"guess"}}\n',
);
const none = join(folder, "none");

/** A wrong use, its exit code, and all that it says on standard error. */
const cases: readonly (readonly [args: readonly string[], code: number, says: string])[] = [
  [
    ["diff", table, plain],
    2,
    `Cannot compare "${table}": it is a .csv file, wanted a dossier as JSON, or reports`,
  ],
  [["ingest", plain, "--db", plain], 2, `Cannot make "${plain}": it is a file, wanted a folder`],
  [
    ["ingest", plain, "--db", "mysql://x/y"],
    2,
    'Cannot open "mysql://x/y": wanted a folder or a postgres:// address',
  ],
  [
    ["report", "--db", "postgres://127.0.0.1:1/x"],
    2,
    'Cannot open "postgres://127.0.0.1:1/x": nobody answers there',
  ],
  [
    ["report", "ftp://x.example/y"],
    3,
    'Cannot read "ftp://x.example/y": wanted an http:// or https:// address, a file or a folder',
  ],
  [
    ["report", "https://x.example/y"],
    3,
    'Cannot read "https://x.example/y": it is an address, which stemma ingest fetches; wanted files or folders',
  ],
  [["verify", none, "--against", plain], 1, ""],
  [["report", plain, "--judgements", none], 2, `Cannot read judgements "${none}": no such file or folder`],
  [
    ["report", plain, "--judgements", unruly],
    2,
    `Cannot read judgements "${unruly}": line 1: ruling.kind: wanted one of same-incident, different-incident, same-entity, different-entity, override, reject, place, date, block, undo`,
  ],
  [
    ["export", plain, "--format", "kml", "--explain", "-o", join(folder, "x.kml")],
    2,
    'Cannot explain "kml": it carries its evidence itself, wanted one of csv, xlsx, parquet, ged, acled, airwars',
  ],
  [
    ["report", plain, "--format", "xml"],
    2,
    'Cannot take "xml" for --format <format>: wanted one of md, html, json',
  ],
];

for (const [args, code, says] of cases)
  test(`stemma ${args.map((one) => one.replace(`${folder}/`, "")).join(" ")}`, async () => {
    const { code: ended, stderr } = await runCli([...args]);
    assert.equal(stderr.trim(), says);
    assert.equal(ended, code);
  });

test("an export that cannot be read is told in words", async () => {
  const { code, stdout } = await runCli(["verify", none, cut, folder, "--against", pack]);
  assert.equal(code, 1);
  assert.deepEqual(stdout.trim().split("\n"), [
    `Cannot verify "${none}": no such file or folder`,
    `Cannot verify "${cut}": malformed JSON`,
    `Cannot verify "${folder}": it is a folder, wanted a file`,
  ]);
});
