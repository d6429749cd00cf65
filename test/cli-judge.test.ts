import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Dossier, Incident } from "../src/model/dossier.ts";
import { judgementRule } from "../src/model/judgement.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-judge-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const pack = join(import.meta.dirname, "../examples/packs/night-shelling");
const db = join(folder, "desk.db");
const by = ["--db", db, "--author", "ada"];

before(async () => {
  assert.equal((await runCli(["ingest", "--db", db, pack, "--quiet"])).code, 0);
});

async function incidents(project = db): Promise<readonly Incident[]> {
  const { stdout, stderr } = await runCli(["report", "--db", project, "--format", "json", "--quiet"]);
  assert.ok(stdout, stderr);
  return (JSON.parse(stdout) as Dossier).incidents;
}

test("a decision is written down, listed, carried over and taken back", async () => {
  const [first] = (await incidents()) as [Incident];
  const { article, evidence } = first.events[0] as Incident["events"][number];
  const words = `${article}:${evidence.start}-${evidence.end}`;
  const added = await runCli([
    ...["judge", "add", "date", words, "--from", "2025-03-01", "--reason", "seen \u001B[31mlog", ...by],
  ]);
  assert.equal(added.stderr, "");
  const id = added.stdout.trim();
  assert.deepEqual((await incidents())[0]?.date?.rule, judgementRule(id));

  const file = join(folder, "out.jsonl");
  await runCli(["judge", "export", "--db", db, "-o", file]);
  const [line, ...others] = readFileSync(file, "utf8").trim().split("\n");
  assert.equal(others.length, 0);
  assert.equal((JSON.parse(line as string) as { id: string }).id, id);
  const other = join(folder, "other.db");
  await runCli(["ingest", "--db", other, pack, "--quiet"]);
  assert.equal((await runCli(["judge", "import", file, "--db", other])).stdout, "1 added, 0 known\n");
  assert.equal((await runCli(["judge", "import", file, "--db", other])).stdout, "0 added, 1 known\n");
  assert.deepEqual(await incidents(other), await incidents());

  const undone = await runCli(["judge", "undo", id.slice(0, 8), ...by]);
  const again = await runCli(["judge", "undo", id, ...by]);
  assert.equal(again.code, 2);
  assert.match(again.stderr, new RegExp(`"${id}" is taken back already, by "${undone.stdout.trim()}"`));
  const listed = (await runCli(["judge", "list", "--db", db])).stdout;
  assert.match(
    listed,
    new RegExp(
      `^○ ${id}  date  2025-03-01\n  \\S+  ada: seen \uFFFD\\[31mlog  \\(undone by ${undone.stdout.trim()}\\)\n  “`,
    ),
  );
  assert.deepEqual((await incidents())[0], first);
});

test("what cannot be judged is told in one sentence and changes nothing", async () => {
  const [{ articles }] = (await incidents()) as [Incident];
  const cases: [string[], RegExp][] = [
    [["add", "date", "nowhere:0-4", "--from", "2025-03-01"], /holds no article "nowhere"/],
    [["add", "date", `${articles[0]}:0-4`, "--from", "yesterday"], /^Cannot judge "date": from: /],
    [["add", "date", `${articles[0]}:zyzzyva`, "--from", "2025-03-01"], /the article does not say so/],
    [["add", "same-incident", `${articles[0]}:0-4`], /wanted 2 stretches of words, got 1/],
    [["add", "maybe", `${articles[0]}:0-4`], /^Cannot judge "maybe"/],
    [["undo", "ffff"], /^Cannot find judgement "ffff": there is none/],
  ];
  const before = (await runCli(["judge", "export", "--db", db])).stdout;
  for (const [args, expected] of cases) {
    const { stderr, code } = await runCli(["judge", ...args, ...by]);
    assert.match(stderr, expected);
    assert.equal(stderr.trim().split("\n").length, 1);
    assert.equal(code, 2);
  }
  assert.equal((await runCli(["judge", "export", "--db", db])).stdout, before);
  assert.match(
    (await runCli(["judge", "list", "--db", join(folder, "none.db")])).stderr,
    /there is no project/,
  );
});
