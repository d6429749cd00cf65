import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { anyJudgements } from "../../test/any-judgements.ts";
import type { Analysis } from "../model/analysis.ts";
import { type Assembly, analyze, assembleLinked, keepUnchanged, rejudge } from "../pipeline.ts";
import { readPaths } from "../read/read.ts";
import { dossierRows } from "../store/dossier-rows.ts";
import type { DossierPatch, DossierRow, DossierRows, DossierTable } from "../store/row.ts";
import { dossierPatch } from "./dossier-patch.ts";
import { materialize } from "./materialize.ts";

const analyses: Analysis[] = [];
for await (const received of readPaths([join(import.meta.dirname, "../../examples/packs")]))
  if (received.kind === "article") analyses.push(analyze(received.article));

const load = async (articles: readonly string[]) =>
  analyses.filter(({ article }) => articles.includes(article.id));
const rowsOf = ({ dossier, entityOf }: Assembly) => dossierRows(materialize(dossier, entityOf));

/** The rows after a patch, as a store has them: by table and id. */
function patched({ tables }: DossierRows, patch: DossierPatch): Record<string, Map<string, DossierRow>> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const table = name as DossierTable;
      const gone = new Set(patch.gone[table] ?? []);
      const stays = ({ id, incident }: DossierRow) =>
        table !== "messages" &&
        table !== "copies" &&
        !gone.has(table === "incident_places" ? (incident as string) : id);
      const held = [...rows.filter(stays), ...patch.tables[table]].map((row) => [row.id, row] as const);
      return [table, new Map(held)];
    }),
  );
}

function byId(rows: Iterable<DossierRow>): DossierRow[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function assertPatched(before: Assembly, after: Assembly, whole: DossierRows): void {
  const patch = dossierPatch(before, after);
  const tables = patched(rowsOf(before), patch);
  for (const [table, rows] of Object.entries(whole.tables))
    assert.deepEqual(byId(tables[table]?.values() ?? []), byId(rows), table);
  assert.deepEqual({ ...rowsOf(before).orders, ...patch.orders }, whole.orders);
  assert.equal(patch.project, whole.project);
}

test("the patch of articles that come in makes the rows that the whole dossier makes", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(analyses), anyJudgements(analyses), (some, judgements) => {
      const before = assembleLinked(some, judgements);
      const whole = assembleLinked(analyses, judgements);
      assertPatched(before, keepUnchanged(before, whole), rowsOf(whole));
    }),
    { numRuns: 40 },
  );
});

test("the patch of what judgements change makes the rows that the whole dossier makes", async () => {
  await fc.assert(
    fc.asyncProperty(anyJudgements(analyses), fc.nat({ max: 8 }), async (all, cut) => {
      const before = assembleLinked(analyses, all.slice(0, cut));
      const changed = all.slice(cut).map(({ id }) => id);
      const after = await rejudge(before, { judgements: all, changed, load });
      assertPatched(before, after, rowsOf(assembleLinked(analyses, all)));
    }),
    { numRuns: 40 },
  );
});
