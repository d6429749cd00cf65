import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { runCli } from "./run-cli.ts";

const pack = join(import.meta.dirname, "..", "examples", "packs", "market-bombing");
let folder: string;
let articles: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "stemma-verify-"));
  articles = join(folder, "articles");
  cpSync(pack, articles, { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

test("an export is verified against its folder, and against the folder with a report rewritten", async () => {
  const file = join(folder, "out.geojson");
  const written = await runCli(["export", articles, "--format", "geojson", "-o", file]);
  assert.equal(written.code, 0, written.stderr);
  const good = await runCli(["verify", file, "--against", articles]);
  assert.equal(good.code, 0, good.stdout + good.stderr);
  assert.match(good.stdout, /^(.*): (\d+) of \2 pieces of evidence found again$/m);
  const report = join(articles, "02-harbour.txt");
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace(/killed/g, "hurt"));
  const bad = await runCli(["verify", file, "--against", articles]);
  assert.equal(bad.code, 4);
  assert.match(bad.stdout, /article-changed 02-harbour\.txt \d+–\d+ .*has another text now/);
  const json = await runCli(["verify", file, "--against", articles, "--format", "json"]);
  const [result] = JSON.parse(json.stdout) as { held: number; broken: { breach: string; uri: string }[] }[];
  assert.ok(result && result.held > 0 && result.broken.every(({ uri }) => uri === "02-harbour.txt"));
  writeFileSync(report, text);
});

test("what carries no evidence, is no export or is not there is said, and nothing else is lost", async () => {
  const table = join(folder, "plain.csv");
  writeFileSync(table, "a,b\r\n1,2\r\n");
  const broken = join(folder, "broken.json");
  writeFileSync(broken, "{");
  const { code, stdout } = await runCli([
    "verify",
    table,
    broken,
    join(folder, "none"),
    "--against",
    articles,
  ]);
  assert.equal(code, 1);
  const lines = stdout.trim().split("\n");
  assert.equal(lines.length, 3);
  assert.match(lines[0] as string, /^Cannot verify ".*plain\.csv": it carries no evidence/);
  assert.match(lines[1] as string, /^Cannot verify ".*broken\.json": /);
  assert.match(lines[2] as string, /^Cannot verify ".*none": /);
});
