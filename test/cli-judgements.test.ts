import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Dossier, Incident } from "../src/model/dossier.ts";
import { judgementRule, type Ruling } from "../src/model/judgement.ts";
import { judged } from "./make-judgement.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-judgements-"));
after(() => rmSync(folder, { recursive: true }));
const pack = join(import.meta.dirname, "../examples/packs/night-shelling");
const report = ["report", pack, "--format", "json", "--quiet"];

function file(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

async function firstIncident(...args: string[]): Promise<Incident> {
  const { stdout } = await runCli([...report, ...args]);
  return (JSON.parse(stdout) as Dossier).incidents[0] as Incident;
}

test("a report takes judgements from a file of JSON Lines and tells of one that does not apply", async () => {
  const { id, events } = await firstIncident();
  const { article, evidence } = events[0] as Incident["events"][number];
  const words = { article, start: evidence.start, end: evidence.end };
  const set: Ruling = { kind: "date", incident: words, from: "2025-03-01", to: "2025-03-02" };
  const [date, lost] = [
    judged(set),
    judged({ ...set, incident: { ...words, article: "0000000000000000" } }, 1),
  ];
  const { id: _, ...withoutId } = date;
  const path = file("two.jsonl", JSON.stringify(withoutId), "", JSON.stringify(lost));
  const now = await firstIncident("--judgements", path);
  assert.deepEqual([now.id, now.date?.from, now.date?.rule], [id, "2025-03-01", judgementRule(date.id)]);
  const { stderr, code } = await runCli(["report", pack, "--judgements", path, "-o", join(folder, "x.md")]);
  assert.match(stderr, /^Cannot apply judgement "date" of ada: no article 0000000000000000 here\n$/);
  assert.equal(code, 0);
});

test("a file that holds no judgements is refused with the line that is none", async () => {
  const sound = JSON.stringify(judged({ kind: "undo", judgement: "x" }));
  const cases: [string, RegExp][] = [
    ["{", /line 2: malformed JSON/],
    ["{}", /line 2: /],
    [sound.replace('"x"', '"y"'), /line 2: its id does not belong to what it says/],
    [sound.replace(/"time":"[^"]*"/, '"time":"soon"').replace(/"id":"[^"]*",/, ""), /"soon" is no time/],
  ];
  for (const [line, expected] of cases) {
    const { stderr, code } = await runCli([...report, "--judgements", file("bad.jsonl", sound, line)]);
    assert.match(stderr, expected);
    assert.match(stderr, /^Cannot read judgements ".*bad\.jsonl": line 2/);
    assert.equal(code, 2);
  }
  assert.match(
    (await runCli([...report, "--judgements", join(folder, "none")])).stderr,
    /^Cannot read judgements/,
  );
});
