import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { analyzePaths } from "./analyze.ts";
import type { Step } from "./step.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-analyze-"));
after(() => rmSync(folder, { recursive: true }));

/** Enough reports for workers to be started, with a line among them that cannot be read. */
function write(count: number): string {
  const lines = Array.from({ length: count }, (_, at) =>
    at === 50
      ? "{}"
      : JSON.stringify({ text: `Shells killed ${at + 2} people in Kandor on Monday, police said.` }),
  );
  const path = join(folder, `${count}.jsonl`);
  writeFileSync(path, lines.join("\n"));
  return path;
}

test("workers give the same steps in the same order as one thread, however many batches there are", async () => {
  for (const count of [60, 130]) {
    const path = write(count);
    const [alone, together]: Step[][] = [[], []];
    for await (const step of analyzePaths([path], { jobs: 1 })) alone?.push(step);
    for await (const step of analyzePaths([path], { jobs: 2 })) together?.push(step);
    assert.equal(alone?.length, count);
    assert.deepEqual(together, alone);
  }
});
