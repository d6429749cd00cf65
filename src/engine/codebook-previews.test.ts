import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openCatalog } from "../export/catalog.ts";
import { codebooks } from "../export/codebooks/codebooks.ts";
import { codebookPreviews } from "./codebook-previews.ts";
import { reportPaths } from "./report.ts";
import { openDesk } from "./views/desk-index.ts";
import { incidentDetail } from "./views/incident-detail.ts";

const packs = join(import.meta.dirname, "../../examples/packs");

test("the previews of all incidents are the rows of the whole export, value and rule by value and rule", async () => {
  const { dossier, articles } = await reportPaths([packs]);
  const desk = openDesk(dossier);
  const previews = dossier.incidents.flatMap((incident) =>
    codebookPreviews(incidentDetail(desk, incident), articles),
  );
  for (const [codebook, { table }] of codebooks) {
    const { rows, columns } = table(openCatalog(dossier, articles));
    const whole = [...rows].map(({ id, cells }) => [id, cells.map(({ value, rule }) => [value, rule])]);
    const own = previews.filter((preview) => preview.codebook === codebook);
    const parts = own.flatMap((preview) =>
      preview.rows.map(({ id, cells }) => [id, cells.map(({ value, rule }) => [value, rule])]),
    );
    const byId = (all: unknown[][]) => all.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    assert.ok(whole.length > 3, codebook);
    assert.deepEqual(byId(parts), byId(whole), codebook);
    for (const preview of own) {
      assert.equal(preview.columns.length, columns.length);
      for (const { cells } of preview.rows) for (const cell of cells) assert.ok(cell.says, cell.rule);
    }
  }
});
