import { dataPath, readRecords } from "../corpus.ts";
import { mucResponse } from "../muc/response.ts";
import { addTallies, type MucTemplate, nothing, scoreText, type Tally } from "../muc/score.ts";
import { type PoolDocument, toArticle } from "../pool.ts";
import { harmonic, round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface MucDocument extends PoolDocument {
  readonly set: string;
  readonly templates: readonly MucTemplate[];
}

/** tst1 and tst2 of the shared file, the tests of MUC-3, serve as dev; a held-back file is scored whole. */
function readGold(data: string): MucDocument[] {
  const records = readRecords<MucDocument>(dataPath(data));
  const tests = records.filter((record) => record.set === "tst1" || record.set === "tst2");
  return tests.length > 0 ? tests : records;
}

function rates(tally: Tally): { f: number; precision: number; recall: number } {
  const precision = tally.actual === 0 ? 0 : tally.credit / tally.actual;
  const recall = tally.possible === 0 ? 0 : tally.credit / tally.possible;
  return { f: round(harmonic(precision, recall)), precision: round(precision), recall: round(recall) };
}

/** MUC-4 "ALL TEMPLATES" over slots 2–24, with an automatic judge of strings; see eval/muc/score.ts. */
function score(documents: readonly MucDocument[]): Outcome {
  const totals = new Map<string, Tally>();
  const errors: Failure[] = [];
  documents.forEach((document) => {
    const responses = mucResponse(toArticle(document));
    for (const [slot, tally] of scoreText(document.templates, responses)) {
      totals.set(slot, addTallies(totals.get(slot) ?? nothing, tally));
    }
    const [wanted, given] = [document.templates.length, responses.length];
    if (wanted > 0 && given === 0)
      errors.push({ kind: "no template", document: document.id, detail: `wanted ${wanted}` });
    if (wanted === 0 && given > 0)
      errors.push({ kind: "irrelevant text", document: document.id, detail: `gave ${given}` });
    if (given > wanted && wanted > 0)
      errors.push({
        kind: "too many templates",
        document: document.id,
        detail: `gave ${given}, wanted ${wanted}`,
      });
  });
  const all = [...totals.values()].reduce(addTallies, nothing);
  const bySlot = Object.fromEntries([...totals].map(([slot, tally]) => [slot, rates(tally)]));
  return { documents: documents.length, metrics: { ...rates(all), bySlot }, errors };
}

export const templates: Task = {
  name: "templates",
  folder: "templates/muc4",
  run: async (data) => score(readGold(data)),
};
